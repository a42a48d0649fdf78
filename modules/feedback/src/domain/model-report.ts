/** What a model said of a text it had not seen, and what is right. */
export interface HeldOutAnswer {
  readonly label: string;
  readonly answer: string;
  readonly confidence: number;
}

export interface ModelReport {
  readonly heldOut: number;
  readonly accuracy: number;
  /** 95 % interval of the accuracy by Wilson: few texts make it wide. */
  readonly accuracyFrom: number;
  readonly accuracyTo: number;
  readonly macroF1: number;
  /** Of the texts held out those it would have spoken about, and those it was right about. */
  readonly spoken: { readonly count: number; readonly right: number };
  readonly calibration: readonly {
    readonly from: number;
    readonly to: number;
    readonly count: number;
    readonly meanConfidence: number;
    readonly accuracy: number;
  }[];
}

/** A model speaks when it is right so often where it is that sure. */
const wantedAccuracy = 0.85;
/** Fewer texts than this prove nothing. */
const fewest = 10;
/** A model that knows the common label alone is right often and finds nothing: its rare labels would be missed in silence. */
const wantedMacroF1 = 0.7;
/** Above every confidence: the model keeps silent. */
export const silent = 1.01;

const isRight = ({ label, answer }: HeldOutAnswer): boolean => label === answer;
const countRight = (answers: readonly HeldOutAnswer[]): number => answers.filter(isRight).length;

/** The lowest confidence from which the model is right often enough on texts it had not seen; `silent` when it never is, or knows too few labels. */
export function decideThreshold(answers: readonly HeldOutAnswer[]): number {
  if (macroF1(answers) < wantedMacroF1) return silent;
  for (let tenths = 3; tenths <= 9; tenths += 1) {
    const spoken = answers.filter(({ confidence }) => confidence >= tenths / 10);
    if (spoken.length >= fewest && countRight(spoken) / spoken.length >= wantedAccuracy) return tenths / 10;
  }
  return silent;
}

/** How far a model may be believed. */
export function reportOf(answers: readonly HeldOutAnswer[], threshold: number): ModelReport {
  const right = countRight(answers);
  const spoken = answers.filter(({ confidence }) => confidence >= threshold);
  const { from, to } = wilson(right, answers.length);
  return {
    heldOut: answers.length,
    accuracy: answers.length === 0 ? 0 : right / answers.length,
    accuracyFrom: from,
    accuracyTo: to,
    macroF1: macroF1(answers),
    spoken: { count: spoken.length, right: countRight(spoken) },
    calibration: Array.from({ length: 5 }, (_, fifth) => {
      const within = answers.filter(({ confidence }) => Math.min(4, Math.floor(confidence * 5)) === fifth);
      return {
        from: fifth / 5,
        to: (fifth + 1) / 5,
        count: within.length,
        meanConfidence: within.reduce((sum, { confidence }) => sum + confidence, 0) / within.length,
        accuracy: countRight(within) / within.length,
      };
    }).filter(({ count }) => count > 0),
  };
}

/** Mean F1 over the labels, each counting alike: a model that knows the common label alone does badly here. */
function macroF1(answers: readonly HeldOutAnswer[]): number {
  const labels = [...new Set(answers.map(({ label }) => label))];
  if (labels.length === 0) return 0;
  const scores = labels.map((each) => {
    const hits = answers.filter(({ label, answer }) => label === each && answer === each).length;
    const given = answers.filter(({ answer }) => answer === each).length;
    const there = answers.filter(({ label }) => label === each).length;
    return (2 * hits) / (given + there);
  });
  return scores.reduce((sum, score) => sum + score, 0) / labels.length;
}

const z95 = 1.959_963_984_540_054;

function wilson(hits: number, n: number): { readonly from: number; readonly to: number } {
  if (n === 0) return { from: 0, to: 1 };
  const share = hits / n;
  const z2 = z95 * z95;
  const centre = (share + z2 / (2 * n)) / (1 + z2 / n);
  const half = (z95 / (1 + z2 / n)) * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  return { from: Math.max(0, centre - half), to: Math.min(1, centre + half) };
}
