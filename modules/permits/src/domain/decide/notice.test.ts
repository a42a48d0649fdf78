import type { PlainDate } from '@veche/kernel';
import { describe, expect, it } from 'vitest';
import {
  aContext,
  anApplicationOnReview,
  aNotice,
  aNoticeWithProposal,
  applied,
} from '../../testing/factories.ts';
import type { Notice } from '../application.ts';
import {
  decideNoticeReply,
  decideProposal,
  decideProposalAnswer,
  decideUnansweredProposal,
} from './notice.ts';
import { decideWithdrawal } from './withdraw.ts';

const proposal = {
  reason: 'Ремонт площади',
  norm: '54-ФЗ, ст. 12 ч. 1 п. 2',
  place: 'Парк',
  answerDueOn: '2026-06-17' as PlainDate,
};
const day = (text: string) => text as PlainDate;

describe('a reply to a notice', () => {
  it.each([
    ['agreed', 'AGREED'],
    ['warned', 'WARNED'],
    ['article-12-3', 'ART12_3'],
  ] as const)('%s makes it %s', (kind, status) => {
    const notice = aNotice();
    const replied = applied<Notice>(notice, decideNoticeReply(notice, { kind }, aContext()));
    expect(replied.status).toBe(status);
    expect(replied.reply).toMatchObject({ kind });
  });

  it('does not exist for an application', () => {
    const application = anApplicationOnReview();
    expect(decideNoticeReply(application, { kind: 'agreed' }, aContext())).toMatchObject({
      error: { code: 'wrong-procedure' },
    });
    expect(decideProposal(application, proposal, aContext())).toMatchObject({
      error: { code: 'wrong-procedure' },
    });
  });

  it('after a warning may still be an agreement', () => {
    const notice = aNotice();
    const warned = applied(notice, decideNoticeReply(notice, { kind: 'warned' }, aContext()));
    expect(applied(warned, decideNoticeReply(warned, { kind: 'agreed' }, aContext())).status).toBe('AGREED');
  });
});

describe('a proposal', () => {
  it.each([true, false])('is answered (%s) and then agreed', (accepted) => {
    const sent = aNoticeWithProposal();
    const answered = applied<Notice>(
      sent,
      decideProposalAnswer(sent, { accepted, text: 'Ответ' }, aContext()),
    );
    expect(answered.status).toBe('ANSWERED');
    expect(answered.proposals[0]).toMatchObject({ answer: accepted ? 'accepted' : 'declined' });
    expect(applied(answered, decideNoticeReply(answered, { kind: 'agreed' }, aContext())).status).toBe(
      'AGREED',
    );
  });

  it('is answered once', () => {
    const sent = aNoticeWithProposal();
    const answered = applied(sent, decideProposalAnswer(sent, { accepted: true }, aContext()));
    expect(decideProposalAnswer(answered, { accepted: false }, aContext()).ok).toBe(false);
  });

  it('that replaced another is the one that is answered', () => {
    const first = aNoticeWithProposal();
    const second = applied<Notice>(first, decideProposal(first, proposal, aContext()));
    const answered = applied<Notice>(second, decideProposalAnswer(second, { accepted: true }, aContext()));
    expect(answered.proposals.map((each) => each.answer)).toEqual([undefined, 'accepted']);
  });

  it('can still be answered after a warning', () => {
    const sent = aNoticeWithProposal();
    const warned = applied(sent, decideNoticeReply(sent, { kind: 'warned' }, aContext()));
    expect(applied(warned, decideProposalAnswer(warned, { accepted: true }, aContext())).status).toBe(
      'ANSWERED',
    );
  });
});

describe('a proposal without an answer (ст. 5 ч. 5)', () => {
  it('takes the right to hold the event only after its last day', () => {
    const sent = aNoticeWithProposal('2026-06-17');
    expect(decideUnansweredProposal(sent, day('2026-06-17'), aContext())).toEqual([]);
    const events = decideUnansweredProposal(sent, day('2026-06-18'), aContext());
    expect(applied(sent, { ok: true, value: events }).status).toBe('NO_RIGHT_TO_HOLD');
  });

  it('does so also when a warning came in between', () => {
    const sent = aNoticeWithProposal('2026-06-17');
    const warned = applied(sent, decideNoticeReply(sent, { kind: 'warned' }, aContext()));
    expect(decideUnansweredProposal(warned, day('2026-06-18'), aContext())).toHaveLength(1);
  });

  it('says nothing once it was answered, agreed or withdrawn', () => {
    const sent = aNoticeWithProposal('2026-06-17');
    const others = [
      applied(sent, decideProposalAnswer(sent, { accepted: false }, aContext())),
      applied(sent, decideNoticeReply(sent, { kind: 'agreed' }, aContext())),
      applied(sent, decideWithdrawal(sent, undefined, aContext())),
      aNotice(),
    ];
    for (const state of others)
      expect(decideUnansweredProposal(state, day('2026-07-01'), aContext())).toEqual([]);
  });
});
