import type { BilingualText, PlainDate } from '@veche/kernel';
import type { Term } from './term.ts';
import type { PlainTime } from './zoned-time.ts';

/** A run of neighbouring days; one day has equal ends. */
export interface DateRange {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** Every reason a date can have, with what it needs to be told. */
export interface DerivationParams {
  'clock-started': { readonly startedOn: PlainDate; readonly countsFromOn: PlainDate };
  'term-norm': { readonly count: number; readonly unit: Term['unit'] };
  pause: {
    readonly dates: DateRange;
    readonly days: number;
    readonly unit: Term['unit'];
    readonly reason: string;
  };
  'pause-free': { readonly dates: DateRange; readonly reason: string };
  'pause-not-allowed': { readonly on: PlainDate; readonly reason: string };
  'weekends-not-counted': { readonly ranges: readonly DateRange[] };
  'holidays-not-counted': { readonly ranges: readonly DateRange[] };
  'working-weekends-counted': { readonly ranges: readonly DateRange[] };
  'end-shifted': {
    readonly fromOn: PlainDate;
    readonly toOn: PlainDate;
    readonly direction: 'next' | 'prev';
  };
  'end-not-shifted': { readonly on: PlainDate };
  'term-ends-with-day': { readonly dueOn: PlainDate };
  'term-ends-with-office': { readonly dueOn: PlainDate; readonly closesAt: PlainTime };
  'end-conditional': { readonly dueOn: PlainDate };
  'calendar-provisional': { readonly years: readonly number[]; readonly version: string };
  'window-opens': { readonly on: PlainDate; readonly count: number; readonly eventOn: PlainDate };
  'window-closes': { readonly on: PlainDate; readonly count: number; readonly eventOn: PlainDate };
  'picket-extra-day': {
    readonly day: PlainDate;
    readonly because: 'sunday' | 'holiday';
    readonly count: number;
  };
  'window-all-holidays': { readonly dates: DateRange; readonly filedOn: PlainDate };
  'window-extended': { readonly code: string; readonly days: number };
  'window-capped': { readonly count: number };
  'notice-not-required': { readonly form: string };
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
