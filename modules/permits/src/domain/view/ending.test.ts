import { expect, it } from 'vitest';
import {
  aContext,
  anAgreedApplication,
  anApplicationOnReview,
  aNotice,
  aNoticeWithProposal,
  applied,
  noon,
  officer,
} from '../../testing/factories.ts';
import type { Application, Notice } from '../application.ts';
import type { CaseClock } from '../clocks.ts';
import { decideNoticeReply, decideUnansweredProposal } from '../decide/notice.ts';
import { evolveAll } from '../evolve.ts';
import { endingOf } from './ending.ts';
import { stationsOf } from './stations.ts';
import { turnOf } from './turn.ts';
import type { PlainDate } from '@veche/kernel';

const stopped = (isStoppedInTime: boolean, overdueDays: number) =>
  ({ owner: 'authority', reading: { state: 'stopped', isStoppedInTime, overdueDays } }) as CaseClock;

it('says who decided and when, in time or by how much late', () => {
  const state = anAgreedApplication();
  expect(endingOf(state, stopped(true, 0))).toEqual({
    kind: 'decided',
    at: noon,
    by: officer,
    isInTime: true,
    lateDays: 0,
  });
  expect(endingOf(state, stopped(false, 2))).toMatchObject({ isInTime: false, lateDays: 2 });
});

it('names who replied to a notice, and nobody where the law itself speaks', () => {
  const replied = applied<Notice>(
    aNotice(),
    decideNoticeReply(aNotice(), { kind: 'agreed', officerPersonId: officer }, aContext()),
  );
  expect(endingOf(replied, undefined)).toEqual({ kind: 'replied', at: noon, by: officer });
  const proposal = aNoticeWithProposal();
  const silent = evolveAll(
    proposal,
    decideUnansweredProposal(proposal, '2026-06-18' as PlainDate, aContext()),
  );
  expect(endingOf(silent, stopped(true, 0))).toEqual({ kind: 'unanswered', at: noon });
});

it('says that the permit was taken back, and nobody is told that the event is agreed', () => {
  const withdrawn = evolveAll(anAgreedApplication(), [
    { type: 'PermitWithdrawn', at: noon, reason: 'Авария', norm: '№ 131-ФЗ' },
  ]);
  expect(endingOf(withdrawn, stopped(true, 0))).toEqual({ kind: 'permit-withdrawn', at: noon });
  expect(stationsOf(withdrawn, undefined, noon).at(-1)).toMatchObject({ code: 'ended', state: 'passed' });
  const turn = turnOf(withdrawn, undefined, (code) => ({ ru: code, en: code }), '2026-06-18' as PlainDate);
  expect(turn).toMatchObject({ who: 'nobody', sentence: { en: expect.stringMatching(/may not be held/) } });
});

it('is absent while somebody still has to act', () => {
  for (const state of [anApplicationOnReview(), aNotice(), aNoticeWithProposal()])
    expect(endingOf(state, undefined)).toBeUndefined();
});

it('leaves no stop ahead on the line of a case that goes no further', () => {
  const withdrawn = evolveAll(anApplicationOnReview(), [{ type: 'Withdrawn', at: noon }]) as Application;
  const stations = stationsOf(withdrawn, undefined, noon);
  expect(stations.at(-1)?.code).toBe('ended');
  expect(stations.every(({ state }) => state === 'passed')).toBe(true);
});
