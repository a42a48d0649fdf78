import type { BilingualText, PlainDate } from '@veche/kernel';
import { addCalendarDays } from './civil-date.ts';
import { calendarDays, type CalendarDays } from './day-counts.ts';
import type { DerivationStep } from './derivation.ts';
import type { FilingWindow } from './filing-window.ts';

/** A feature of the event that asks for more time: a closed road, more than 5,000 people, several municipalities. */
export interface LeadTimeExtension {
  readonly code: string;
  readonly title: BilingualText;
  readonly calendarDays: CalendarDays;
  readonly basis?: BilingualText;
}

/** Lead times of a region and class. Extensions add up, but never above `capCalendarDays`, and the cap never shortens the base. */
export interface ApprovalFilingNorms {
  readonly earliestCalendarDays: CalendarDays;
  readonly latestCalendarDays: CalendarDays;
  readonly extensions: readonly LeadTimeExtension[];
  readonly capCalendarDays: CalendarDays;
  readonly basis: BilingualText;
}

/** When an application for approval is in time; the day of the event is not counted. Needs no calendar: these are calendar days. */
export function approvalFilingWindow(eventOn: PlainDate, norms: ApprovalFilingNorms): FilingWindow {
  const { basis, extensions, capCalendarDays, earliestCalendarDays } = norms;
  const extended =
    norms.latestCalendarDays + extensions.reduce((sum, extension) => sum + extension.calendarDays, 0);
  const count = Math.max(norms.latestCalendarDays, Math.min(extended, capCalendarDays));
  const earliestOn = addCalendarDays(eventOn, calendarDays(0 - earliestCalendarDays));
  const latestOn = addCalendarDays(eventOn, calendarDays(-count));
  const derivation: DerivationStep[] = [
    { code: 'window-opens', params: { on: earliestOn, count: earliestCalendarDays }, basis },
    ...extensions.map((extension) => ({
      code: 'window-extended' as const,
      params: { title: extension.title, days: extension.calendarDays },
      basis: extension.basis ?? basis,
    })),
    ...(extended > count ? [{ code: 'window-capped' as const, params: { count }, basis }] : []),
    { code: 'window-closes', params: { on: latestOn, count }, basis },
  ];
  return { kind: 'window', earliestOn, latestOn, boundaryOn: [], exceptions: [], derivation };
}
