import type { PersonId } from '@veche/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { IncomingChange } from '../incoming-change.ts';
import { readRequestCard } from '../queries/request-card.ts';
import { readRequestPersonal } from '../queries/request-personal.ts';
import { at } from '../testing/factories.ts';
import { createRequestsBench, type RequestsBench } from '../testing/requests-bench.ts';
import { previewTerm } from '../queries/preview-term.ts';
import { assignRequest } from './assign-request.ts';
import { commentOnRequest } from './comment-on-request.ts';
import { extendRequest } from './extend-request.ts';
import { remindExecutor } from './remind-executor.ts';
import { rerouteRequest } from './reroute-request.ts';
import { setCriticality } from './set-criticality.ts';
import { tickControlPoint } from './tick-control-point.ts';

const belova = '01900000-0000-7000-8000-0000000000b1' as PersonId;
const orlov = '01900000-0000-7000-8000-0000000000b2' as PersonId;
const worker = { personId: belova };
const everything = { permissions: new Set(['request.read', 'request.work']) };

let bench: RequestsBench;
beforeAll(async () => {
  bench = await createRequestsBench();
  bench.staff.set(belova, 'Ю. Белова').set(orlov, 'П. Орлов');
});
afterAll(() => bench.close());
beforeEach(() => bench.database.clock.set(at('2026-05-08 12:00')));

let made = 0;
/** A request that came on 5 May and was registered on the 6th. */
async function aRequest(over: Partial<IncomingChange> = {}): Promise<string> {
  const externalId = `R-${(made += 1)}`;
  const { requestIds } = await bench.record([
    {
      externalId,
      kind: 'opened',
      at: at('2026-05-05 10:35'),
      service: { code: 'DIG-ORDER' },
      unit: { code: 'housing', title: 'ЖКХ и благоустройство' },
      applicant: { key: externalId, name: 'Шереметьевский Аристарх', contact: '+7 916 555-71-83' },
      text: 'Вскрыть 18 м тротуара',
      ...over,
    },
    { externalId, kind: 'status', foreignStatus: 'review', at: at('2026-05-06 09:00') },
    // Another unit of the town, named by another request.
    {
      externalId: 'other',
      kind: 'opened',
      at: at('2026-05-05 10:35'),
      unit: { code: 'roads', title: 'Дороги' },
    },
  ]);
  const id = requestIds.get(externalId);
  if (id === undefined) throw new Error('not recorded');
  return id;
}
const card = (id: string) =>
  bench.database.db.read(bench.scope, (tx) => readRequestCard(bench.deps, tx, id, everything));
const journalOf = (id: string) =>
  bench.rows<{ entry: { action: string; result: string[]; revision: number } }>(
    `select canonical::jsonb as entry from journal.entry where subject_id = $1 order by id`,
    [id],
  );

describe('what a person does with a request', () => {
  it('is an event of its history, a change set of one, and a journal entry about the request', async () => {
    const id = await aRequest();
    const { version } = await card(id);
    const worked = await bench.transact((tx) =>
      commentOnRequest(bench.deps, tx, id, worker, { text: 'Ждём схему сетей', isForApplicant: true }),
    );
    expect(worked).toEqual({ id, version: version + 1 });
    const after = await card(id);
    expect(after).toMatchObject({ version: version + 1, status: 'in-progress' });
    expect(after.history[0]).toMatchObject({
      kind: 'comment',
      who: 'Ю. Белова',
      actor: 'unit',
      hasText: true,
    });
    // The words stand apart, sealed.
    expect(JSON.stringify(after)).not.toContain('схему');
    const { view } = await bench.transact((tx) => readRequestPersonal(bench.deps, tx, id));
    expect(view.texts[after.history[0]?.id ?? '']).toBe('Ждём схему сетей');
    expect((await journalOf(id)).map(({ entry }) => [entry.action, entry.revision, entry.result])).toEqual([
      ['requests.request.commented', version + 1, ['for-applicant']],
    ]);
    const [set] = await bench.rows<{ kind: string; count: number }>(
      `select kind, count from requests.change_set where source_code = 'veche' order by sequence desc limit 1`,
    );
    expect(set).toEqual({ kind: 'person', count: 1 });
  });

  it('is done on the version one has seen', async () => {
    const id = await aRequest();
    const { version } = await card(id);
    await bench.transact((tx) => assignRequest(bench.deps, tx, id, { ...worker, ifMatch: version }, belova));
    const second = bench.transact((tx) =>
      assignRequest(bench.deps, tx, id, { personId: orlov, ifMatch: version }, orlov),
    );
    await expect(second).rejects.toMatchObject({ code: 'stale-version' });
    expect((await card(id)).executor).toEqual({ id: belova, displayName: 'Ю. Белова' });
  });

  it('twice alike is two', async () => {
    const id = await aRequest();
    for (const _ of [1, 2])
      await bench.transact((tx) =>
        commentOnRequest(bench.deps, tx, id, worker, { text: 'звонил', isForApplicant: false }),
      );
    expect((await card(id)).history.filter(({ kind }) => kind === 'comment')).toHaveLength(2);
  });

  it('leaves what the words of its source mean as it was, even before what the source told last', async () => {
    const id = await aRequest();
    const { dueAt, registeredAt } = await card(id);
    // The clock of the source is ahead of ours: the comment is dated before its last word, and all is folded anew.
    await bench.record([
      { requestId: id, kind: 'interim-answer', at: at('2026-05-08 12:10'), actor: 'unit' },
    ]);
    await bench.transact((tx) =>
      commentOnRequest(bench.deps, tx, id, worker, { text: 'звонил', isForApplicant: false }),
    );
    expect(await card(id)).toMatchObject({ dueAt, registeredAt });
  });

  it('to a request that is done is a comment at most', async () => {
    const id = await aRequest();
    bench.database.clock.set(at('2026-05-12 12:00'));
    await bench.transact((tx) =>
      bench.module.recordRequestChanges(tx, {
        sourceCode: 'portal',
        kind: 'events',
        items: [{ requestId: id, kind: 'closed', at: at('2026-05-12 11:00') }],
      }),
    );
    const { abilities } = await card(id);
    expect(abilities).toEqual(['comment']);
    const doings = [
      () => bench.transact((tx) => assignRequest(bench.deps, tx, id, worker, belova)),
      () => bench.transact((tx) => extendRequest(bench.deps, tx, id, worker, { reason: 'р', ground: 'п' })),
      () =>
        bench.transact((tx) =>
          rerouteRequest(bench.deps, tx, id, worker, {
            unit: 'roads',
            reason: 'р',
            ground: 'п',
            restartsTerm: false,
          }),
        ),
      () => bench.transact((tx) => remindExecutor(bench.deps, tx, id, worker, {})),
    ];
    for (const doing of doings) await expect(doing()).rejects.toMatchObject({ code: 'request-closed' });
    await bench.transact((tx) =>
      commentOnRequest(bench.deps, tx, id, worker, { text: 'итог', isForApplicant: false }),
    );
  });
});

