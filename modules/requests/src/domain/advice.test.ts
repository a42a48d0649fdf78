import { describe, expect, it } from 'vitest';
import { adviseOn, fewestLike, lateShareOf, type AdvisedRequest, type LikeRequest } from './advice.ts';

const like = (over: Partial<LikeRequest> = {}): LikeRequest => ({
  days: 10,
  isLate: false,
  isDigital: true,
  wasRerouted: false,
  pausedDays: {},
  ...over,
});
const many = (count: number, over: Partial<LikeRequest> = {}): LikeRequest[] =>
  Array.from({ length: count }, () => like(over));
const request: AdvisedRequest = { elapsedDays: 3, isDone: false, channel: 'portal', wasRerouted: false };
const codes = (advice: readonly { readonly code: string }[]): string[] => advice.map(({ code }) => code);

describe('advice', () => {
  it('is not given from a handful of cases', () => {
    expect(adviseOn(many(fewestLike - 1), request)).toEqual([]);
    expect(codes(adviseOn(many(fewestLike), request))).toEqual(['usual']);
  });

  it('tells the usual time as the median and what nine in ten do not exceed', () => {
    const sample = Array.from({ length: 21 }, (_, index) => like({ days: index }));
    expect(adviseOn(sample, request)).toEqual([{ code: 'usual', medianDays: 10, mostDays: 18 }]);
  });

  it('names what the clock is stopped for, and how long that takes', () => {
    const sample = [...many(30), ...many(10, { pausedDays: { WAIT_APPLICANT: 4 } })];
    expect(adviseOn(sample, request)[0]).toEqual({
      code: 'pauses',
      reason: 'WAIT_APPLICANT',
      medianDays: 4,
      share: 0.25,
    });
    expect(adviseOn(sample, { ...request, pauseReason: 'WAIT_APPLICANT' })[0]).toMatchObject({
      code: 'answer-now',
    });
    expect(codes(adviseOn([...many(95), ...many(5, { pausedDays: { COURT: 4 } })], request))).toEqual([
      'usual',
    ]);
  });

  it('speaks of re-routing only where it costs time and has not happened yet', () => {
    const sample = [...many(30), ...many(12, { days: 16, wasRerouted: true })];
    expect(adviseOn(sample, request)[0]).toMatchObject({ code: 'rerouting', moreDays: 6 });
    expect(codes(adviseOn(sample, { ...request, wasRerouted: true }))).toEqual(['usual']);
    expect(codes(adviseOn([...many(30), ...many(12, { wasRerouted: true })], request))).toEqual(['usual']);
  });

  it('shows who called that writing is quicker, if it is', () => {
    const sample = [...many(30, { days: 5 }), ...many(15, { isDigital: false })];
    expect(adviseOn(sample, { ...request, channel: 'phone' })[0]).toEqual({
      code: 'digital',
      digitalDays: 5,
      otherDays: 10,
    });
    expect(codes(adviseOn(sample, request))).toEqual(['usual']);
  });

  it('to what is done tells only how long such take', () => {
    const sample = [...many(30), ...many(10, { pausedDays: { WAIT_APPLICANT: 4 } })];
    expect(codes(adviseOn(sample, { ...request, isDone: true }))).toEqual(['usual']);
  });
});

describe('the share of late ones', () => {
  it('is taken among those that had come as far', () => {
    const sample = [
      ...many(50, { days: 2 }),
      ...many(15, { days: 20, isLate: true }),
      ...many(10, { days: 9 }),
    ];
    expect(lateShareOf(sample, 5)).toEqual({ share: 0.6, count: 25 });
    expect(lateShareOf(sample, 15)).toBeUndefined();
    expect(
      lateShareOf(
        many(30, { isLate: undefined as never }).map(({ isLate: _, ...rest }) => rest),
        1,
      ),
    ).toBeUndefined();
  });
});
