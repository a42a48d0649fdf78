import type { ApplicationView, FindingView } from '@veche/contracts';
import { describe, expect, it } from 'vitest';
import { conditionsInForce, emptyDraft, withQuestion, type CaseDraft } from './case-draft.ts';
import { needsNewFact, obstaclesOf } from './obstacles.ts';

const title = { ru: 'МЧС', en: 'Fire service' };
const opinion = (
  value?: ApplicationView['opinions'][number]['value'],
  conditions: string[] = [],
): ApplicationView['opinions'][number] => ({
  agency: 'MCHS',
  title,
  kind: 'concurrence',
  conditions,
  ...(value === undefined ? {} : { value }),
});
const finding = (change: Partial<FindingView>): FindingView => ({
  checkId: 'C01',
  checkVersion: 1,
  outcome: 'fired',
  severity: 'block',
  agencies: [],
  title,
  message: title,
  values: {},
  missingFacts: [],
  basis: [],
  audience: 'officer',
  ...change,
});
const evaluationWith = (...findings: FindingView[]): NonNullable<ApplicationView['evaluation']> => ({
  packVersion: '1',
  packHash: '',
  evaluatedAt: '2026-05-27T11:00:00.000Z',
  findings,
  passedCount: 0,
  documents: [],
  agencies: [],
  remedies: [],
  canSubmit: true,
  straightThrough: false,
});
type Case = Parameters<typeof obstaclesOf>[0];
const onReview: Case = {
  status: 'ON_REVIEW',
  abilities: ['decide', 'request-clarification'],
  opinions: [opinion('agree')],
  clarifications: [],
};
const kinds = (application: Case, draft: Partial<CaseDraft>): string[] =>
  obstaclesOf(application, { ...emptyDraft, ...draft }).map(({ kind }) => kind);

describe('what stops an approval', () => {
  it('nothing, when the agencies agree and every check passed', () =>
    expect(kinds(onReview, { choice: 'approved' })).toEqual([]));
  it('an agency that is silent or objects', () => {
    expect(
      kinds(
        { ...onReview, opinions: [opinion(), opinion('no-answer'), opinion('object')] },
        { choice: 'approved' },
      ),
    ).toEqual(['opinions', 'opinions']);
  });
  it('a violation, and an unknown check until it is confirmed with a reason', () => {
    const evaluation = evaluationWith(
      finding({}),
      finding({ checkId: 'D07', outcome: 'unknown' }),
      finding({ checkId: 'W1', outcome: 'unknown', severity: 'warning' }),
    );
    expect(kinds({ ...onReview, evaluation }, { choice: 'approved' })).toEqual(['violations', 'unknown']);
    expect(
      kinds({ ...onReview, evaluation }, { choice: 'approved', resolved: { D07: 'Проверено по реестру' } }),
    ).toEqual(['violations']);
    expect(kinds({ ...onReview, evaluation }, { choice: 'approved', resolved: { D07: '  ' } })).toContain(
      'unknown',
    );
  });
  it('no condition at all in an approval with conditions', () => {
    expect(kinds(onReview, { choice: 'approved-with-conditions' })).toEqual(['no-conditions']);
    const opinions = [opinion('agree-with-conditions', ['16 охранников'])];
    expect(kinds({ ...onReview, opinions }, { choice: 'approved-with-conditions' })).toEqual([]);
    expect(
      kinds(
        { ...onReview, opinions },
        { choice: 'approved-with-conditions', dropped: ['MCHS: 16 охранников'] },
      ),
    ).toEqual(['no-conditions']);
  });
  it('an answer of the applicant that is awaited', () =>
    expect(
      kinds({ ...onReview, status: 'NEEDS_FIX', abilities: ['assign'] }, { choice: 'approved' }),
    ).toEqual(['awaiting-answer']));
  it('a case that nobody took', () =>
    expect(
      kinds({ ...onReview, status: 'REGISTERED', abilities: ['assign'] }, { choice: 'approved' }),
    ).toEqual(['not-taken']));
});

describe('what stops a refusal and the outcomes of a notice', () => {
  it('a refusal needs a ground with reason and recommendation', () => {
    expect(kinds(onReview, { choice: 'refused' })).toEqual(['no-ground']);
    expect(
      kinds(onReview, { choice: 'refused', grounds: [{ code: 'R01', reason: 'x', recommendation: '' }] }),
    ).toEqual(['ground-incomplete']);
    expect(
      kinds(onReview, { choice: 'refused', grounds: [{ code: 'R01', reason: 'x', recommendation: 'y' }] }),
    ).toEqual([]);
  });
  it('a notice can be agreed at any time, not agreed only on a ground with its reason', () => {
    const notice: Case = {
      ...onReview,
      status: 'NOTICE_REGISTERED',
      abilities: ['agree-notice', 'article-12-3', 'send-proposal', 'warn'],
    };
    expect(kinds(notice, { choice: 'agree' })).toEqual([]);
    expect(kinds(notice, { choice: 'article-12-3' })).toEqual(['no-ground']);
    expect(
      kinds(notice, { choice: 'article-12-3', article: { ground: 'prohibited-place', reason: '' } }),
    ).toEqual(['reason']);
    expect(kinds(notice, { choice: 'refused' })).toEqual(['not-able']);
  });
  it('half a time is no time', () => {
    const notice: Case = { ...onReview, abilities: ['send-proposal'] };
    const proposal = { ...emptyDraft.proposal, reason: 'x', norm: 'y', startOn: '2026-06-09' };
    expect(kinds(notice, { choice: 'proposal', proposal })).toEqual(['proposal-time']);
  });
});

describe('questions of a second round', () => {
  const item = {
    id: '1',
    pointer: '/safety/guards',
    label: title,
    question: '?',
    state: 'accepted' as const,
  };
  const round = {
    id: 'r',
    requestedAt: '2026-05-15T08:00:00.000Z',
    dueOn: '2026-05-22',
    closedAt: '2026-05-18T18:40:00.000Z',
    items: [item],
  };
  const second = {
    clarifications: [round],
    changedSince: [{ pointer: '/sessions/0/startsAt', label: title, before: 1, after: 2 }],
  };
  it('say what changed, unless the field was asked about or has changed', () => {
    expect(needsNewFact({ clarifications: [] }, { pointer: '/people/staff' })).toBe(false);
    expect(needsNewFact(second, { pointer: '/people/staff' })).toBe(true);
    expect(needsNewFact(second, { pointer: '/safety/guards' })).toBe(false);
    expect(needsNewFact(second, { pointer: '/sessions' })).toBe(false);
  });
  it('are asked once per field', () => {
    const draft = withQuestion(withQuestion(emptyDraft, { pointer: '/a', question: '?' }), {
      pointer: '/a',
      question: '?',
    });
    expect(draft).toMatchObject({ choice: 'clarification', questions: [{ pointer: '/a' }] });
    expect(conditionsInForce(draft, [])).toEqual([]);
  });
});
