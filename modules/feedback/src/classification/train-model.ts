import { setImmediate } from 'node:timers/promises';
import {
  classifyText,
  packClassifier,
  seededRandom,
  trainClassifier,
  type LabelledText,
  type PackedClassifier,
} from '@veche/text-classifier';
import { decideThreshold, reportOf, type HeldOutAnswer, type ModelReport } from '../domain/model-report.ts';

export interface TrainedModel {
  readonly packed: PackedClassifier;
  readonly threshold: number;
  readonly report: ModelReport;
}

const seed = 2_026;
/** Few examples are tried in five parts, each held out once; of many a tenth held out once is proof enough. */
const fewExamples = 2_000;

/** Trains on all examples and tries the same training on texts held out. Undefined with fewer than two labels: there is nothing to learn. */
export async function trainModel(examples: readonly LabelledText[]): Promise<TrainedModel | undefined> {
  if (new Set(examples.map(({ label }) => label)).size < 2) return undefined;
  const random = seededRandom(seed);
  const order = examples.map((example) => ({ example, key: random() })).toSorted((a, b) => a.key - b.key);
  const parts = examples.length <= fewExamples ? 5 : 10;
  const tried = examples.length <= fewExamples ? parts : 1;
  const answers: HeldOutAnswer[] = [];
  for (let part = 0; part < tried; part += 1) {
    const held = order.filter((_, index) => index % parts === part).map(({ example }) => example);
    const rest = order.filter((_, index) => index % parts !== part).map(({ example }) => example);
    if (new Set(rest.map(({ label }) => label)).size < 2) continue;
    // A training takes a part of a second: others get their turn in between.
    await setImmediate();
    const rehearsal = trainClassifier(rest, { random: seededRandom(seed + part) });
    for (const { text, label } of held) {
      const [top] = classifyText(rehearsal, text);
      answers.push({ label, answer: top?.label ?? '', confidence: top?.confidence ?? 0 });
    }
  }
  const threshold = decideThreshold(answers);
  await setImmediate();
  return {
    packed: packClassifier(trainClassifier(examples, { random: seededRandom(seed) })),
    threshold,
    report: reportOf(answers, threshold),
  };
}
