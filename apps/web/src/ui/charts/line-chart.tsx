import type { ReactElement } from 'react';
import { bandPath, linear, linePath, rangeOf, ticks, type Scale } from './scale.ts';

/** One place on the axis of time. Values are in the unit of the figure; what is absent breaks the line. */
export interface LinePoint {
  readonly key: string;
  /** Under the axis, when this place is marked. */
  readonly mark?: string | undefined;
  readonly value?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly before?: number | undefined;
  readonly former?: number | undefined;
  /** Foretold: drawn dotted, after the last value. */
  readonly isAhead?: boolean;
}

export interface LineChartProps {
  /** Says in words what the drawing shows. */
  readonly label: string;
  readonly points: readonly LinePoint[];
  readonly target?: { readonly value: number; readonly text: string } | undefined;
  readonly formatTick: (value: number) => string;
  /** The text at the last value. */
  readonly lastText?: string | undefined;
  readonly bounds?: { readonly least?: number; readonly most?: number };
}

const [width, height] = [660, 292];
const plot = { left: 44, right: 652, top: 18, bottom: 262 };

interface Placed {
  readonly x: Scale;
  readonly y: Scale;
  readonly points: readonly LinePoint[];
}

const at = ({ x, y, points }: Placed, read: (point: LinePoint) => number | undefined) =>
  points.map((point, index) => {
    const value = read(point);
    return value === undefined ? undefined : ([x(index), y(value)] as const);
  });

function Band({ placed }: { readonly placed: Placed }): ReactElement {
  const { x, y, points } = placed;
  const area = (isAhead: boolean): string =>
    bandPath(
      points.map((point, index) =>
        point.low === undefined || point.high === undefined || (point.isAhead === true) !== isAhead
          ? undefined
          : ([x(index), y(point.low), y(point.high)] as const),
      ),
    );
  return (
    <>
      <path className="chart-band" d={area(false)} />
      <path className="chart-band" d={area(true)} />
    </>
  );
}

function Axes({
  placed,
  marks,
  formatTick,
}: {
  readonly placed: Placed;
  readonly marks: readonly number[];
  readonly formatTick: (value: number) => string;
}): ReactElement {
  const { x, y, points } = placed;
  return (
    <>
      {marks.map((value) => (
        <g key={value}>
          <path className="chart-axis" d={`M${plot.left} ${y(value)}H${plot.right}`} />
          <text x={plot.left - 6} y={y(value) + 4} textAnchor="end">
            {formatTick(value)}
          </text>
        </g>
      ))}
      {points.map(
        ({ key, mark }, index) =>
          mark !== undefined && (
            <text key={key} x={x(index)} y={plot.bottom + 22}>
              {mark}
            </text>
          ),
      )}
    </>
  );
}

/** A line over time with its interval, the same time a year before, the target and what is foretold. */
export function LineChart({
  label,
  points,
  target,
  formatTick,
  lastText,
  bounds = {},
}: LineChartProps): ReactElement {
  const values = points.flatMap(({ value, before, former, low, high }) =>
    [value, before, former, low, high].filter((each) => each !== undefined),
  );
  const range = rangeOf([...values, ...(target === undefined ? [] : [target.value])], bounds);
  const marks = ticks(range).filter((value) => value >= range[0] && value <= range[1]);
  const placed: Placed = {
    x: linear([0, Math.max(1, points.length - 1)], [plot.left, plot.right]),
    y: linear(range, [plot.bottom, plot.top]),
    points,
  };
  const last = points.findLastIndex(({ value, isAhead }) => value !== undefined && isAhead !== true);
  const lastValue = points[last]?.value;
  const ahead = at(placed, ({ value, isAhead }) => (isAhead === true ? value : undefined));
  if (last >= 0 && lastValue !== undefined) ahead[last] = [placed.x(last), placed.y(lastValue)];
  return (
    <svg className="chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <Axes placed={placed} marks={marks} formatTick={formatTick} />
      {target !== undefined && (
        <>
          <path className="chart-target" d={`M${plot.left} ${placed.y(target.value)}H${plot.right}`} />
          <text className="chart-strong" x={plot.left + 4} y={placed.y(target.value) - 5}>
            {target.text}
          </text>
        </>
      )}
      <path className="chart-line-before" d={linePath(at(placed, ({ before }) => before))} />
      <path className="chart-line-former" d={linePath(at(placed, ({ former }) => former))} />
      <Band placed={placed} />
      <path
        className="chart-line"
        d={linePath(at(placed, ({ value, isAhead }) => (isAhead === true ? undefined : value)))}
      />
      <path className="chart-line-ahead" d={linePath(ahead)} />
      {lastValue !== undefined && (
        <>
          <circle className="chart-point" cx={placed.x(last)} cy={placed.y(lastValue)} r={4} />
          <text
            className="chart-strong"
            x={Math.min(placed.x(last), plot.right - 16)}
            y={placed.y(lastValue) + (placed.y(lastValue) > plot.bottom - 24 ? -10 : 20)}
            textAnchor="middle"
          >
            {lastText}
          </text>
        </>
      )}
    </svg>
  );
}
