import { useFormStore, useFormValue } from './form-store.ts';

/** A list of the form with the ways to change it. */
export function useFormList<Item extends object>(pointer: string) {
  const store = useFormStore();
  const items = useFormValue<readonly Item[]>(pointer) ?? [];
  const set = (next: readonly Item[]): void =>
    store.getState().change(pointer, next.length === 0 ? undefined : next);
  return {
    items,
    add: (item: Item) => set([...items, item]),
    remove: (index: number) => set(items.filter((_, at) => at !== index)),
    change: (index: number, part: Partial<Item>) =>
      set(items.map((item, at) => (at === index ? { ...item, ...part } : item))),
  };
}
