import { describe, expect, it } from 'vitest';
import {
  aContext,
  aJudgement,
  anApplicationInConcurrence,
  anApplicationOnReview,
  anApplicationWithQuestion,
  aTermEnd,
  applied,
} from '../../testing/factories.ts';
import type { Application, InWork, NeedsFix } from '../application.ts';
import {
  decideClarificationAnswer,
  decideClarificationRequest,
  decideExpiry,
  decideItemSettlement,
  type ClarificationQuestion,
} from './clarify.ts';
import { decideOpinion } from './opinion.ts';

const itemsOf = (state: NeedsFix | InWork) => state.rounds.at(-1)?.items ?? [];

const ask = (
  state: Application,
  questions: readonly ClarificationQuestion[],
  changedPointers: readonly string[] = [],
) => decideClarificationRequest(state, { questions, due: aTermEnd(), changedPointers }, aContext());

const answerAll = (state: NeedsFix): InWork =>
  applied(
    state,
    decideClarificationAnswer(
      state,
      {
        answers: itemsOf(state)
          .filter((item) => item.state === 'open' || item.state === 'returned')
          .map((item) => ({ itemId: item.id, answer: 'Через мост' })),
      },
      aContext('2026-06-02T09:00:00.000Z'),
    ),
  );

const settle = (state: Application, itemId: string, accepted: boolean) =>
  decideItemSettlement(
    state,
    { itemId, accepted, due: aTermEnd('2026-06-15'), ...(accepted ? {} : { reason: 'Нет плана' }) },
    aContext('2026-06-03T09:00:00.000Z'),
  );

/** A case whose first round is asked, answered and accepted. */
const afterFirstRound = (): InWork => {
  const answered = answerAll(anApplicationWithQuestion());
  return applied(answered, settle(answered, itemsOf(answered)[0]?.id ?? '', true));
};

describe('a clarification', () => {
  it('asks field by field and returns the case to the stage it left', () => {
    for (const from of [anApplicationOnReview(), anApplicationInConcurrence()]) {
      const asked = anApplicationWithQuestion(from);
      expect(asked).toMatchObject({ status: 'NEEDS_FIX', returnTo: from.status });
      expect(answerAll(asked).status).toBe(from.status);
    }
  });

  it('is answered as a whole: every open question, and no other', () => {
    const onReview = anApplicationOnReview();
    const asked = applied<NeedsFix>(
      onReview,
      ask(onReview, [
        { pointer: '/safety/gates', question: 'Сколько входов?' },
        { pointer: '/people/staff', question: 'Сколько людей?' },
      ]),
    );
    const [first, second] = itemsOf(asked);
    const half = decideClarificationAnswer(
      asked,
      {
        answers: [
          { itemId: first?.id ?? '', answer: '4' },
          { itemId: 'foreign', answer: '?' },
        ],
      },
      aContext(),
    );
    expect(half).toEqual({
      ok: false,
      error: { code: 'unanswered-items', data: { items: [second?.id], foreign: ['foreign'] } },
    });
  });

  it('keeps the package that came with the answer', () => {
    const asked = anApplicationWithQuestion();
    const answered = applied<InWork>(
      asked,
      decideClarificationAnswer(
        asked,
        {
          answers: [{ itemId: itemsOf(asked)[0]?.id ?? '', answer: 'Исправили' }],
          changedForm: { formVersion: 2, judgement: aJudgement({ raised: ['C05'] }) },
        },
        aContext(),
      ),
    );
    expect(answered.submissions).toMatchObject([
      { formVersion: 1 },
      { formVersion: 2, raisedChecks: ['C05'] },
    ]);
  });

  it('lets the case go on to review when the last agency answered meanwhile', () => {
    const asked = anApplicationWithQuestion(anApplicationInConcurrence());
    const agreed = applied<NeedsFix>(
      asked,
      decideOpinion(asked, { agency: 'MCHS', value: 'agree', conditions: [] }, aContext()),
    );
    expect(agreed.status).toBe('NEEDS_FIX');
    expect(answerAll(agreed).status).toBe('ON_REVIEW');
  });

  it('is closed when every answer is accepted', () => {
    const answered = answerAll(anApplicationWithQuestion());
    expect(answered.rounds[0]?.closedAt).toBeUndefined();
    expect(afterFirstRound().rounds[0]?.closedAt).toBe('2026-06-03T09:00:00.000Z');
  });

  it('goes back to the applicant when an answer is returned, with its reason and a new term', () => {
    const answered = answerAll(anApplicationWithQuestion());
    const returned = applied<NeedsFix>(answered, settle(answered, itemsOf(answered)[0]?.id ?? '', false));
    expect(returned).toMatchObject({ status: 'NEEDS_FIX', returnTo: 'ON_REVIEW' });
    expect(returned.rounds[0]).toMatchObject({ dueOn: '2026-06-15' });
    expect(returned.rounds[0]?.waits).toHaveLength(2);
    expect(itemsOf(returned)[0]).toMatchObject({ state: 'returned', returnReason: 'Нет плана' });
    expect(answerAll(returned).status).toBe('ON_REVIEW');
  });

  it('is settled once per answer', () => {
    const answered = answerAll(anApplicationWithQuestion());
    expect(settle(answered, 'absent', true)).toMatchObject({ error: { code: 'not-found' } });
    const asked = anApplicationWithQuestion();
    expect(settle(asked, itemsOf(asked)[0]?.id ?? '', true)).toMatchObject({
      error: { code: 'wrong-status', data: { item: 'open' } },
    });
  });
});

