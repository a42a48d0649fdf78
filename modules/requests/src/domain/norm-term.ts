import {
  addMonths,
  calendarDaysBetween,
  localDateOf,
  type HourTerm,
  type Term,
  type TermExtension,
} from '@veche/deadlines';
import type { Instant, PlainDate } from '@veche/kernel';
import type { ClockContext } from './clock-context.ts';
import type { RequestExtension } from './request-state.ts';
import { basisText, type ServiceNorm } from './service-norm.ts';

const shifts = { next: 'next', previous: 'prev', none: 'none' } as const;

/** Extensions a norm lets count, and those it does not. */
export interface JudgedExtensions {
  readonly allowed: readonly TermExtension[];
  readonly refused: readonly PlainDate[];
}

/** A norm that provides for an extension does so once: later ones, and those of norms that provide for none, do not count. */
export function judgeExtensions(
  norm: ServiceNorm,
  extensions: readonly RequestExtension[],
  context: ClockContext,
): JudgedExtensions {
  let leftCount = norm.extension ?? 0;
  const allowed: TermExtension[] = [];
  const refused: PlainDate[] = [];
  for (const extension of extensions) {
    const on = localDateOf(extension.at, context.zone);
    const count = Math.min(extension.count ?? norm.extension ?? 0, leftCount);
    if (count <= 0) refused.push(on);
    else {
      leftCount -= count;
      allowed.push({ count, on });
    }
  }
  return { allowed, refused };
}

/** A norm of days or months as a term that starts on a given moment. */
export function termOfDays(
  norm: ServiceNorm,
  startedAt: Instant,
  extensions: readonly TermExtension[],
  context: ClockContext,
): Term {
  const startedOn = localDateOf(startedAt, context.zone);
  const months = norm.unit === 'month' ? { months: norm.amount } : {};
  const plain =
    norm.unit === 'month' ? calendarDaysBetween(startedOn, addMonths(startedOn, norm.amount)) : norm.amount;
  return {
    count: plain + extensions.reduce((sum, { count }) => sum + count, 0),
    unit: norm.unit === 'workingDay' ? 'workingDay' : 'calendarDay',
    endShift: shifts[norm.endShift],
    endOf: norm.endsWith,
    officeHours: context.officeHours,
    pausableReasons: norm.isPausable ? norm.pauseReasons : [],
    basis: basisText(norm),
    ...months,
    ...(extensions.length > 0 ? { extensions } : {}),
  };
}

/** A norm of hours or minutes as a term of office time. */
export function termOfHours(
  norm: ServiceNorm,
  extensions: readonly TermExtension[],
  context: ClockContext,
): HourTerm {
  const amount = norm.amount + extensions.reduce((sum, { count }) => sum + count, 0);
  return {
    minutes: norm.unit === 'hour' ? amount * 60 : amount,
    officeHours: context.officeHours,
    pausableReasons: norm.isPausable ? norm.pauseReasons : [],
    basis: basisText(norm),
  };
}
