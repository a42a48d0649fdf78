import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptEveryFile } from './support/accept-every-file.ts';
import { fileFestival, ifMatch, venueOf, viewOf, type Changed } from './support/case-journey.ts';
import type { TrialVenue } from './support/forms.ts';
import { lastTrace, traceOf } from './support/trace.ts';
import { createTrialProgram, type TrialProgram } from './support/trial-program.ts';
import type { Visitor } from './support/visitor.ts';

let program: TrialProgram;
let organiser: Visitor;
let officer: Visitor;
let square: TrialVenue;
beforeAll(async () => {
  program = await createTrialProgram({ inspect: acceptEveryFile });
  organiser = await program.as('organiser');
  officer = await program.as('officer');
  square = await venueOf(organiser);
});
afterAll(() => program.close());

let lastDay = 0;
const freshDay = (): string => `2026-08-${String((lastDay += 1)).padStart(2, '0')}`;
const post = (who: Visitor, changed: Changed, path: string, body: object) =>
  who.send<Changed>('POST', `/v1/applications/${changed.id}/${path}`, body, ifMatch(changed));
const plan = { pointer: '/safety/evacuationPlan', question: 'Куда ведёт восточный выход?' };

async function taken(): Promise<Changed> {
  const filed = await fileFestival(organiser, square, {}, freshDay());
  return (await post(officer, filed, 'assignment', { officerPersonId: await officer.personId() })).body;
}
async function asked(items: readonly object[] = [plan]): Promise<Changed> {
  return (await post(officer, await taken(), 'clarifications', { items })).body;
}
const openItems = async (id: string) =>
  (await viewOf(organiser, id)).clarifications
    .at(-1)
    ?.items.filter((item) => ['open', 'returned'].includes(item.state)) ?? [];
const answer = async (changed: Changed, form?: object) =>
  post(organiser, changed, 'clarification-answers', {
    answers: (await openItems(changed.id)).map((item) => ({ itemId: item.id, answer: 'На набережную' })),
    ...(form ? { form } : {}),
  });
const clockOf = async (id: string, code: string) =>
  (await viewOf(officer, id)).clocks.find((clock) => clock.code === code);

describe('a clarification', () => {
  it('stops the term, is answered in place, returned once, accepted, and starts the term again', async () => {
    const question = await asked();
    expect(await lastTrace(program, question.id)).toEqual({
      history: 'ClarificationRequested',
      journal: 'application.request-clarification',
      event: 'application.request-clarification',
      versions: 1,
    });
    expect(await clockOf(question.id, 'decision')).toMatchObject({ state: 'paused' });
    const waiting = await viewOf(organiser, question.id);
    expect(waiting).toMatchObject({
      status: 'NEEDS_FIX',
      termState: 'paused',
      turn: { who: 'applicant', until: '2026-06-08' },
    });

    const { form } = waiting;
    const changedForm = { ...form, safety: { ...form.safety, evacuationPlan: 'Через набережную' } };
    const answered = await answer(question, changedForm);
    expect(answered.body.status).toBe('IN_CONCURRENCE');
    expect(await clockOf(question.id, 'decision')).toMatchObject({ state: 'running' });
    const seen = await viewOf(officer, question.id);
    expect(seen.changedSince?.map((change) => change.pointer)).toEqual(['/safety/evacuationPlan']);

    const [item] = seen.clarifications[0]?.items ?? [];
    const settle = (changed: Changed, body: object) =>
      post(officer, changed, `clarification-items/${item?.id}/settlement`, body);
    const returned = await settle(answered.body, { accepted: false, reason: 'Нет схемы' });
    expect(returned.body.status).toBe('NEEDS_FIX');
    expect((await openItems(question.id))[0]).toMatchObject({ state: 'returned', returnReason: 'Нет схемы' });
    const again = await answer(returned.body);
    const accepted = await settle(again.body, { accepted: true });
    expect(accepted.body.status).toBe('IN_CONCURRENCE');
    expect((await viewOf(officer, question.id)).clarifications[0]?.closedAt).toBeDefined();
    const { history } = await traceOf(program, question.id);
    expect(history.map((line) => line.code).slice(3)).toEqual([
      'ClarificationRequested',
      'ClarificationAnswered',
      'ClarificationItemReturned',
      'ClarificationAnswered',
      'ClarificationItemAccepted',
    ]);
  });

  it('is answered whole or not at all', async () => {
    const question = await asked([plan, { pointer: '/people/staff', question: 'Сколько людей?' }]);
    const [first, second] = await openItems(question.id);
    const half = await post(organiser, question, 'clarification-answers', {
      answers: [{ itemId: first?.id, answer: 'Да' }],
    });
    expect(half.problem).toMatchObject({
      status: 422,
      code: 'unanswered-items',
      extra: { items: [second?.id] },
    });
    expect((await viewOf(organiser, question.id)).version).toBe(question.version);
  });

  it('may not raise later what was visible at first (Z04)', async () => {
    const answered = (await answer(await asked())).body;
    const itemId = (await viewOf(officer, answered.id)).clarifications[0]?.items[0]?.id;
    const gates = { pointer: '/safety/gates', question: 'Хватит ли входов?' };
    expect((await post(officer, answered, 'clarifications', { items: [gates] })).problem.code).toBe(
      'answers-unsettled',
    );
    const settled = (
      await post(officer, answered, `clarification-items/${itemId}/settlement`, { accepted: true })
    ).body;
    const late = await post(officer, settled, 'clarifications', { items: [gates] });
    expect(late.problem).toMatchObject({
      status: 422,
      code: 'new-defect-on-review',
      extra: { pointers: ['/safety/gates'], check: 'Z04' },
    });
    const fact = { ...gates, newFact: 'Письмо полиции от 3 июня' };
    expect((await post(officer, settled, 'clarifications', { items: [fact] })).body.status).toBe('NEEDS_FIX');
  });

  it('does not exist for a notice', async () => {
    const draft = await organiser.must<Changed>('POST', '/v1/applications', { eventClass: 'PUB' });
    const notice = await post(organiser, draft, 'submission', { confirmed: true });
    const refused = await post(officer, notice.body, 'clarifications', { items: [plan] });
    expect(refused.problem.code).toBe('wrong-procedure');
  });
});

