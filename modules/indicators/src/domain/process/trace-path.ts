/** One activity of a case and when it happened. */
export interface TraceStep {
  readonly activity: string;
  readonly atMs: number;
}

/** The way a case went: its activities in order, and the time from each to the next. */
export interface TracePath {
  readonly activities: readonly string[];
  /** One shorter than `activities`. */
  readonly gapsMs: readonly number[];
}

/** Steps come in their order; what is dated alike stays as it came. Times that go back count as none. */
export function tracePath(steps: readonly TraceStep[]): TracePath {
  return {
    activities: steps.map(({ activity }) => activity),
    gapsMs: steps.slice(1).map(({ atMs }, index) => Math.max(0, atMs - (steps[index]?.atMs ?? atMs))),
  };
}
