import type { MyRequestView, RequestCardView } from '@veche/contracts';
import { systemScope, type CommittedEvent, type Tx } from '@veche/platform';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptEveryFile } from './support/accept-every-file.ts';
import { approve, draftOf, fileFestival, ifMatch, submit, venueOf, viewOf } from './support/case-journey.ts';
import { aRallyForm, secrets } from './support/forms.ts';
import { createTrialProgram, type TrialProgram } from './support/trial-program.ts';
import type { Visitor } from './support/visitor.ts';

let program: TrialProgram;
let organiser: Visitor;
let officer: Visitor;
beforeAll(async () => {
  program = await createTrialProgram({ inspect: acceptEveryFile });
  organiser = await program.as('organiser');
  officer = await program.as('officer');
  const monitor = program.composition.demonstration.find(({ name }) => name === 'monitor');
  await inTown((tx) => monitor!.run(tx, new AbortController().signal));
});
afterAll(() => program.close());

const inTown = (work: (tx: Tx) => Promise<unknown>): Promise<unknown> =>
  program.db.transact(systemScope('trial', program.tenantId), work);

/** Events of a case as they were committed, oldest first. */
async function eventsOf(id: string): Promise<CommittedEvent[]> {
  const rows = await program.rows<CommittedEvent & { tenant_id: CommittedEvent['tenantId'] }>(
    `select id, type, stream, version, data, tenant_id from platform.event where stream = $1 order by version, written`,
    [id],
  );
  return rows.map(({ tenant_id, ...event }) => ({ ...event, tenantId: tenant_id }));
}

/** Hands events to a subscription, each in a transaction of its own, in this order. */
async function deliver(name: string, events: readonly CommittedEvent[]): Promise<void> {
  const found = program.composition.modules
    .flatMap(({ subscriptions = [] }) => subscriptions)
    .find((each) => each.name === name);
  for (const event of events) await inTown((tx) => found!.handle(tx, event));
}
const toRegister = (events: readonly CommittedEvent[]) => deliver('requests.take-applications', events);

interface Row {
  id: string;
  number: string;
  service_code: string;
  status: string;
  foreign_status: string;
  due_at: string;
  stated_due_at: string;
  pause_reason: string | null;
  is_paused: boolean;
  person_id: string | null;
  version: number;
  events: number;
}
const registered = async (applicationId: string): Promise<Row> => {
  const [row] = await program.rows<Row>(
    `select r.id, number, service_code, status, foreign_status, due_at::text, stated_due_at::text, pause_reason,
       paused_since is not null as is_paused, person_id, version,
       (select count(*)::int from requests.request_event e where e.request_id = r.id and e.source_code = 'permits') as events
     from requests.service_request r where source_code = 'permits' and external_id = $1`,
    [applicationId],
  );
  if (!row) throw new Error('The application is not in the register');
  return row;
};

