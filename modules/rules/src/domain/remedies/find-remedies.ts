import {
  blockingFindings,
  counterfactuals,
  evaluate,
  type CompiledPack,
  type Counterfactual,
  type Evaluation,
  type EvaluationContext,
  type Facts,
} from '@veche/checks';
import type { EvaluationView, MassEventForm } from '@veche/contracts';
import type { BilingualText } from '@veche/kernel';
import { deriveFacts } from '../facts/derive-facts.ts';
import type { FactContext } from '../facts/fact-context.ts';
import type { ServerFacts } from '../facts/server-facts.ts';
import type { FormLever } from './lever.ts';
import { anotherExitLever, fewerPeopleLever } from './room-levers.ts';
import { earlierEndLever, otherDayLever } from './time-levers.ts';

type Remedy = EvaluationView['remedies'][number];

export interface Situation {
  readonly form: MassEventForm;
  readonly facts: Facts;
  readonly context: EvaluationContext;
  readonly factContext: FactContext;
  readonly evaluation: Evaluation;
  /** Other first days that may be offered, each with what the server knows of the place on it. */
  readonly otherDays: ReadonlyMap<string, ServerFacts>;
}

/**
 * Smallest changes of the form that clear what blocks it: fewer people, another exit, an earlier end, another day, or some of them together.
 * Never for a public assembly.
 */
export function findRemedies(pack: CompiledPack, situation: Situation): Remedy[] {
  const { form, facts, context, factContext, otherDays } = situation;
  if (context.eventClass === 'PUB') return [];
  const levers = [
    ...fewerPeopleLever(form, facts),
    ...anotherExitLever(form),
    ...earlierEndLever(form, facts, factContext),
    ...otherDayLever(facts, [...otherDays.keys()], factContext.zone),
  ];
  if (levers.length === 0) return [];
  const recompute = (changes: Readonly<Record<string, number | string>>): Facts => {
    const server = otherDays.get(String(changes['day']));
    return deriveFacts(
      applied(levers, form, changes),
      server === undefined ? factContext : { ...factContext, server: { ...factContext.server, ...server } },
    );
  };
  const found = counterfactuals(pack, facts, context, { levers, recompute, limit: 3 });
  const evaluateAfter = ({ changes }: Counterfactual): Evaluation =>
    evaluate(pack, recompute(Object.fromEntries(changes.map(({ leverId, to }) => [leverId, to]))), context);
  return found.map((option) => present(levers, situation, option, evaluateAfter(option)));
}

function applied(
  levers: readonly FormLever[],
  form: MassEventForm,
  changes: Readonly<Record<string, number | string>>,
): MassEventForm {
  return levers.reduce((changed, lever) => {
    const to = changes[lever.id];
    return to === undefined ? changed : lever.apply(changed, to);
  }, form);
}

const valueAt = (form: MassEventForm, pointer: string): unknown =>
  pointer
    .slice(1)
    .split('/')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], form);

function present(
  levers: readonly FormLever[],
  { form, evaluation }: Situation,
  option: Counterfactual,
  after: Evaluation,
): Remedy {
  const changed = applied(
    levers,
    form,
    Object.fromEntries(option.changes.map((change) => [change.leverId, change.to])),
  );
  const pulled = option.changes.flatMap(({ leverId, to }) => {
    const lever = levers.find((each) => each.id === leverId);
    return lever ? [{ lever, to }] : [];
  });
  const touched = [...new Set(pulled.flatMap(({ lever }) => lever.pointers))].filter(
    (pointer) => JSON.stringify(valueAt(form, pointer)) !== JSON.stringify(valueAt(changed, pointer)),
  );
  return {
    text: sentenceOf(pulled.map(({ lever, to }) => lever.words(to))),
    changes: touched.map((pointer) => ({ pointer, value: valueAt(changed, pointer) })),
    resolves: after.findings.flatMap(({ checkId, outcome, message }) =>
      option.resolves.includes(checkId) && outcome === 'passed' && message ? [message] : [],
    ),
    remains: blockingFindings(evaluation)
      .filter(({ checkId }) => option.remains.includes(checkId))
      .map(({ title }) => title),
  };
}

function sentenceOf(parts: readonly BilingualText[]): BilingualText {
  const joined = (texts: readonly string[], and: string): string => {
    const text =
      texts.length > 1 ? `${texts.slice(0, -1).join(', ')} ${and} ${texts.at(-1)}` : (texts[0] ?? '');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  return {
    ru: joined(
      parts.map(({ ru }) => ru),
      'и',
    ),
    en: joined(
      parts.map(({ en }) => en),
      'and',
    ),
  };
}
