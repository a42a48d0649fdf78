import { localDateOf, type CalendarYearUnknown } from '@veche/deadlines';
import type { Instant, PlainDate, Result } from '@veche/kernel';
import type { ClockContext } from './clock-context.ts';
import { findNorm, type NormBook, type ServiceNorm } from './service-norm.ts';
import { termMomentsOf, type TermFactsOfRequest, type TermMoments } from './term-moments.ts';
import { isByTheClock, startOfTerm } from './term-start.ts';

/** What the register keeps of the terms of one request. */
export interface RequestTerms {
  readonly normId?: string;
  /** Absent without a norm, and where the calendar of a year is not known. */
  readonly final?: TermMoments;
  readonly firstAnswerDueAt?: Instant;
}

/** Reads terms of many requests against one calendar and one set of norms. */
export interface TermBook {
  readonly context: ClockContext;
  readonly norms: NormBook;
  termsOf(request: TermQuery, now: Instant): RequestTerms;
}

export interface TermQuery extends TermFactsOfRequest {
  readonly serviceCode: string;
}

/**
 * A term without pauses and extensions depends on nothing but its norm and the day it counts from: each such pair is computed once,
 * so that a million requests cost as many look-ups as there are requests and as many computations as there are days.
 */
export function createTermBook(norms: NormBook, context: ClockContext): TermBook {
  const plain = new Map<string, Map<PlainDate, Result<TermMoments, CalendarYearUnknown>>>();

  const momentsOf = (
    norm: ServiceNorm,
    facts: TermFactsOfRequest,
    now: Instant,
  ): Result<TermMoments, CalendarYearUnknown> => {
    if (facts.pauses.length > 0 || facts.extensions.length > 0 || isByTheClock(norm))
      return termMomentsOf(norm, facts, now, context);
    const start = startOfTerm(norm, facts, context);
    if (!start.ok) return start;
    const on = localDateOf(start.value.at, context.zone);
    let days = plain.get(norm.id);
    if (days === undefined) plain.set(norm.id, (days = new Map()));
    let known = days.get(on);
    if (known === undefined) days.set(on, (known = termMomentsOf(norm, facts, now, context)));
    return known;
  };

  return {
    context,
    norms,
    termsOf(request, now) {
      const on = localDateOf(request.openedAt, context.zone);
      const { serviceCode } = request;
      const final = findNorm(norms, { serviceCode, stage: 'final', on });
      const firstAnswer = findNorm(norms, { serviceCode, stage: 'first-answer', on });
      const finalMoments = final && momentsOf(final, request, now);
      const firstMoments = firstAnswer && momentsOf(firstAnswer, request, now);
      return {
        ...(final === undefined ? {} : { normId: final.id }),
        ...(finalMoments?.ok === true ? { final: finalMoments.value } : {}),
        ...(firstMoments?.ok === true ? { firstAnswerDueAt: firstMoments.value.dueAt } : {}),
      };
    },
  };
}