describe('a question without an answer', () => {
  it('is reminded of after 48 hours and closes the case at the end of its term, once', async () => {
    const question = await asked();
    const messages = async () =>
      (
        await organiser.must<{ items: { template: string; subject: { id: string } }[] }>(
          'GET',
          '/v1/messages?limit=200',
        )
      ).items
        .filter((message) => message.subject?.id === question.id)
        .map((message) => message.template);
    program.clock.advance({ hours: 47, minutes: 59 });
    expect(await program.runDue()).not.toContain('permits.answer-reminder');
    program.clock.advance({ minutes: 1 });
    expect(await program.runDue()).toContain('permits.answer-reminder');
    expect(await messages()).toContain('clarification-reminder');

    program.clock.set('2026-06-08T20:59:59.000Z' as never);
    expect(await program.runDue()).not.toContain('permits.answer-due');
    expect((await viewOf(organiser, question.id)).status).toBe('NEEDS_FIX');
    program.clock.set('2026-06-08T21:00:00.000Z' as never);
    await program.runDue();
    expect(await viewOf(organiser, question.id)).toMatchObject({ status: 'EXPIRED', abilities: [] });
    expect(await lastTrace(program, question.id)).toEqual({
      history: 'Expired',
      journal: 'application.expire',
      event: 'application.expire',
      versions: 1,
    });
    expect((await messages()).filter((template) => template === 'application-expired')).toHaveLength(1);
    const held = await program.rows(
      'select 1 from venues.occupancy where subject_id = $1 and released_at is null',
      [question.id],
    );
    expect(held).toEqual([]);
    const late = await post(organiser, await viewOf(organiser, question.id), 'clarification-answers', {
      answers: [{ itemId: question.id, answer: 'Поздно' }],
    });
    expect(late.problem.code).toBe('wrong-status');
    program.clock.set('2026-06-01T09:00:00.000Z' as never);
  });

  it('that was answered in time is neither reminded of nor closed', async () => {
    const question = await asked();
    program.clock.advance({ hours: 40 });
    const answered = await answer(question);
    program.clock.advance({ days: 30 });
    await program.runDue();
    expect((await viewOf(organiser, answered.body.id)).status).toBe('IN_CONCURRENCE');
    program.clock.set('2026-06-01T09:00:00.000Z' as never);
  });
});