describe('an extension', () => {
  const withExtension = { service: { code: 'APPEAL-59' } };

  it('moves the term as far as its norm allows, once, and leaves both ends in the history', async () => {
    const id = await aRequest(withExtension);
    const before = await card(id);
    expect(before.abilities).toContain('extend');
    const preview = (extension?: number) =>
      bench.transact((tx) =>
        previewTerm(bench.deps, tx, id, {
          restarts: false,
          ...(extension === undefined ? {} : { extension }),
        }),
      );
    const promised = await preview();
    expect(promised).toMatchObject({ oldDueOn: before.dueOn, extensionLeft: 30, unit: 'calendarDay' });
    expect((await preview(3)).newDueOn! < promised.newDueOn!).toBe(true);
    expect((await card(id)).dueOn).toBe(before.dueOn);
    await bench.transact((tx) =>
      extendRequest(bench.deps, tx, id, worker, {
        reason: 'Запрошены сведения',
        ground: '59-ФЗ, ст. 12 ч. 2',
      }),
    );
    const after = await card(id);
    expect(after.history[0]).toMatchObject({
      kind: 'extended',
      reason: '59-ФЗ, ст. 12 ч. 2',
      oldDueAt: before.dueAt,
      newDueAt: after.dueAt,
      hasText: true,
    });
    expect((after.dueOn ?? '') > (before.dueOn ?? '')).toBe(true);
    expect(after.dueOn).toBe(promised.newDueOn);
    expect(await preview()).toMatchObject({ extensionLeft: 0, newDueOn: after.dueOn });
    expect(after.abilities).not.toContain('extend');
    const again = bench.transact((tx) =>
      extendRequest(bench.deps, tx, id, worker, { reason: 'ещё', ground: '59-ФЗ' }),
    );
    await expect(again).rejects.toMatchObject({ code: 'extension-not-provided' });
    expect((await card(id)).dueAt).toBe(after.dueAt);
  });

  it('is refused where the norm provides for none', async () => {
    const id = await aRequest();
    const asked = bench.transact((tx) =>
      extendRequest(bench.deps, tx, id, worker, { reason: 'р', ground: 'п' }),
    );
    await expect(asked).rejects.toMatchObject({ code: 'extension-not-provided' });
  });
});

