import type { ReactElement } from 'react';
import { linear } from './scale.ts';

const [width, height] = [140, 18];
const middle = height / 2;

export interface IntervalMarkProps {
  readonly label: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly range: readonly [number, number];
  readonly marks: readonly number[];
  readonly target?: number | undefined;
  /** The whole interval is below the target. */
  readonly isBelow?: boolean;
}

const scaleOf = (range: readonly [number, number]) => linear(range, [4, width - 4]);

/** A share as a point within its interval, beside a target: how sure one may be is seen at once. */
export function IntervalMark({
  label,
  value,
  low,
  high,
  range,
  marks,
  target,
  isBelow = false,
}: IntervalMarkProps): ReactElement {
  const x = scaleOf(range);
  const [left, right] = [x(Math.max(low, range[0])), x(Math.min(high, range[1]))];
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      style={{ width: `${width}px` }}
    >
      {marks.map((mark) => (
        <path key={mark} className="chart-axis" d={`M${x(mark)} 0V${height}`} />
      ))}
      {target !== undefined && <path className="chart-target" d={`M${x(target)} 0V${height}`} />}
      <g className={isBelow ? 'chart-low' : undefined}>
        <path className="chart-whisker" d={`M${left} ${middle}H${right}M${left} 5V13M${right} 5V13`} />
        <circle className="chart-point" cx={x(Math.max(value, range[0]))} cy={middle} r={4} />
      </g>
    </svg>
  );
}

/** The scale above a column of such marks. */
export function IntervalScale({
  range,
  marks,
  format,
}: {
  readonly range: readonly [number, number];
  readonly marks: readonly number[];
  readonly format: (value: number) => string;
}): ReactElement {
  const x = scaleOf(range);
  return (
    <svg className="chart" viewBox={`0 0 ${width} 14`} aria-hidden style={{ width: `${width}px` }}>
      {marks.map((mark, index) => (
        <text
          key={mark}
          x={x(mark)}
          y={11}
          textAnchor={index === 0 ? 'start' : index === marks.length - 1 ? 'end' : 'middle'}
        >
          {format(mark)}
        </text>
      ))}
    </svg>
  );
}
