import type { ApplicationStatus } from '@veche/contracts';
import { describe, expect, it } from 'vitest';
import {
  aContext,
  anAgreedApplication,
  anApplicationInConcurrence,
  anApplicationOnReview,
  anApplicationWithQuestion,
  aDraftApplication,
  aJudgement,
  aNotice,
  aNoticeWithProposal,
  applied,
  aRegisteredApplication,
} from '../../testing/factories.ts';
import type { Agreed, Application } from '../application.ts';
import { decideAmendmentRequest } from '../decide/amend.ts';
import { decideClarificationAnswer } from '../decide/clarify.ts';
import { decidePermitWithdrawal } from '../decide/decision.ts';
import { decideProposalAnswer } from '../decide/notice.ts';
import { decideWithdrawal } from '../decide/withdraw.ts';
import { commandsByStatus } from '../transitions.ts';
import { abilitiesOf, type Viewer } from './abilities.ts';

const officerRights = [
  'application.read-any',
  'application.assign',
  'application.request-clarification',
  'application.decide',
  'opinion.record',
  'notice.respond',
];
const viewer = (permissions: readonly string[], change: Partial<Viewer> = {}): Viewer => ({
  isApplicant: false,
  permissions: new Set(permissions),
  hasConflictOfInterest: false,
  ...change,
});
const viewers = {
  applicant: viewer(['application.edit-own', 'application.submit'], { isApplicant: true }),
  officer: viewer(officerRights),
  manager: viewer(['application.read-any', 'application.assign']),
  auditor: viewer(['application.read-any', 'journal.read']),
  officerWhoApplied: viewer(officerRights, { isApplicant: true, hasConflictOfInterest: true }),
};
type Who = keyof typeof viewers;

const rows: readonly [ApplicationStatus, () => Application, Partial<Record<Who, readonly string[]>>][] = [
  ['DRAFT', aDraftApplication, { applicant: ['save-form', 'submit'] }],
  [
    'REGISTERED',
    aRegisteredApplication,
    { applicant: ['withdraw'], officer: ['assign', 'request-clarification'], manager: ['assign'] },
  ],
  [
    'IN_CONCURRENCE',
    anApplicationInConcurrence,
    {
      applicant: ['withdraw'],
      officer: ['assign', 'request-clarification', 'record-opinion', 'decide'],
      manager: ['assign'],
    },
  ],
  [
    'NEEDS_FIX',
    anApplicationWithQuestion,
    {
      applicant: ['withdraw', 'answer-clarification'],
      officer: ['assign', 'record-opinion'],
      manager: ['assign'],
    },
  ],
  [
    'APPROVED',
    anAgreedApplication,
    {
      applicant: ['withdraw', 'request-amendment'],
      officer: ['withdraw-permit', 'assign'],
      manager: ['assign'],
    },
  ],
  [
    'NOTICE_REGISTERED',
    aNotice,
    {
      applicant: ['withdraw'],
      officer: ['assign', 'send-proposal', 'agree-notice', 'warn', 'article-12-3'],
      manager: ['assign'],
    },
  ],
  [
    'PROPOSAL_SENT',
    aNoticeWithProposal,
    {
      applicant: ['withdraw', 'answer-proposal'],
      officer: ['assign', 'send-proposal', 'agree-notice', 'warn'],
      manager: ['assign'],
    },
  ],
  [
    'WITHDRAWN',
    () => {
      const state = anApplicationOnReview();
      return applied(state, decideWithdrawal(state, undefined, aContext()));
    },
    {},
  ],
];

describe('abilities, role by role and status by status', () => {
  for (const [status, make, expected] of rows) {
    it.each(Object.keys(viewers) as Who[])(`${status}: %s`, (who) => {
      const state = make();
      expect(state.status).toBe(status);
      // Whoever applied is the applicant and nothing else, whatever rights the service gives.
      const wanted = expected[who === 'officerWhoApplied' ? 'applicant' : who] ?? [];
      expect([...abilitiesOf(state, viewers[who])].sort()).toEqual([...wanted].sort());
    });
  }

  it('are never more than the table allows', () => {
    const everything = viewer(officerRights, { isApplicant: true });
    for (const [status, make] of rows)
      for (const ability of abilitiesOf(make(), everything))
        expect(commandsByStatus[status] as readonly string[]).toContain(ability);
  });
});

describe('abilities, timely', () => {
  const of = (state: Application, who: Who) => abilitiesOf(state, viewers[who]);

  it('offer to settle answers before a new request', () => {
    const asked = anApplicationWithQuestion();
    const itemId = asked.rounds[0]?.items[0]?.id ?? '';
    const answered = applied(
      asked,
      decideClarificationAnswer(asked, { answers: [{ itemId, answer: 'Да' }] }, aContext()),
    );
    expect(of(answered, 'officer')).toContain('settle-clarification-item');
    expect(of(answered, 'officer')).not.toContain('request-clarification');
  });

  it('offer one amendment at a time, and only under a permit in force', () => {
    const agreed = anAgreedApplication();
    const asked = applied<Agreed>(
      agreed,
      decideAmendmentRequest(
        agreed,
        { formVersion: 2, reason: 'Дождь', changedPointers: ['/title'], judgement: aJudgement() },
        aContext(),
      ),
    );
    expect(of(asked, 'applicant')).not.toContain('request-amendment');
    expect(of(asked, 'officer')).toContain('decide-amendment');
    const withdrawn = applied(
      agreed,
      decidePermitWithdrawal(agreed, { reason: 'Авария', norm: 'п. 1' }, aContext()),
    );
    expect(of(withdrawn, 'applicant')).not.toContain('request-amendment');
    expect(of(withdrawn, 'officer')).not.toContain('withdraw-permit');
  });

  it('offer no answer to a proposal that has one', () => {
    const sent = aNoticeWithProposal();
    const answered = applied(sent, decideProposalAnswer(sent, { accepted: true }, aContext()));
    expect(of(answered, 'applicant')).not.toContain('answer-proposal');
  });
});
