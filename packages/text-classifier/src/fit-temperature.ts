import { softmax } from './classifier.ts';

export interface ScoredExample {
  readonly scores: Float64Array;
  /** Index of the right label. */
  readonly label: number;
}

const lowest = 0.25;
const highest = 8;
const steps = 40;

/** The temperature under which the right labels are likeliest, by golden-section search; 1 without examples. */
export function fitTemperature(examples: readonly ScoredExample[]): number {
  if (examples.length === 0) return 1;
  const surprise = (temperature: number): number =>
    examples.reduce(
      (sum, { scores, label }) => sum - Math.log(Math.max(softmax(scores, temperature)[label] ?? 0, 1e-12)),
      0,
    );
  const ratio = (Math.sqrt(5) - 1) / 2;
  let [from, to] = [Math.log(lowest), Math.log(highest)];
  for (let step = 0; step < steps; step += 1) {
    const [a, b] = [to - ratio * (to - from), from + ratio * (to - from)];
    if (surprise(Math.exp(a)) < surprise(Math.exp(b))) to = b;
    else from = a;
  }
  return Math.exp((from + to) / 2);
}
