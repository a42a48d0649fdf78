import { err, ok, type Result } from '@veche/kernel';
import { figure, nonNegative, wholeUp, type Figure, type FigureCode } from './figure.ts';
import { cite } from './source.ts';

export interface PurpleGuideResources {
  readonly firstAiders: Figure;
  readonly paramedics: Figure;
  readonly nurses: Figure;
}

export interface BeyondPublishedTable {
  readonly code: 'beyond-published-table';
  readonly upToPeople: number;
}

const upToPeople = 10_000;

/** First aid by the Purple Guide's outline. Errors: `beyond-published-table` above 10,000 people, where the outline gives no numbers. */
export function purpleGuideResources(people: number): Result<PurpleGuideResources, BeyondPublishedTable> {
  const n = nonNegative(people, 'people');
  if (n > upToPeople) return err({ code: 'beyond-published-table', upToPeople });
  const isSmall = n <= 3000;
  const staff = (code: FigureCode): Figure => ({
    ...staffFigure(code, n, isSmall ? 0 : 1, '3000 < N ≤ 10000: 1–2'),
    ...(isSmall ? {} : { range: { low: 1, high: 2 } }),
  });
  const firstAiders = isSmall ? Math.max(2, wholeUp(n / 500)) : 6 + wholeUp((n - 3000) / 1000);
  return ok({
    firstAiders: staffFigure(
      'first-aiders',
      n,
      firstAiders,
      'N ≤ 3000: max(2, ⌈2N / 1000⌉); else 6 + ⌈(N − 3000) / 1000⌉',
    ),
    paramedics: staff('paramedics'),
    nurses: staff('nurses'),
  });
}

function staffFigure(code: FigureCode, n: number, value: number, formula: string): Figure {
  return figure({ code, value, unit: 'people', formula, inputs: { people: n }, sources: [cite('S48')] });
}
