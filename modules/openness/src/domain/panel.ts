import type { IndicatorBreakdown, IndicatorFigure, IndicatorOverview, OpenPanel } from '@veche/contracts';
import { holdCounts } from './hold-counts.ts';
import { leastShown, type ReleasePlan } from './plan-release.ts';

type Tables = OpenPanel['tables'];
type Row = Tables['service'][number];
type Figure = NonNullable<Row['onTime']>;
type Headline = OpenPanel['figures'][number];
export type PanelDimension = keyof Tables;

/** Headline figures of the open side, in the order they are read. */
const headlineCodes = [
  'received',
  'done',
  'on-time-share',
  'time-p50',
  'satisfaction',
  'open-now',
  'overdue-now',
  'time-p90',
  'first-answer-p50',
  'net-time-p50',
  'pause-share',
  'refusal-share',
  'reopened-share',
  'digital-share',
  'response-rate',
  'claimed-share',
  'confirmed-share',
  'denied-share',
] as const;

/** Figures of each row of a table. */
const rowCodes = [
  'time-p50',
  'time-p90',
  'refusal-share',
  'pause-share',
  'digital-share',
  'satisfaction',
  'confirmed-share',
] as const;

/** Shares of time stand on milliseconds; what may be told goes by the requests they are of. */
const timeShare = 'pause-share';
const onRequests = ({ value }: Figure, done: number): Figure => ({ value, n: done });

const isSmall = (count: number): boolean => count > 0 && count < leastShown;
const shownFigure = (figure: Figure | null): Figure | null =>
  figure === null || isSmall(figure.n) ? null : figure;

/** Headline figures; one that stands on fewer than five cases is held back. */
export function headlinesOf(
  overview: Pick<IndicatorOverview, 'figures'>,
  isHeld: (code: string) => boolean,
): Headline[] {
  const viewOf = (code: string) => overview.figures.find(({ definition }) => definition.code === code);
  const done = viewOf('done');
  return headlineCodes.flatMap((code) => {
    const view = viewOf(code);
    if (view === undefined) return [];
    if (code !== timeShare) return [headlineOf(view, isHeld(code))];
    const counted = {
      ...view,
      figure: onRequests(view.figure, done?.figure.n ?? 0),
      previous: view.previous && onRequests(view.previous, done?.previous?.n ?? 0),
    };
    return [headlineOf(counted, isHeld(code) || isHeld('done'))];
  });
}

const headlineOf = (
  { definition, figure, previous, isEstimate, target }: IndicatorFigure,
  isHeld: boolean,
): Headline => ({
  definition,
  figure: isHeld ? null : shownFigure(figure),
  previous: previous === null ? null : shownFigure(previous),
  isEstimate,
  target: target?.value ?? null,
});

export interface TableInput {
  readonly by: PanelDimension;
  readonly rows: IndicatorBreakdown['rows'];
  readonly plan: ReleasePlan;
  /** Whether all requests of a name are notices under 54-ФЗ. */
  readonly isCountOnly: (code: string) => boolean;
}

/** A table, and which headline counts have to go with it because nothing was left to hide behind. */
export interface TableOutcome {
  readonly rows: readonly Row[];
  readonly heldTotals: readonly string[];
}

/**
 * One table of a panel. Counts of requests received go by the plan of the month; every other figure is held back by the number of
 * cases it stands on, with as many more as it takes that none follows from the total.
 */
export function tableOf({ by, rows, plan, isCountOnly }: TableInput): TableOutcome {
  const names = plan[`${by}s`];
  const listed = rows.filter(({ received, done }) => received > 0 || done > 0);
  const isBare = listed.map(({ code }) => isCountOnly(code));
  // Who has received none that month has nothing to hide there.
  const heldReceived = listed.map(({ code, received }) => received > 0 && !names.has(code));
  const heldTotals: string[] = [];
  const holdBy = (code: string, n: (row: (typeof listed)[number]) => number): readonly boolean[] => {
    const forced = listed.map((_, index) => heldReceived[index] === true || isBare[index] === true);
    const { held, isTotalHeld } = holdCounts(listed.map(n), forced);
    if (isTotalHeld) heldTotals.push(code);
    return held;
  };
  const heldDone = holdBy('done', ({ done }) => done);
  const heldOnTime = holdBy('on-time-share', ({ onTime }) => onTime.n);
  const heldFigures = new Map(
    rowCodes.map((code) => [
      code,
      holdBy(code, (row) => (code === timeShare ? row.done : (row.figures[code]?.n ?? 0))),
    ]),
  );
  return {
    heldTotals,
    rows: listed.map((row, index): Row => {
      const isCountOnlyRow = isBare[index] === true;
      const onTime = heldOnTime[index] === true || row.onTime.n === 0 ? null : row.onTime;
      return {
        code: row.code,
        title: row.title,
        isCountOnly: isCountOnlyRow,
        received: heldReceived[index] === true ? null : row.received,
        done: heldDone[index] === true ? null : row.done,
        figures: isCountOnlyRow
          ? {}
          : Object.fromEntries(
              rowCodes.flatMap((code): [string, Figure | null][] => {
                const figure = row.figures[code];
                if (figure === undefined) return [];
                if (heldFigures.get(code)?.[index] === true) return [[code, null]];
                return [[code, code === timeShare ? onRequests(figure, row.done) : figure]];
              }),
            ),
        onTime,
        // A place and a verdict tell of a figure; without the figure they would tell it again.
        place: onTime === null ? null : row.place,
        verdict: onTime === null ? 'too-few' : row.verdict,
        target: isCountOnlyRow ? null : row.target,
      };
    }),
  };
}
