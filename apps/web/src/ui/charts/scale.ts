/** Turns values of one range into places of another. */
export type Scale = (value: number) => number;

export const linear =
  (from: readonly [number, number], to: readonly [number, number]): Scale =>
  (value) =>
    from[1] === from[0] ? to[0] : to[0] + ((value - from[0]) / (from[1] - from[0])) * (to[1] - to[0]);

/** Round values at which an axis is marked: at most `most`, covering both ends. */
export function ticks([low, high]: readonly [number, number], most = 6): number[] {
  const span = high - low;
  if (!(span > 0)) return [low];
  const rough = span / Math.max(1, most - 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((each) => each >= rough) ?? 10 * power;
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

/** The range of values that are there, widened to round ends and bounded where a share cannot go further. */
export function rangeOf(
  values: readonly number[],
  bounds: { least?: number; most?: number } = {},
): [number, number] {
  if (values.length === 0) return [0, 1];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const marks = ticks(
    low === high ? [low - Math.abs(low) * 0.1 - 0.01, high + Math.abs(high) * 0.1 + 0.01] : [low, high],
  );
  return [
    Math.max(bounds.least ?? -Infinity, marks[0] ?? low),
    Math.min(bounds.most ?? Infinity, marks.at(-1) ?? high),
  ];
}

/** A line through points, broken where one is missing. */
export function linePath(points: readonly (readonly [x: number, y: number] | undefined)[]): string {
  let isDrawing = false;
  return points
    .map((point) => {
      if (point === undefined) {
        isDrawing = false;
        return '';
      }
      const command = isDrawing ? 'L' : 'M';
      isDrawing = true;
      return `${command}${point[0].toFixed(1)} ${point[1].toFixed(1)}`;
    })
    .join('');
}

/** Areas between an upper and a lower line, one for each unbroken stretch. */
export function bandPath(
  points: readonly (readonly [x: number, low: number, high: number] | undefined)[],
): string {
  const stretches: (readonly [number, number, number])[][] = [[]];
  for (const point of points) {
    if (point === undefined) stretches.push([]);
    else stretches.at(-1)?.push(point);
  }
  return stretches
    .filter(({ length }) => length > 0)
    .map((stretch) => {
      const top = stretch.map(([x, , high]) => `${x.toFixed(1)} ${high.toFixed(1)}`);
      const bottom = stretch.toReversed().map(([x, low]) => `${x.toFixed(1)} ${low.toFixed(1)}`);
      return `M${[...top, ...bottom].join('L')}z`;
    })
    .join('');
}
