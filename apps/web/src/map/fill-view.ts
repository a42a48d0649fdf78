/** West, south, east, north in the units of the map. */
export type Extent = readonly [west: number, south: number, east: number, north: number];

export interface FilledView {
  readonly centre: readonly [x: number, y: number];
  /** Units of the map in one pixel. */
  readonly resolution: number;
}

/** Room left around what must be seen, so that a marker is whole. */
const marginPx = 36;

const widthOf = ([west, , east]: Extent): number => east - west;
const heightOf = ([, south, , north]: Extent): number => north - south;

/** The middle of the window along one axis: at `wanted`, moved back where the window would look past the edge. */
function keepInside(wanted: number, from: number, to: number, seen: number): number {
  if (seen >= to - from) return (from + to) / 2;
  return Math.min(Math.max(wanted, from + seen / 2), to - seen / 2);
}

/**
 * The whole extent drawn so that it fills the window to its edges, as a map on paper does; what must be seen – the markers – is never
 * cut off for that, and the extent is never drawn smaller than whole.
 */
export function fillView(
  extent: Extent,
  [widthPx, heightPx]: readonly [number, number],
  mustSee?: Extent,
): FilledView {
  const across = widthOf(extent) / widthPx;
  const down = heightOf(extent) / heightPx;
  const needed =
    mustSee === undefined
      ? 0
      : Math.max(
          widthOf(mustSee) / Math.max(1, widthPx - 2 * marginPx),
          heightOf(mustSee) / Math.max(1, heightPx - 2 * marginPx),
        );
  const resolution = Math.min(Math.max(Math.min(across, down), needed), Math.max(across, down));
  const [west, south, east, north] = mustSee ?? extent;
  return {
    centre: [
      keepInside((west + east) / 2, extent[0], extent[2], resolution * widthPx),
      keepInside((south + north) / 2, extent[1], extent[3], resolution * heightPx),
    ],
    resolution,
  };
}
