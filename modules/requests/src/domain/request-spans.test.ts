import { describe, expect, it } from 'vitest';
import { anEvent, at } from '../testing/factories.ts';
import { spansOf } from './request-spans.ts';

describe('the states a request went through', () => {
  it('last until status or pause change; what is closed lasts no longer', () => {
    const events = [
      anEvent('opened', '2026-05-05 19:35'),
      anEvent('registered', '2026-05-06 09:00'),
      anEvent('status', '2026-05-07 10:15', { status: 'in-progress' }),
      anEvent('comment', '2026-05-08 11:00'),
      anEvent('paused', '2026-05-14 09:30', { reason: 'WAIT_APPLICANT' }),
      anEvent('resumed', '2026-05-21 09:10'),
      anEvent('closed', '2026-05-27 12:00'),
    ];
    expect(
      spansOf(events.toReversed(), new Map()).map(({ status, from, to, isPause }) => [
        status,
        from,
        to,
        isPause,
      ]),
    ).toEqual([
      ['requested', at('2026-05-05 19:35'), at('2026-05-07 10:15'), false],
      ['in-progress', at('2026-05-07 10:15'), at('2026-05-14 09:30'), false],
      ['in-progress', at('2026-05-14 09:30'), at('2026-05-21 09:10'), true],
      ['in-progress', at('2026-05-21 09:10'), at('2026-05-27 12:00'), false],
      ['completed', at('2026-05-27 12:00'), at('2026-05-27 12:00'), false],
    ]);
  });

  it('go on while it is open', () => {
    const spans = spansOf([anEvent('opened', '2026-05-05 19:35')], new Map());
    expect(spans).toHaveLength(1);
    expect(spans[0]).not.toHaveProperty('to');
  });
});
