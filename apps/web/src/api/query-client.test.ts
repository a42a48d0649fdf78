import { QueryObserver } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { createQueryClient } from './query-client.ts';

/** A list that answers when told to, with what was there when it was asked for. */
function slowList() {
  const answers: (() => void)[] = [];
  let people = ['first'];
  return {
    add: (name: string) => (people = [...people, name]),
    answer: () => answers.splice(0).forEach((each) => each()),
    asked: () => answers.length,
    queryFn: () => {
      const seen = people;
      return new Promise<readonly string[]>((resolve) => answers.push(() => resolve(seen)));
    },
  };
}

test('a first answer asked for before a change does not hide the change', async () => {
  const client = createQueryClient();
  const list = slowList();
  const observer = new QueryObserver(client, { queryKey: ['staff'], queryFn: list.queryFn });
  const stop = observer.subscribe(() => undefined);
  list.add('second');
  const read = client.invalidateQueries({ queryKey: ['staff'] });
  expect(list.asked()).toBe(2);
  list.answer();
  await read;
  expect(observer.getCurrentResult().data).toEqual(['first', 'second']);
  stop();
});

test('what nobody looks at is marked stale and its answer awaited as it is', async () => {
  const client = createQueryClient();
  const list = slowList();
  const read = client.fetchQuery({ queryKey: ['staff'], queryFn: list.queryFn });
  await client.invalidateQueries({ queryKey: ['staff'] });
  expect(list.asked()).toBe(1);
  list.answer();
  expect(await read).toEqual(['first']);
});
