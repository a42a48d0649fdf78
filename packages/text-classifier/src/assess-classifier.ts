import { classifyText, type TextClassifier } from './classifier.ts';
import type { LabelledText } from './train-classifier.ts';

/** How a classifier does on texts it has not seen. */
export interface Assessment {
  readonly count: number;
  /** Share of texts whose likeliest label is right. */
  readonly accuracy: number;
  /** Mean F1 over the labels that occur, each counting alike. */
  readonly macroF1: number;
  readonly labels: readonly LabelAssessment[];
  /** Tenths of confidence: what was promised against what came true. Empty tenths are left out. */
  readonly calibration: readonly CalibrationRow[];
  /** Mean gap between confidence and share right over the tenths, weighted by count. */
  readonly calibrationError: number;
}

export interface LabelAssessment {
  readonly label: string;
  /** Texts that bear the label. */
  readonly count: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface CalibrationRow {
  /** Lower end of the tenth: 0.7 holds confidences of 0.7 and more, under 0.8. */
  readonly from: number;
  readonly count: number;
  readonly meanConfidence: number;
  readonly shareRight: number;
}

/** Tries a classifier on labelled texts. @throws RangeError without texts */
export function assessClassifier(classifier: TextClassifier, texts: readonly LabelledText[]): Assessment {
  if (texts.length === 0) throw new RangeError('There is nothing to assess on');
  const answers = texts.map(({ text, label }) => {
    const [top] = classifyText(classifier, text);
    return { label, answer: top?.label ?? '', confidence: top?.confidence ?? 0 };
  });
  const labels = [...new Set(texts.map(({ label }) => label))]
    .sort()
    .map((label) => assessLabel(label, answers));
  const calibration = calibrationOf(answers);
  return {
    count: texts.length,
    accuracy: shareOf(answers, ({ label, answer }) => label === answer),
    macroF1: labels.reduce((sum, { f1 }) => sum + f1, 0) / labels.length,
    labels,
    calibration,
    calibrationError: calibration.reduce(
      (sum, row) => sum + (row.count / texts.length) * Math.abs(row.meanConfidence - row.shareRight),
      0,
    ),
  };
}

interface Answer {
  readonly label: string;
  readonly answer: string;
  readonly confidence: number;
}

function assessLabel(label: string, answers: readonly Answer[]): LabelAssessment {
  const count = answers.filter((each) => each.label === label).length;
  const given = answers.filter((each) => each.answer === label).length;
  const right = answers.filter((each) => each.label === label && each.answer === label).length;
  const precision = given === 0 ? 0 : right / given;
  const recall = right / count;
  return {
    label,
    count,
    precision,
    recall,
    f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

function calibrationOf(answers: readonly Answer[]): CalibrationRow[] {
  return Array.from({ length: 10 }, (_, tenth) => {
    const within = answers.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === tenth);
    return {
      from: tenth / 10,
      count: within.length,
      meanConfidence: within.reduce((sum, { confidence }) => sum + confidence, 0) / within.length,
      shareRight: shareOf(within, ({ label, answer }) => label === answer),
    };
  }).filter(({ count }) => count > 0);
}

const shareOf = <T>(items: readonly T[], holds: (item: T) => boolean): number =>
  items.filter(holds).length / items.length;
