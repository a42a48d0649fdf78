import { describe, expect, it } from 'vitest';
import { aNorm, anEvent, at } from '../testing/factories.ts';
import { controlPointsOf, type ControlPointFacts } from './control-points.ts';
import { foldRequest } from './fold-request.ts';
import type { RequestEvent } from './request-event.ts';

const dues: Readonly<Record<string, string>> = {
  'stage:registration': '2026-05-07 00:00',
  'stage:completeness': '2026-05-09 00:00',
  final: '2026-05-22 00:00',
};

function pointsOf(events: readonly RequestEvent[], over: Partial<ControlPointFacts> = {}) {
  const state = foldRequest(events, new Map());
  if (state === undefined) throw new Error('no events');
  return controlPointsOf({
    state,
    norms: ['final', 'stage:completeness', 'stage:registration'].map((stage) => aNorm({ stage })),
    dueOf: ({ stage }) => (dues[stage] === undefined ? undefined : at(dues[stage])),
    ticks: [],
    now: at('2026-05-10 12:00'),
    ...over,
  });
}
const opened = anEvent('opened', '2026-05-05 10:00');

describe('control points', () => {
  it('are those of the norms of the service, in the order they come', () => {
    expect(pointsOf([opened]).map(({ code, isManual }) => [code, isManual])).toEqual([
      ['registration', false],
      ['completeness', true],
      ['final', false],
    ]);
  });

  it('are passed by the course of the case, in time or late', () => {
    const points = pointsOf([
      opened,
      anEvent('registered', '2026-05-06 09:00'),
      anEvent('closed', '2026-05-25 09:00'),
    ]);
    expect(points.map(({ state }) => state)).toEqual(['done', 'missed', 'late']);
  });

  it('are ticked by hand where the course tells nothing', () => {
    const tick = { point: 'completeness', at: at('2026-05-08 15:00'), by: 'somebody', note: 'всё на месте' };
    const [, completeness] = pointsOf([opened], { ticks: [tick] });
    expect(completeness).toMatchObject({ state: 'done', tick, doneAt: tick.at });
    const late = pointsOf([opened], { ticks: [{ ...tick, at: at('2026-05-09 10:00') }] })[1];
    expect(late?.state).toBe('late');
    // What the case itself passes is not ticked.
    const [registration] = pointsOf([opened], { ticks: [{ ...tick, point: 'registration' }] });
    expect(registration).not.toHaveProperty('tick');
  });

  it('wait while their term runs and are missed when it has passed', () => {
    expect(pointsOf([opened]).map(({ state }) => state)).toEqual(['missed', 'missed', 'open']);
  });

  it('without a norm are registration and end, with no term', () => {
    const points = pointsOf([opened], { norms: [] });
    expect(points.map(({ code, state, dueAt }) => [code, state, dueAt])).toEqual([
      ['registration', 'open', undefined],
      ['final', 'open', undefined],
    ]);
  });
});
