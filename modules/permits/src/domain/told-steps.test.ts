import { describe, expect, it } from 'vitest';
import {
  aContext,
  aNoticeWithProposal,
  anAgreedApplication,
  anApplicationInConcurrence,
} from '../testing/factories.ts';
import { decideNoticeReply } from './decide/notice.ts';
import { applied } from '../testing/factories.ts';
import { stepsToTell } from './told-steps.ts';

const history = (...codes: string[]) =>
  codes.map((code, index) => ({ version: index + 2, at: `2026-06-0${index + 1}T09:00:00.000Z`, code }));

describe('steps told of an application', () => {
  it('carry the status each led to; an answer brings the case back to where it was', () => {
    const told = stepsToTell(
      anApplicationInConcurrence(),
      history('Submitted', 'Assigned', 'ReviewStarted', 'ClarificationRequested', 'ClarificationAnswered'),
    );
    expect(told.map(({ status }) => status)).toEqual([
      'REGISTERED',
      'REGISTERED',
      'IN_CONCURRENCE',
      'NEEDS_FIX',
      'IN_CONCURRENCE',
    ]);
  });

  it('are told alike before and after what came later', () => {
    const all = history('Submitted', 'Assigned', 'ReviewStarted', 'Decided', 'PermitIssued', 'MassEventHeld');
    const state = anAgreedApplication();
    expect(stepsToTell(state, all.slice(0, 4))).toEqual(stepsToTell(state, all.toReversed()).slice(0, 4));
    expect(stepsToTell(state, all).at(3)).toMatchObject({ code: 'Decided', status: 'APPROVED' });
  });
});

describe('steps told of a notice', () => {
  it('say that it was answered, never how', () => {
    const asked = aNoticeWithProposal();
    const warned = applied<typeof asked>(
      asked,
      decideNoticeReply(asked, { kind: 'warned', text: 'нельзя' }, aContext()),
    );
    const told = stepsToTell(warned, history('Submitted', 'ProposalSent', 'NoticeReplied'));
    expect(told.map(({ status }) => status)).toEqual(['NOTICE_REGISTERED', 'PROPOSAL_SENT', 'REPLIED']);
    expect(JSON.stringify(told)).not.toContain('WARNED');
  });
});
