import {
  applicationOf,
  approve,
  dayAhead,
  fileApplication,
  settleAgencies,
} from '../support/applications.ts';
import { apiClient, type ApiClient } from '../support/api-client.ts';
import { freePort, makeTrialFolder, startProcess } from '../support/installation.ts';
import { expect, test } from '../support/journey.ts';

test('pages in one process, papers in another: the permit is issued all the same', async ({ playwright }) => {
  test.setTimeout(300_000);
  const folder = makeTrialFolder();
  const stops: (() => Promise<void>)[] = [];
  try {
    // Makes the demonstration; `serve` never does.
    const maker = await startProcess({ command: 'start', folder: folder.path, port: await freePort() });
    await maker.stop();
    const worker = await startProcess({
      command: 'serve',
      folder: folder.path,
      port: 0,
      roles: 'worker,sequencer',
    });
    stops.push(worker.stop);
    const web = await startProcess({
      command: 'serve',
      folder: folder.path,
      port: await freePort(),
      roles: 'web',
    });
    stops.push(web.stop);

    const as = async (persona?: string): Promise<ApiClient> => {
      const client = apiClient(await playwright.request.newContext(), web.url);
      if (persona !== undefined) await client.send('POST', '/v1/demo/sessions', { persona });
      return client;
    };
    const organiser = await as('organiser');
    const officer = await as('officer');
    const { id } = await fileApplication(organiser, {
      title: 'Двор на реке',
      venue: 'Набережная реки Тихой, участок 2',
      day: dayAhead(70),
    });
    await settleAgencies(officer, id);
    await approve(officer, id);
    await expect
      .poll(async () => (await applicationOf(organiser, id)).permit?.state, { timeout: 60_000 })
      .toBe('in-force');

    const { permit } = await applicationOf(organiser, id);
    const paper = await organiser.ask('GET', `/v1/applications/${id}/papers/permit`);
    expect(String(paper.body)).toMatch(/^%PDF-/);
    const token = permit?.checkUrl?.split('/').at(-1) ?? '';
    const passerBy = await as();
    const check = JSON.stringify(await passerBy.send('GET', `/v1/public/permits/${token}`));
    expect(check).toContain('Двор на реке');
    expect(check).not.toContain('Лапин');
    // The one that sets papers is the worker: the other has no such role.
    expect(worker.output()).toContain('worker+sequencer');
    expect(web.output()).toContain('"role":"web"');
  } finally {
    for (const stop of stops.toReversed()) await stop();
    folder.remove();
  }
});
