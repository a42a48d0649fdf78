import type { MyRequestView } from '@veche/contracts';

export type StoryItem = MyRequestView['history'][number];

/** Leaves out steps that only repeat the status the request already had: to the citizen nothing happened. Newest first, as it came. */
export function withoutEchoes(items: readonly StoryItem[]): StoryItem[] {
  return items.filter((item, index) => {
    if (item.kind !== 'status') return true;
    if (item.status === undefined) return false;
    const before = items.slice(index + 1).find(({ status }) => status !== undefined);
    return before?.status !== item.status;
  });
}