describe('a second request (Z04, 210-ФЗ ст. 7)', () => {
  const question = { pointer: '/safety/gates', question: 'Сколько входов?' };

  it('may not raise what was visible at the first review', () => {
    expect(ask(afterFirstRound(), [question])).toEqual({
      ok: false,
      error: { code: 'new-defect-on-review', data: { pointers: ['/safety/gates'], check: 'Z04' } },
    });
  });

  it.each([
    ['its field was changed since', question, ['/safety/gates']],
    ['the branch it stands in was changed since', question, ['/safety']],
    [
      'a part of the branch it asks about was changed since',
      { ...question, pointer: '/safety' },
      ['/safety/gates'],
    ],
    ['the officer names the new fact', { ...question, newFact: 'Письмо МЧС от 3 июня' }, []],
    ['the same was asked before', { ...question, pointer: '/safety/evacuationPlan' }, []],
  ])('may ask when %s', (_why, asked, changed) => {
    expect(ask(afterFirstRound(), [asked], changed).ok).toBe(true);
  });

  it.each([
    ['an empty new fact', { ...question, newFact: '   ' }, []],
    ['a change of a field whose name only begins alike', question, ['/safety/gatesExtra', '/saf']],
    [
      'an earlier question on the same field about another check',
      { ...question, pointer: '/safety/evacuationPlan', checkId: 'C05' },
      [],
    ],
  ])('is not justified by %s', (_why, asked, changed) => {
    expect(ask(afterFirstRound(), [asked], changed)).toMatchObject({
      error: { code: 'new-defect-on-review' },
    });
  });

  it('names only the late questions of a mixed request', () => {
    const mixed = [
      { ...question, newFact: 'Письмо' },
      { pointer: '/title', question: 'Почему так?' },
    ];
    expect(ask(afterFirstRound(), mixed)).toMatchObject({ error: { data: { pointers: ['/title'] } } });
  });

  it('waits until the answers of the first are settled', () => {
    const answered = answerAll(anApplicationWithQuestion());
    expect(ask(answered, [{ ...question, newFact: 'Письмо' }])).toMatchObject({
      error: { code: 'answers-unsettled' },
    });
  });
});

describe('an unanswered request', () => {
  it('closes the case at the end of its term and not before', () => {
    const asked = anApplicationWithQuestion();
    expect(decideExpiry(asked, aContext('2026-06-08T20:59:59.999Z'))).toEqual([]);
    const events = decideExpiry(asked, aContext('2026-06-08T21:00:00.000Z'));
    expect(applied(asked, { ok: true, value: events }).status).toBe('EXPIRED');
  });

  it('does nothing to a case that was answered', () => {
    expect(
      decideExpiry(answerAll(anApplicationWithQuestion()), aContext('2026-07-01T00:00:00.000Z')),
    ).toEqual([]);
  });
});
