import type { RibbonDay } from '@veche/deadlines';
import type { PlainDate } from '@veche/kernel';

/** One letter a day: a row of a list compares lengths, it explains nothing. */
const letters = {
  off: '.',
  before: 'b',
  elapsed: 'e',
  today: 't',
  ahead: 'a',
  pause: 'p',
  due: 'd',
  overdue: 'o',
} as const satisfies Record<RibbonDay['kind'], string>;

/** More would not fit a row: of a longer term the days around today are shown. */
const mostDays = 28;
const daysBefore = 18;

/** The days of a term for a row of a list, from the first shown. Undefined when there is none. */
export function miniRibbon(
  days: readonly RibbonDay[],
  today: PlainDate,
): { readonly from: PlainDate; readonly days: string } | undefined {
  const shown = days.filter(({ kind }) => kind !== 'before');
  const place = shown.findIndex(({ date }) => date >= today);
  const present = place === -1 ? shown.length : place;
  const first =
    shown.length <= mostDays ? 0 : Math.min(Math.max(0, present - daysBefore), shown.length - mostDays);
  const cut = shown.slice(first, first + mostDays);
  const from = cut[0]?.date;
  return from === undefined ? undefined : { from, days: cut.map(({ kind }) => letters[kind]).join('') };
}