describe('re-routing', () => {
  it('hands over to a unit that exists, takes it out of hands, and restarts the count only when told', async () => {
    const id = await aRequest();
    await bench.transact((tx) => assignRequest(bench.deps, tx, id, worker, belova));
    const { dueAt } = await card(id);
    const way = { unit: 'roads', reason: 'Сети на балансе дорожников', ground: 'Регламент, п. 2.9' };
    await bench.transact((tx) => rerouteRequest(bench.deps, tx, id, worker, { ...way, restartsTerm: false }));
    const handed = await card(id);
    expect(handed).toMatchObject({ unit: { code: 'roads', title: { ru: 'Дороги' } }, dueAt });
    expect(handed).not.toHaveProperty('executor');
    expect(handed.history[0]).toMatchObject({
      kind: 'rerouted',
      fromUnit: { code: 'housing' },
      unit: { code: 'roads' },
    });
    const same = bench.transact((tx) =>
      rerouteRequest(bench.deps, tx, id, worker, { ...way, restartsTerm: false }),
    );
    await expect(same).rejects.toMatchObject({ code: 'nothing-changed' });
    const nowhere = bench.transact((tx) =>
      rerouteRequest(bench.deps, tx, id, worker, { ...way, unit: 'no-such', restartsTerm: false }),
    );
    await expect(nowhere).rejects.toMatchObject({ code: 'no-such-unit' });

    await bench.transact((tx) =>
      rerouteRequest(bench.deps, tx, id, worker, { ...way, unit: 'housing', restartsTerm: true }),
    );
    const restarted = await card(id);
    expect((restarted.dueAt ?? '') > (dueAt ?? '')).toBe(true);
    expect(restarted.history[0]).toMatchObject({ oldDueAt: dueAt, newDueAt: restarted.dueAt });
  });
});

describe('control points', () => {
  it('are ticked off by who works, once, and the tick can be taken back', async () => {
    const id = await aRequest({ service: { code: 'EVT-CUL' } });
    const tick = { point: 'completeness', isDone: true, note: 'всё есть' };
    await bench.transact((tx) => tickControlPoint(bench.deps, tx, id, worker, tick));
    await bench.transact((tx) => tickControlPoint(bench.deps, tx, id, { personId: orlov }, tick));
    const ticked = (await card(id)).controlPoints.find(({ code }) => code === 'completeness');
    expect(ticked).toMatchObject({ state: 'done', doneBy: 'Ю. Белова', note: 'всё есть', isManual: true });
    await bench.transact((tx) => tickControlPoint(bench.deps, tx, id, worker, { ...tick, isDone: false }));
    const after = await card(id);
    expect(after.controlPoints.find(({ code }) => code === 'completeness')?.state).toBe('open');
    expect(
      after.history.filter(({ point }) => point === 'completeness').map(({ isPointDone }) => isPointDone),
    ).toEqual([false, true]);
  });

  it('that the course of the case passes, or that are not, cannot be ticked', async () => {
    const id = await aRequest({ service: { code: 'EVT-CUL' } });
    for (const point of ['registration', 'final', 'no-such'])
      await expect(
        bench.transact((tx) => tickControlPoint(bench.deps, tx, id, worker, { point, isDone: true })),
      ).rejects.toMatchObject({ code: 'no-such-control-point' });
  });
});

describe('a reminder', () => {
  it('goes to the executor, else to all who work on requests, and not twice in an hour', async () => {
    const id = await aRequest();
    const sent = bench.messages.length;
    await bench.transact((tx) => remindExecutor(bench.deps, tx, id, worker, { text: 'Завтра срок' }));
    expect(bench.messages.slice(sent).map(({ recipientPersonId }) => recipientPersonId)).toEqual([
      belova,
      orlov,
    ]);
    expect(bench.messages[sent]).toMatchObject({
      template: 'request-reminder',
      link: `/requests/${id}`,
      values: { senderName: 'Ю. Белова', text: 'Завтра срок', service: { ru: 'Ордер на земляные работы' } },
    });
    const soon = bench.transact((tx) => remindExecutor(bench.deps, tx, id, worker, {}));
    await expect(soon).rejects.toMatchObject({ code: 'reminded-just-now' });

    bench.database.clock.set(at('2026-05-08 13:30'));
    await bench.transact((tx) => assignRequest(bench.deps, tx, id, worker, orlov));
    const second = bench.messages.length;
    const worked = await bench.transact((tx) => remindExecutor(bench.deps, tx, id, worker, {}));
    expect(worked.recipients).toBe(1);
    expect(bench.messages.slice(second).map(({ recipientPersonId }) => recipientPersonId)).toEqual([orlov]);
  });
});

describe('the fast track', () => {
  it('is entered with a reason and left again', async () => {
    const id = await aRequest();
    await bench.transact((tx) =>
      setCriticality(bench.deps, tx, id, worker, { criticality: 'critical', reason: 'Авария' }),
    );
    const after = await card(id);
    expect(after.criticality).toBe('critical');
    expect(after.history[0]).toMatchObject({ criticality: 'critical', hasText: true });
    const same = bench.transact((tx) =>
      setCriticality(bench.deps, tx, id, worker, { criticality: 'critical', reason: 'Авария' }),
    );
    await expect(same).rejects.toMatchObject({ code: 'nothing-changed' });
  });

  it('may be given only to who works on requests', async () => {
    const id = await aRequest();
    const stranger = '01900000-0000-7000-8000-0000000000ff' as PersonId;
    const given = bench.transact((tx) => assignRequest(bench.deps, tx, id, worker, stranger));
    await expect(given).rejects.toMatchObject({ code: 'not-an-executor' });
  });
});
