import { plainDate } from '@veche/kernel';
import { describe, expect, it } from 'vitest';
import {
  aContext,
  anAgreedApplication,
  anApplicationOnReview,
  aNotice,
  aNoticeWithProposal,
  noon,
} from '../testing/factories.ts';
import type { Application } from './application.ts';
import { decideNoticeReply, decideProposalAnswer } from './decide/notice.ts';
import { decideWithdrawal } from './decide/withdraw.ts';
import type { ApplicationEvent } from './events.ts';
import { evolveAll } from './evolve.ts';
import { statusMessageOf } from './status-message.ts';
import { historyText } from './view/history-text.ts';
import { stationsOf } from './view/stations.ts';
import { turnOf } from './view/turn.ts';

const agencyTitle = (code: string) => ({ ru: code, en: code });

/** Every event that can happen to a notice, with the state it leads to. */
function noticeEvents(): { event: ApplicationEvent; state: Application }[] {
  const notice = aNotice();
  const proposed = aNoticeWithProposal();
  const after = (
    state: Application,
    decided: { ok: boolean; value?: readonly ApplicationEvent[] },
  ): { event: ApplicationEvent; state: Application }[] =>
    (decided.value ?? []).map((event) => ({ event, state: evolveAll(state, [event]) }));
  const submission = notice.submissions[0];
  const proposal = proposed.proposals[0];
  if (!submission || !proposal) throw new Error('the factories give both');
  return [
    {
      event: {
        type: 'Submitted',
        at: noon,
        number: notice.number,
        procedure: 'notification',
        eventClass: 'PUB',
        registeredAt: noon,
        submission,
        opinions: [],
      },
      state: notice,
    },
    { event: { type: 'ProposalSent', at: noon, proposal }, state: proposed },
    ...after(proposed, decideProposalAnswer(proposed, { accepted: true }, aContext())),
    ...after(proposed, decideProposalAnswer(proposed, { accepted: false }, aContext())),
    ...(['agreed', 'warned', 'article-12-3'] as const).flatMap((kind) =>
      after(notice, decideNoticeReply(notice, { kind }, aContext())),
    ),
    ...after(proposed, {
      ok: true,
      value: [{ type: 'NoticeReplied', at: noon, reply: { kind: 'no-right-to-hold', at: noon } }],
    }),
    ...after(notice, decideWithdrawal(notice, undefined, aContext())),
  ];
}

describe('words about a notice', () => {
  it('come from its own letters', () => {
    const templates = noticeEvents().map(({ event }) => statusMessageOf(event)?.template);
    expect(templates).toEqual([
      'notice-registered',
      'notice-proposal',
      'notice-proposal-answered',
      'notice-proposal-answered',
      'notice-agreed',
      'notice-warned',
      'notice-article-12-3',
      'notice-no-right-to-hold',
      'application-withdrawn',
    ]);
  });

  it('never say that it is permitted or refused', () => {
    const forbidden = /разреш|отказано|отклон|одобр|permit|approv|refus|reject/i;
    for (const { event, state } of noticeEvents()) {
      const turn = turnOf(state, undefined, agencyTitle, plainDate('2026-05-27'));
      const words = [
        historyText(event, agencyTitle),
        turn.sentence,
        ...(turn.advice ? [turn.advice] : []),
        ...stationsOf(state, undefined, undefined).map((station) => station.title),
      ];
      for (const each of words) expect(`${each.ru} ${each.en}`).not.toMatch(forbidden);
    }
  });
});

describe('words about an application', () => {
  it('tell the applicant of every outcome and the officer of what waits for them', () => {
    const toOf = (event: ApplicationEvent) => statusMessageOf(event)?.to;
    const { decision, permit } = anAgreedApplication();
    expect(toOf({ type: 'Decided', at: noon, decision, permit })).toBe('applicant');
    expect(toOf({ type: 'Withdrawn', at: noon })).toBe('officer');
    expect(toOf({ type: 'ConcurrenceCompleted', at: noon })).toBe('officer');
    expect(toOf({ type: 'Assigned', at: noon, officerPersonId: null })).toBeUndefined();
  });

  it('name exactly one station as the present one until it is over', () => {
    for (const state of [anApplicationOnReview(), anAgreedApplication(), aNotice(), aNoticeWithProposal()]) {
      const stations = stationsOf(state, undefined, undefined);
      expect(stations.filter((station) => station.state === 'now')).toHaveLength(1);
      const order = stations.map((station) => ['passed', 'now', 'ahead'].indexOf(station.state));
      expect(order).toEqual(order.toSorted());
    }
  });
});
