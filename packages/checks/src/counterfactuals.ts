import type { CompiledPack } from './compiled-pack.ts';
import { evaluate } from './evaluate.ts';
import { blockingFindings, unresolvedFindings, type EvaluationContext } from './evaluation.ts';
import type { Facts } from './fact.ts';

/**
 * One thing an organiser can change. `steps` are its possible values in the order of growing effort, the present one left out;
 * `effort(step index)` is comparable between levers (1 = a big change).
 */
export type Lever = {
  readonly id: string;
  readonly from: number | string;
  readonly steps: readonly (number | string)[];
  readonly effort: (at: number) => number;
};

export type LeverChange = {
  readonly leverId: string;
  readonly from: number | string;
  readonly to: number | string;
};

/** A way out: what to change, which blocking checks that clears, which stay whatever these levers do, and how much it asks. */
export type Counterfactual = {
  readonly changes: readonly LeverChange[];
  readonly resolves: readonly string[];
  readonly remains: readonly string[];
  readonly effort: number;
};

export type CounterfactualSearch = {
  readonly levers: readonly Lever[];
  /** Facts of the application after the changes, derived facts computed anew. */
  readonly recompute: (changes: Readonly<Record<string, number | string>>) => Facts;
  readonly limit?: number;
};

// What stays has to be mended too: a document to attach weighs as much as half a big change, so that nobody is told to send home four
// fifths of the guests in order to save one contract.
const remainingEffort = 0.5;

type Trial = { readonly resolves: ReadonlySet<string>; readonly clean: boolean };

/**
 * Smallest single, paired and joint changes that clear blocking checks, without starting or obscuring another, by growing effort, what
 * remains to be mended included. Each answer was evaluated as a whole, none is extrapolated.
 */
export function counterfactuals(
  pack: CompiledPack,
  facts: Facts,
  context: EvaluationContext,
  search: CounterfactualSearch,
): readonly Counterfactual[] {
  const before = evaluate(pack, facts, context);
  const blockers = blockingFindings(before).map((finding) => finding.checkId);
  if (blockers.length === 0) return [];
  const open = new Set([...blockers, ...unresolvedFindings(before).map((finding) => finding.checkId)]);
  const attempt = (changes: Readonly<Record<string, number | string>>): Trial => {
    const after = evaluate(pack, search.recompute(changes), context);
    const left = new Set(blockingFindings(after).map((finding) => finding.checkId));
    const unresolved = unresolvedFindings(after).map((finding) => finding.checkId);
    return {
      resolves: new Set(blockers.filter((id) => !left.has(id) && !unresolved.includes(id))),
      clean: [...left, ...unresolved].every((id) => open.has(id)),
    };
  };
  const alone = singles(search.levers, attempt);
  const found = [...alone, ...pairs(search.levers, attempt), ...together(search.levers, alone, attempt)];
  return rank(withoutDominated(found.map((option) => present(option, blockers)))).slice(0, search.limit ?? 5);
}

type Option = {
  readonly changes: readonly (LeverChange & { readonly effort: number })[];
  readonly trial: Trial;
};
type Attempt = (changes: Readonly<Record<string, number | string>>) => Trial;

/** For every lever and every set of checks it can clear, its first – the smallest – step that does. */
function singles(levers: readonly Lever[], attempt: Attempt): readonly Option[] {
  return levers.flatMap((lever) => {
    const options: Option[] = [];
    lever.steps.forEach((to, at) => {
      const trial = attempt({ [lever.id]: to });
      const best = Math.max(0, ...options.map((option) => option.trial.resolves.size));
      if (trial.clean && trial.resolves.size > best) options.push({ changes: [change(lever, at)], trial });
    });
    return options;
  });
}

/** The worthiest change of each lever, made at once: worth offering when more than two things have to give. */
function together(levers: readonly Lever[], alone: readonly Option[], attempt: Attempt): readonly Option[] {
  const strongest = levers.flatMap(({ id }) => {
    const own = alone.filter(({ changes }) => changes[0]?.leverId === id);
    return own.sort((a, b) => worthOf(b) - worthOf(a))[0]?.changes ?? [];
  });
  const joint = strongest.length > 2 ? tryChanges(strongest, attempt) : undefined;
  return joint ? [withoutIdle(joint, attempt)] : [];
}

