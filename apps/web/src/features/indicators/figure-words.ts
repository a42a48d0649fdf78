import type { MetricDefinitionView } from '@veche/contracts';
import type { Formatter } from '../../i18n/use-format.ts';

const dayMs = 86_400_000;

/** A figure in its unit, as people read it. */
export function figureText(
  format: Formatter,
  unit: MetricDefinitionView['unit'],
  value: number | null | undefined,
): string {
  if (value === null || value === undefined) return '–';
  switch (unit) {
    case 'count':
      return format.number(value, 0);
    case 'share':
      return format.percent(value);
    case 'duration':
      return format.duration(value);
    case 'score':
      return format.score(value);
  }
}

/** A mark on the axis of a chart: short, without the unit where the heading has it. */
export function tickText(format: Formatter, unit: MetricDefinitionView['unit'], value: number): string {
  if (unit === 'share') return format.number(value * 100, 1);
  return unit === 'duration' ? format.number(value / dayMs, 1) : format.number(value, 1);
}

/** Better, worse or neither, by the direction of the metric. */
export function toneOf(
  better: 'more' | 'less' | undefined,
  change: number,
): 'text-ok' | 'text-bad' | 'text-ink-2' {
  if (better === undefined || change === 0) return 'text-ink-2';
  return change > 0 === (better === 'more') ? 'text-ok' : 'text-bad';
}
