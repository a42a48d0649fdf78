import type { BilingualText, PlainDate } from '@veche/kernel';
import type { TermUnit } from './term.ts';
import type { PlainTime } from './zoned-time.ts';

/** A run of neighbouring days; one day has equal ends. */
export interface DateRange {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** Every reason a date can have, with what it needs to be told. */
export interface DerivationParams {
  'filed-after-hours': { readonly filedOn: PlainDate; readonly receivedOn: PlainDate };
  'clock-restarted': { readonly on: PlainDate; readonly title: BilingualText };
  'clock-started': { readonly startedOn: PlainDate; readonly countsFromOn: PlainDate };
  'term-norm': { readonly count: number; readonly unit: TermUnit };
  'term-months': { readonly months: number; readonly days: number };
  'term-extended': { readonly days: number; readonly unit: TermUnit; readonly on: PlainDate };
  'extension-not-allowed': { readonly on: PlainDate };
  'term-same-day': { readonly startedOn: PlainDate };
  pause: {
    readonly dates: DateRange;
    readonly days: number;
    readonly unit: TermUnit;
    readonly reason: string;
    readonly title?: BilingualText;
  };
  'pause-free': { readonly dates: DateRange; readonly reason: string; readonly title?: BilingualText };
  'pause-not-allowed': { readonly on: PlainDate; readonly reason: string; readonly title?: BilingualText };
  'weekends-not-counted': { readonly ranges: readonly DateRange[] };
  'holidays-not-counted': { readonly ranges: readonly DateRange[] };
  'working-weekends-counted': { readonly ranges: readonly DateRange[] };
  'end-moved-forward': { readonly fromOn: PlainDate; readonly toOn: PlainDate };
  'end-moved-back': { readonly fromOn: PlainDate; readonly toOn: PlainDate };
  'end-not-moved': { readonly on: PlainDate };
  'term-ends-with-day': { readonly dueOn: PlainDate };
  'term-ends-with-office': { readonly dueOn: PlainDate; readonly closesAt: PlainTime };
  'hours-started': { readonly startedOn: PlainDate; readonly at: PlainTime };
  'hours-norm': { readonly minutes: number };
  'hours-counted': { readonly days: readonly { readonly on: PlainDate; readonly minutes: number }[] };
  'hours-paused': {
    readonly dates: DateRange;
    readonly minutes: number;
    readonly reason: string;
    readonly title?: BilingualText;
  };
  'hours-end': { readonly dueOn: PlainDate; readonly at: PlainTime };
  'end-conditional': { readonly dueOn: PlainDate };
  'calendar-provisional': { readonly years: readonly number[]; readonly version: string };
  'window-opens': { readonly on: PlainDate; readonly count: number };
  'window-closes': { readonly on: PlainDate; readonly count: number };
  'window-extended': { readonly title: BilingualText; readonly days: number };
  'window-capped': { readonly count: number };
  'window-all-holidays': { readonly dates: DateRange; readonly filedOn: PlainDate };
  'picket-sunday': { readonly day: PlainDate; readonly count: number };
  'picket-holiday': { readonly day: PlainDate; readonly count: number };
  'notice-not-required': Readonly<Record<string, never>>;
}

export type DerivationCode = keyof DerivationParams;

/** One step of the answer to "why this date?": its code, its values, and the norm it rests on where there is one. */
export type DerivationStep = {
  [Code in DerivationCode]: {
    readonly code: Code;
    readonly params: DerivationParams[Code];
    readonly basis?: BilingualText;
  };
}[DerivationCode];

/** Civil Code articles on terms; every derivation cites the same wording. */
export const civilCode = {
  start: { ru: 'ГК РФ, ст. 191', en: 'Civil Code, art. 191' },
  shift: { ru: 'ГК РФ, ст. 193', en: 'Civil Code, art. 193' },
  lastDay: { ru: 'ГК РФ, ст. 194', en: 'Civil Code, art. 194' },
} as const satisfies Record<string, BilingualText>;
