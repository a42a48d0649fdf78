import { toEpochMs } from '@veche/deadlines';
import type { Instant } from '@veche/kernel';
import type { RequestStatus } from './vocabulary.ts';

/** A request of one person for one service, in the order they were opened. */
export interface ChainLink {
  readonly id: string;
  readonly status: RequestStatus;
  readonly openedAt: Instant;
  readonly closedAt: Instant | null;
}

/** Refusals followed by new filings, told as one story. */
export interface RequestChain {
  readonly count: number;
  readonly refusals: number;
  readonly startedAt: Instant;
  /** Absent while the last of them is open. */
  readonly endedAt?: Instant;
  /** From the first opening to the last answer, or to now. */
  readonly calendarDays: number;
}

const dayMs = 86_400_000;

/**
 * The chain a request stands in: each refused one belongs together with the next. What a refusal "closed in time" took the person
 * in truth is the time of the whole chain. Undefined where nothing was refused and filed again.
 */
export function chainOf(requests: readonly ChainLink[], id: string, now: Instant): RequestChain | undefined {
  const chains: ChainLink[][] = [];
  for (const request of requests) {
    const last = chains.at(-1);
    if (last?.at(-1)?.status === 'refused') last.push(request);
    else chains.push([request]);
  }
  const mine = chains.find((chain) => chain.some((link) => link.id === id));
  const [first, last] = [mine?.[0], mine?.at(-1)];
  if (mine === undefined || mine.length < 2 || first === undefined || last === undefined) return undefined;
  const endedAt = last.closedAt ?? undefined;
  return {
    count: mine.length,
    refusals: mine.filter(({ status }) => status === 'refused').length,
    startedAt: first.openedAt,
    ...(endedAt === undefined ? {} : { endedAt }),
    calendarDays: Math.floor((toEpochMs(endedAt ?? now) - toEpochMs(first.openedAt)) / dayMs),
  };
}
