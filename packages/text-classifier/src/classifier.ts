import { textFeatures, type TextFeatures } from './text-features.ts';

/** A trained linear model: one row of weights per label over the buckets of `textFeatures`. */
export interface TextClassifier {
  readonly labels: readonly string[];
  /** `labels × bucketCount`, row by row. */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
  /** Divides the scores, so that a confidence of 0.8 is right about eight times in ten. */
  readonly temperature: number;
}

export interface RankedLabel {
  readonly label: string;
  /** 0–1; the confidences of all labels add up to 1. */
  readonly confidence: number;
}

/** All labels, the likeliest first. A text without a single word gets what is common among the examples. */
export function classifyText(classifier: TextClassifier, text: string): RankedLabel[] {
  const confidences = softmax(scoresOf(classifier, textFeatures(text)), classifier.temperature);
  return classifier.labels
    .map((label, i) => ({ label, confidence: confidences[i] ?? 0 }))
    .sort((a, b) => b.confidence - a.confidence);
}

/** Raw scores by label. */
export function scoresOf(
  { labels, weights, bias }: Pick<TextClassifier, 'labels' | 'weights' | 'bias'>,
  features: TextFeatures,
): Float64Array {
  const scores = Float64Array.from(bias);
  const width = weights.length / labels.length;
  for (let i = 0; i < features.buckets.length; i += 1) {
    const bucket = features.buckets[i] as number;
    const weight = features.weights[i] as number;
    for (let label = 0; label < scores.length; label += 1)
      scores[label] = (scores[label] as number) + weight * (weights[label * width + bucket] as number);
  }
  return scores;
}

/** Scores as shares that add up to 1. */
export function softmax(scores: Float64Array, temperature = 1): Float64Array {
  const highest = scores.reduce((most, score) => Math.max(most, score), -Infinity);
  const powers = scores.map((score) => Math.exp((score - highest) / temperature));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
