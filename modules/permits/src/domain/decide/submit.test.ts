import { describe, expect, it } from 'vitest';
import type { Agreed, InWork, Notice } from '../application.ts';
import {
  aContext,
  aDraftApplication,
  aJudgement,
  anApplicationOnReview,
  aSubmit,
  noon,
  applied,
} from '../../testing/factories.ts';
import { decideSubmission } from './submit.ts';

describe('submission of an application', () => {
  it('registers it with its number, its day zero and what the rules said', () => {
    const draft = aDraftApplication({ formVersion: 3 });
    const registeredAt = '2026-06-02T06:00:00.000Z' as typeof noon;
    const state = applied<InWork>(
      draft,
      decideSubmission(
        draft,
        aSubmit({ formVersion: 3, registeredAt, judgement: aJudgement({ raised: ['T07'] }) }),
        aContext(),
      ),
    );
    expect(state).toMatchObject({
      status: 'REGISTERED',
      procedure: 'approval',
      number: 'ТР-2026-00001',
      filedAt: noon,
      registeredAt,
      submissions: [{ formVersion: 3, raisedChecks: ['T07'] }],
    });
  });

  it('is stopped by a blocking finding, which is named', () => {
    const refused = decideSubmission(
      aDraftApplication(),
      aSubmit({ judgement: aJudgement({ blocking: ['C01', 'T03'] }) }),
      aContext(),
    );
    expect(refused).toEqual({
      ok: false,
      error: { code: 'blocked-by-findings', data: { checks: ['C01', 'T03'] } },
    });
  });

  it('is not stopped by what could not be computed: the officer looks at it', () => {
    const command = aSubmit({ judgement: aJudgement({ unknown: ['C01'], raised: ['C01'] }) });
    expect(
      applied(aDraftApplication(), decideSubmission(aDraftApplication(), command, aContext())).status,
    ).toBe('REGISTERED');
  });

  it('needs a class, since nobody knows whose procedure it is without one', () => {
    const refused = decideSubmission(aDraftApplication(), aSubmit({ eventClass: undefined }), aContext());
    expect(refused).toMatchObject({ ok: false, error: { code: 'blocked-by-findings' } });
  });

  it('happens once', () => {
    const refused = decideSubmission(anApplicationOnReview(), aSubmit(), aContext());
    expect(refused).toMatchObject({ ok: false, error: { code: 'wrong-status' } });
  });
});

describe('approval without an officer', () => {
  const eligible = aJudgement({ straightThrough: true });
  const submit = (change: Parameters<typeof aSubmit>[0]) =>
    applied(
      aDraftApplication(),
      decideSubmission(
        aDraftApplication(),
        aSubmit({ straightThroughAllowed: true, judgement: eligible, ...change }),
        aContext(),
      ),
    );

  it('happens at once when the town and the pack let it through', () => {
    const state = submit({}) as Agreed;
    expect(state.status).toBe('APPROVED');
    expect(state.decision).toMatchObject({ outcome: 'approved', automatic: true });
    expect(state.permit).toMatchObject({ number: 'ТР-Р-2026-0001', state: 'in-preparation' });
  });

  it.each([
    ['the town did not switch it on', { straightThroughAllowed: false }],
    ['the pack does not let it through', { judgement: aJudgement() }],
    ['something is unknown', { judgement: { ...eligible, unknown: ['L02'] } }],
  ])('does not happen when %s', (_why, change) => {
    expect(submit(change).status).toBe('REGISTERED');
  });

  it('never happens to a notice', () => {
    expect(submit({ eventClass: 'PUB' }).status).toBe('NOTICE_REGISTERED');
  });
});

describe('submission of a notice', () => {
  it('is received whatever the rules say, asks no agency and keeps the defects', () => {
    const draft = aDraftApplication();
    const judgement = aJudgement({
      blocking: ['P01', 'P02'],
      unknown: ['P03'],
      raised: ['P01', 'P02', 'P03'],
      agencies: [{ agency: 'MVD', kind: 'concurrence', dueOn: '2026-06-08' as never }],
    });
    const state = applied<Notice>(
      draft,
      decideSubmission(draft, aSubmit({ eventClass: 'PUB', judgement }), aContext()),
    );
    expect(state).toMatchObject({ status: 'NOTICE_REGISTERED', procedure: 'notification', opinions: [] });
    expect(state.submissions[0]?.raisedChecks).toEqual(['P01', 'P02', 'P03']);
  });
});
