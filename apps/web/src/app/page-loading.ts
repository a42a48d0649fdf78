import { create } from 'zustand';

/** How many pages' code is on its way. */
const usePagesLoading = create<{ readonly count: number }>(() => ({ count: 0 }));

/** Whether a page has been asked for and is not here yet. */
export const useIsPageLoading = (): boolean => usePagesLoading(({ count }) => count > 0);

/** Counts a page among those on their way until it has come or failed. */
export async function countLoading<Page>(loading: Promise<Page>): Promise<Page> {
  // Loading begins while a component is being drawn, when no other may be told to draw itself.
  await Promise.resolve();
  add(1);
  try {
    return await loading;
  } finally {
    add(-1);
  }
}

const add = (change: number): void => usePagesLoading.setState(({ count }) => ({ count: count + change }));
