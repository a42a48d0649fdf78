import { scoresOf, softmax, type TextClassifier } from './classifier.ts';
import { fitTemperature } from './fit-temperature.ts';
import { bucketCount, textFeatures, type TextFeatures } from './text-features.ts';

export interface LabelledText {
  readonly text: string;
  readonly label: string;
}

export interface TrainingOptions {
  /** 0 ≤ x < 1, as `Math.random`: an argument, so that the same examples give the same model. */
  readonly random: () => number;
  readonly epochs?: number;
  readonly learningRate?: number;
  /** Pull of the weights towards zero. */
  readonly decay?: number;
}

/** Share of the examples on which the temperature is fitted; the weights never see them before that. */
const calibrationShare = 0.1;

/**
 * Trains a multinomial logistic regression by AdaGrad over hashed words and runs of letters, then fits the temperature on
 * examples kept aside, so that confidences are honest.
 *
 * @throws RangeError when there are fewer than two labels
 */
export function trainClassifier(
  examples: readonly LabelledText[],
  { random, epochs = 6, learningRate = 0.2, decay = 1e-6 }: TrainingOptions,
): TextClassifier {
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  if (labels.length < 2) throw new RangeError('A classifier needs examples of at least two labels');
  const indexOf = new Map(labels.map((label, index) => [label, index]));
  const all = shuffle(
    examples.map(({ text, label }) => ({
      features: textFeatures(text),
      label: indexOf.get(label) as number,
    })),
    random,
  );
  const aside = all.slice(0, Math.floor(all.length * calibrationShare));
  const fitting = { labels, random, epochs, learningRate, decay };
  const rehearsal = fit(all.slice(aside.length), fitting);
  const temperature = fitTemperature(
    aside.map(({ features, label }) => ({ scores: scoresOf(rehearsal, features), label })),
  );
  // The final weights learn from every example; the temperature was found on a model that had not seen its test.
  return { ...fit(all, fitting), temperature };
}

interface Example {
  readonly features: TextFeatures;
  readonly label: number;
}

function fit(
  examples: readonly Example[],
  options: Required<TrainingOptions> & { readonly labels: readonly string[] },
): Omit<TextClassifier, 'temperature'> {
  const { labels, random, epochs, learningRate, decay } = options;
  const weights = new Float32Array(labels.length * bucketCount);
  const seen = new Float32Array(weights.length).fill(1e-6);
  const bias = new Float32Array(labels.length);
  const biasSeen = new Float32Array(labels.length).fill(1e-6);
  const model = { labels, weights, bias };
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const { features, label } of shuffle([...examples], random)) {
      const shares = softmax(scoresOf(model, features));
      for (let row = 0; row < labels.length; row += 1) {
        const slope = (shares[row] as number) - (row === label ? 1 : 0);
        if (Math.abs(slope) < 1e-4) continue;
        biasSeen[row] = (biasSeen[row] as number) + slope * slope;
        bias[row] = (bias[row] as number) - (learningRate * slope) / Math.sqrt(biasSeen[row] as number);
        const offset = row * bucketCount;
        for (let i = 0; i < features.buckets.length; i += 1) {
          const at = offset + (features.buckets[i] as number);
          const gradient = slope * (features.weights[i] as number) + decay * (weights[at] as number);
          seen[at] = (seen[at] as number) + gradient * gradient;
          weights[at] = (weights[at] as number) - (learningRate * gradient) / Math.sqrt(seen[at]);
        }
      }
    }
  }
  return model;
}

/** Fisher–Yates, in place. */
function shuffle<T>(items: T[], random: () => number): T[] {
  for (let i = items.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j] as T, items[i] as T];
  }
  return items;
}
