import {
  counterfactuals,
  type CompiledPack,
  type Counterfactual,
  type EvaluationContext,
  type Facts,
  type Lever,
} from '@veche/checks';
import type { EvaluationView, MassEventForm } from '@veche/contracts';
import type { BilingualText } from '@veche/kernel';
import { deriveFacts } from './facts/derive-facts.ts';
import type { FactContext } from './facts/fact-context.ts';

type Remedy = EvaluationView['remedies'][number];

interface Situation {
  readonly form: MassEventForm;
  readonly facts: Facts;
  readonly context: EvaluationContext;
  readonly factContext: FactContext;
}

/** Smallest changes of the form that clear what blocks it: fewer people, wider exits, or both. Never for a public assembly. */
export function findRemedies(pack: CompiledPack, situation: Situation): Remedy[] {
  if (situation.context.eventClass === 'PUB') return [];
  const levers = leversOf(situation);
  if (levers.length === 0) return [];
  const found = counterfactuals(pack, situation.facts, situation.context, {
    levers,
    recompute: (changes) => deriveFacts(applyChanges(situation.form, changes), situation.factContext),
    limit: 3,
  });
  return found.map((option) => presentRemedy(situation.form, option));
}

const peopleLever = 'attendancePeak';
const exitLever = 'extraExitM';

function leversOf({ form, facts }: Situation): Lever[] {
  const peak = form.people?.attendancePeak;
  const levers: Lever[] = [];
  if (peak !== undefined && peak > 1)
    levers.push({
      id: peopleLever,
      from: peak,
      steps: fewerPeople(peak, facts),
      effort: (at) => (at + 1) / 24,
    });
  if ((form.safety?.exits?.length ?? 0) > 0)
    levers.push({
      id: exitLever,
      from: 0,
      steps: exitWidths,
      effort: (at) => (at + 1) / exitWidths.length / 1.5,
    });
  return levers;
}

const exitWidths = [0.6, 1.2, 1.8, 2.4, 3, 4, 5, 6, 8, 10];

/** The limits the calculators found first, then round steps down to a tenth. */
function fewerPeople(peak: number, facts: Facts): number[] {
  const limits = [facts['safeCapacity'], facts['venuePassportCapacity']]
    .filter((limit): limit is number => typeof limit === 'number' && limit >= 1)
    .map(Math.floor);
  const steps = Array.from({ length: 18 }, (_, index) => Math.floor(peak * (1 - (index + 1) * 0.05)));
  return [...new Set([...limits, ...steps])]
    .filter((count) => count > 0 && count < peak)
    .sort((a, b) => b - a);
}

export function applyChanges(
  form: MassEventForm,
  changes: Readonly<Record<string, number | string>>,
): MassEventForm {
  const people = changes[peopleLever];
  const width = changes[exitLever];
  return {
    ...form,
    ...(typeof people === 'number'
      ? {
          people: {
            ...form.people,
            attendancePeak: people,
            ...(form.people?.attendanceTotal !== undefined && form.people.attendanceTotal < people
              ? { attendanceTotal: people }
              : {}),
          },
        }
      : {}),
    ...(typeof width === 'number'
      ? {
          safety: {
            ...form.safety,
            exits: [...(form.safety?.exits ?? []), { widthM: width, kind: 'level' as const }],
          },
        }
      : {}),
  };
}

function presentRemedy(form: MassEventForm, option: Counterfactual): Remedy {
  const changed = applyChanges(
    form,
    Object.fromEntries(option.changes.map((change) => [change.leverId, change.to])),
  );
  const changes = option.changes.map((change) =>
    change.leverId === peopleLever
      ? { pointer: '/people/attendancePeak', value: changed.people?.attendancePeak }
      : { pointer: '/safety/exits', value: changed.safety?.exits },
  );
  return { text: join(option.changes.map(wordsOf), option.remains), changes };
}

function wordsOf({ leverId, to }: Counterfactual['changes'][number]): BilingualText {
  const number = (language: 'ru' | 'en') => Number(to).toLocaleString(language);
  return leverId === peopleLever
    ? {
        ru: `уменьшить число людей одновременно до ${number('ru')}`,
        en: `reduce the people at one time to ${number('en')}`,
      }
    : { ru: `добавить выход шириной ${number('ru')} м`, en: `add an exit ${number('en')} m wide` };
}

function join(parts: readonly BilingualText[], remains: readonly string[]): BilingualText {
  const sentence = (texts: readonly string[], and: string) => {
    const text = texts.join(and);
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const rest = remains.length;
  return {
    ru: `${sentence(
      parts.map((part) => part.ru),
      ' и ',
    )}${rest > 0 ? `. Останется исправить ещё: ${rest}` : ''}`,
    en: `${sentence(
      parts.map((part) => part.en),
      ' and ',
    )}${rest > 0 ? `. Still to mend: ${rest}` : ''}`,
  };
}