/** Takes away each change that the others make needless, the dearest first. */
function withoutIdle(joint: Option, attempt: Attempt): Option {
  let kept = joint;
  for (const dropped of [...joint.changes].sort((a, b) => b.effort - a.effort)) {
    const fewer = kept.changes.filter((each) => each !== dropped);
    const option = fewer.length > 0 ? tryChanges(fewer, attempt) : undefined;
    if (option && option.trial.resolves.size >= kept.trial.resolves.size) kept = option;
  }
  return kept;
}

// A pair is tried on a coarse grid first; sixty steps squared for every pair of levers would be felt while typing.
const pairGrid = 6;

function pairs(levers: readonly Lever[], attempt: Attempt): readonly Option[] {
  return levers.flatMap((first, at) =>
    levers.slice(at + 1).flatMap((second) => bestPair(first, second, attempt)),
  );
}

function bestPair(first: Lever, second: Lever, attempt: Attempt): readonly Option[] {
  let best: Option | undefined;
  let bestAt: readonly [number, number] = [0, 0];
  for (const i of grid(first.steps.length)) {
    for (const j of grid(second.steps.length)) {
      const option = tryChanges([change(first, i), change(second, j)], attempt);
      if (!option || !better(option, best)) continue;
      best = option;
      bestAt = [i, j];
    }
  }
  return best
    ? [shrink(best, (i, j) => tryChanges([change(first, i), change(second, j)], attempt), bestAt)]
    : [];
}

/** Takes back as much of either change as can be taken back without losing anything: the grid is coarse, the answer is not. */
function shrink(
  found: Option,
  attemptAt: (i: number, j: number) => Option | undefined,
  at: readonly [number, number],
): Option {
  let [i, j] = at;
  let best = found;
  for (let moved = true; moved;) {
    moved = false;
    for (const [nextI, nextJ] of [[i - 1, j] as const, [i, j - 1] as const]) {
      const option = nextI < 0 || nextJ < 0 ? undefined : attemptAt(nextI, nextJ);
      if (
        !option ||
        option.trial.resolves.size < best.trial.resolves.size ||
        effortOf(option) >= effortOf(best)
      )
        continue;
      [best, i, j, moved] = [option, nextI, nextJ, true];
      break;
    }
  }
  return best;
}

function grid(length: number): readonly number[] {
  if (length <= pairGrid) return Array.from({ length }, (_, at) => at);
  return Array.from({ length: pairGrid }, (_, at) => Math.round((at * (length - 1)) / (pairGrid - 1)));
}

function tryChanges(changes: Option['changes'], attempt: Attempt): Option | undefined {
  const trial = attempt(Object.fromEntries(changes.map(({ leverId, to }) => [leverId, to])));
  return trial.clean && trial.resolves.size > 0 ? { changes, trial } : undefined;
}

function change(lever: Lever, at: number): LeverChange & { effort: number } {
  return { leverId: lever.id, from: lever.from, to: lever.steps[at] ?? lever.from, effort: lever.effort(at) };
}

const effortOf = (option: Option): number => option.changes.reduce((sum, { effort }) => sum + effort, 0);

/** What a change clears against what it asks. */
const worthOf = (option: Option): number => option.trial.resolves.size * remainingEffort - effortOf(option);

const better = (option: Option, best: Option | undefined): boolean =>
  best === undefined || worthOf(option) > worthOf(best);

function present(option: Option, blockers: readonly string[]): Counterfactual {
  return {
    changes: option.changes.map(({ leverId, from, to }) => ({ leverId, from, to })),
    resolves: [...option.trial.resolves],
    remains: blockers.filter((id) => !option.trial.resolves.has(id)),
    effort: effortOf(option),
  };
}

/** Drops a pair when one of its levers alone does as much with no more effort. */
function withoutDominated(options: readonly Counterfactual[]): readonly Counterfactual[] {
  return options.filter(
    (option) =>
      !options.some(
        (other) =>
          other !== option &&
          other.changes.length < option.changes.length &&
          other.effort <= option.effort &&
          option.resolves.every((id) => other.resolves.includes(id)),
      ),
  );
}

function rank(options: readonly Counterfactual[]): Counterfactual[] {
  const cost = (option: Counterfactual) => option.effort + option.remains.length * remainingEffort;
  return [...options].sort((a, b) => cost(a) - cost(b) || a.changes.length - b.changes.length);
}