describe('an application in the register', () => {
  it('is there at once, stands still while the applicant is asked, and is closed by the decision', async () => {
    const filed = await fileFestival(organiser, await venueOf(organiser));
    await toRegister(await eventsOf(filed.id));
    const opened = await registered(filed.id);
    expect(opened).toMatchObject({
      number: filed.number,
      service_code: 'EVT-CUL',
      status: 'requested',
      is_paused: false,
      person_id: await organiser.personId(),
    });
    // The register counts by the same norm and calendar, and comes to the term Permits states.
    expect(opened.due_at).toBe(opened.stated_due_at);

    const taken = await officer.must<{ id: string; version: number }>(
      'POST',
      `/v1/applications/${filed.id}/assignment`,
      { officerPersonId: await officer.personId() },
      ifMatch(filed),
    );
    const question = { pointer: '/safety/evacuationPlan', question: 'Куда ведёт восточный выход?' };
    program.clock.advance({ hours: 1 });
    await officer.must(
      'POST',
      `/v1/applications/${filed.id}/clarifications`,
      { items: [question] },
      ifMatch(taken),
    );
    await toRegister(await eventsOf(filed.id));
    expect(await registered(filed.id)).toMatchObject({
      status: 'postponed',
      foreign_status: 'NEEDS_FIX',
      is_paused: true,
      pause_reason: 'WAIT_APPLICANT',
    });

    program.clock.advance({ hours: 72 });
    const asked = await viewOf(organiser, filed.id);
    await organiser.must(
      'POST',
      `/v1/applications/${filed.id}/clarification-answers`,
      { answers: asked.clarifications[0]!.items.map(({ id }) => ({ itemId: id, answer: 'На набережную' })) },
      ifMatch(asked),
    );
    const answered = await viewOf(officer, filed.id);
    const item = answered.clarifications[0]!.items[0]!.id;
    await officer.must(
      'POST',
      `/v1/applications/${filed.id}/clarification-items/${item}/settlement`,
      { accepted: true },
      ifMatch(answered),
    );
    for (const { agency, kind } of asked.opinions) {
      if (kind !== 'concurrence') continue;
      const current = await viewOf(officer, filed.id);
      await officer.must(
        'PUT',
        `/v1/applications/${filed.id}/opinions/${agency}`,
        { value: 'agree' },
        ifMatch(current),
      );
    }
    await toRegister(await eventsOf(filed.id));
    const resumed = await registered(filed.id);
    expect(resumed).toMatchObject({ status: 'in-progress', is_paused: false });
    expect(resumed.due_at).toBe(resumed.stated_due_at);
    expect(resumed.due_at > opened.due_at).toBe(true);

    const decided = await approve(officer, await viewOf(officer, filed.id));
    expect(decided).toMatchObject({ status: 200 });
    await toRegister(await eventsOf(filed.id));
    const closed = await registered(filed.id);
    expect(closed).toMatchObject({ status: 'completed', foreign_status: 'APPROVED' });

    // The applicant finds it among their own requests, an officer in the register with the name behind a recorded look.
    const mine = await organiser.must<MyRequestView>('GET', `/v1/my-requests/${closed.id}`);
    expect(mine).toMatchObject({ number: filed.number, status: 'completed' });
    const card = await officer.must<RequestCardView>('GET', `/v1/requests/${closed.id}`);
    expect(card.history.some(({ kind, reason }) => kind === 'paused' && reason === 'WAIT_APPLICANT')).toBe(
      true,
    );
    const personal = await officer.must<{ name?: string }>('GET', `/v1/requests/${closed.id}/personal`);
    expect(personal.name).toBeTruthy();

    // Repeated, out of order, or only the last of them: the register says the same.
    const events = await eventsOf(filed.id);
    await toRegister([...events.toReversed(), ...events]);
    expect(await registered(filed.id)).toEqual(closed);
    await program.rows(`delete from requests.request_event where request_id = '${closed.id}'`);
    await program.rows(`delete from requests.service_request where id = '${closed.id}'`);
    await toRegister([events.at(-1)!, ...events]);
    const { id: _id, version: _version, ...anew } = await registered(filed.id);
    expect(closed).toMatchObject(anew);
  });

  it('told before events carried facts is told once more, by its newest event alone', async () => {
    const filed = await fileFestival(organiser, await venueOf(organiser, 'ПЛ-002'), {}, '2026-09-20');
    await program.rows(`update platform.event set data = data - 'facts' where stream = '${filed.id}'`);
    const old = await eventsOf(filed.id);
    await toRegister(old);
    await expect(registered(filed.id)).rejects.toThrow('not in the register');
    await deliver('permits.tell-in-full', old);
    const [retold, ...more] = (await eventsOf(filed.id)).filter(({ data }) => data['facts'] !== undefined);
    expect(more).toEqual([]);
    await toRegister([retold!]);
    expect(await registered(filed.id)).toMatchObject({ number: filed.number, status: 'requested' });
    await deliver('permits.tell-in-full', [retold!]);
    expect(await eventsOf(filed.id)).toHaveLength(old.length + 1);
  });
});

describe('a notice of a public event in the register', () => {
  it('brings nothing of its organiser, not even an id, and nothing of how it was answered', async () => {
    const citizen = await program.as('citizen');
    const { id } = await submit(citizen, (await draftOf(citizen, aRallyForm())).id);
    const current = await viewOf(officer, id);
    await officer.must(
      'POST',
      `/v1/applications/${id}/assignment`,
      { officerPersonId: await officer.personId() },
      ifMatch(current),
    );
    const warned = await officer.send(
      'POST',
      `/v1/applications/${id}/warning`,
      { reason: 'Не указаны сведения', norm: '54-ФЗ, ст. 12 ч. 2' },
      ifMatch(await viewOf(officer, id)),
    );
    expect(warned.status).toBe(200);
    const events = await eventsOf(id);
    const told = JSON.stringify(events.map(({ data }) => data['facts']));
    for (const secret of [...Object.values(secrets), await citizen.personId(), 'WARNED'])
      expect(told).not.toContain(secret);
    await toRegister(events);
    expect(await registered(id)).toMatchObject({
      service_code: 'EVT-PUB',
      status: 'completed',
      person_id: null,
    });
  });
});
