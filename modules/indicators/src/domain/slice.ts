/** What figures are parted by. */
export const dimensions = ['service', 'unit', 'region', 'district'] as const;
export type Dimension = (typeof dimensions)[number];

/** Which requests are meant; an absent dimension means all of them. '' is «not said». */
export type SliceFilter = { readonly [Name in Dimension]?: string };

/** Slices whose cells are kept ready. Anything else is counted from the facts when asked. */
export const keptSlices = {
  all: [],
  service: ['service'],
  unit: ['unit'],
  region: ['region'],
  district: ['region', 'district'],
  'service-unit': ['service', 'unit'],
  'service-district': ['service', 'region', 'district'],
} as const satisfies Record<string, readonly Dimension[]>;
export type KeptSlice = keyof typeof keptSlices;

export const keptSliceNames = Object.keys(keptSlices) as readonly KeptSlice[];

/** Slices whose durations are kept ready: the published ones. */
export const durationSlices = [
  'all',
  'service',
  'unit',
  'region',
  'district',
] as const satisfies readonly KeptSlice[];
export type DurationSlice = (typeof durationSlices)[number];

export const isDurationSlice = (slice: KeptSlice): slice is DurationSlice =>
  durationSlices.some((each) => each === slice);

/** The smallest kept slice that parts by all that is asked; undefined when none does. */
export function keptSliceFor(asked: Iterable<Dimension>): KeptSlice | undefined {
  const needed = [...new Set(asked)];
  return keptSliceNames.find((name) => {
    const parts: readonly Dimension[] = keptSlices[name];
    return needed.every((dimension) => parts.includes(dimension));
  });
}

export const filteredBy = (filter: SliceFilter): Dimension[] =>
  dimensions.filter((dimension) => filter[dimension] !== undefined);
