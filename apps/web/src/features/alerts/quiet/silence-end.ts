import { civilDateIn } from '../../../i18n/index.ts';

export const silenceLengths = ['two-hours', 'till-morning', 'day', 'week'] as const;
export type SilenceLength = (typeof silenceLengths)[number];

const hourMs = 3_600_000;

/** When a silence of a named length ends; the morning is nine o'clock by the town's clocks. */
export function silenceEnd(length: SilenceLength, now: string, zone: string): string {
  const after = (hours: number): string => new Date(Date.parse(now) + hours * hourMs).toISOString();
  switch (length) {
    case 'two-hours':
      return after(2);
    case 'day':
      return after(24);
    case 'week':
      return after(168);
    case 'till-morning':
      return nextMorning(now, zone);
  }
}

/** The next nine o'clock: found by looking at the quarters of an hour ahead, which needs no rules of zones. */
function nextMorning(now: string, zone: string): string {
  const quarterMs = hourMs / 4;
  const hour = new Intl.DateTimeFormat('en', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  });
  for (
    let at = (Math.floor(Date.parse(now) / quarterMs) + 1) * quarterMs, n = 0;
    n < 110;
    at += quarterMs, n += 1
  )
    if (hour.format(at) === '09:00') return new Date(at).toISOString();
  return new Date(Date.parse(`${civilDateIn(zone, now)}T09:00:00Z`) + 24 * hourMs).toISOString();
}
