import { expect, test as base } from '../support/journey.ts';
import { startTwoProcesses, type TwoProcesses } from '../support/two-processes.ts';
import { walkFestival } from '../walks/festival.ts';
import { walkRally } from '../walks/rally.ts';

const test = base.extend<object, { readonly processes: TwoProcesses }>({
  processes: [
    async ({ installation: _ }, use) => {
      const processes = await startTwoProcesses();
      await use(processes);
      await processes.stop();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: ({ processes }, use) => use(processes.web.url),
});

test('pages in one process, papers in another: the festival gets its permit all the same', async ({
  visit,
  processes: { web, worker },
}) => {
  await walkFestival(visit);
  // The one that sets papers is the worker: the other has no such role.
  expect(worker.output()).toContain('worker+sequencer');
  expect(web.output()).toContain('"role":"web"');
});

test('pages in one process, papers in another: the rally is noticed, moved and agreed', ({ visit }) =>
  walkRally(visit));
