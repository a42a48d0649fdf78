/** What one measurement found. */
export interface Outcome {
  /** Id of the bar in the list of quality bars: `Q1`. */
  readonly id: string;
  readonly work: string;
  /** The bar in words: `≥ 0.5`. */
  readonly bar: string;
  /** The measured figure the bar speaks of, in words. */
  readonly measured: string;
  /** Undefined when it could not be measured here; `notes` then say why. */
  readonly met: boolean | undefined;
  /** Absolute figures and how they were got, a line each. */
  readonly notes: readonly string[];
}

export interface MeasureOptions {
  /** Fewer rounds and smaller tables: minutes become seconds, and the noise grows. */
  readonly small: boolean;
  /** How many rows the measures of the big tables (Q6, Q7, Q9, R1) take instead of their bar's own number. */
  readonly size?: number | undefined;
}

export type Measure = (options: MeasureOptions) => Promise<readonly Outcome[]>;

const verdicts = new Map<boolean | undefined, string>([
  [true, 'bar met'],
  [false, 'BAR NOT MET'],
  [undefined, 'skipped'],
]);

/** An outcome as lines for the terminal. */
export function describeOutcome({ id, work, bar, measured, met, notes }: Outcome): string {
  const head = `${id.padEnd(4)} ${verdicts.get(met) ?? ''}: ${work}\n       ${measured}   (bar ${bar})`;
  return [head, ...notes.map((note) => `       ${note}`)].join('\n');
}
