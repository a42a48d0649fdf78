import type { BilingualText, Instant } from '@veche/kernel';
import type { RequestState } from './request-state.ts';
import { basisText, type ServiceNorm } from './service-norm.ts';

/** A tick somebody made by hand. */
export interface Tick {
  readonly point: string;
  readonly at: Instant;
  readonly by: string;
  readonly note?: string;
}

/** A step a request must pass, with its term. */
export interface ControlPoint {
  readonly code: string;
  readonly title: BilingualText;
  readonly dueAt?: Instant;
  readonly basis?: BilingualText;
  readonly state: 'done' | 'late' | 'missed' | 'open';
  readonly doneAt?: Instant;
  readonly tick?: Tick;
  /** Ticked by hand; the others are passed by the course of the case. */
  readonly isManual: boolean;
}

export interface ControlPointFacts {
  readonly state: RequestState;
  /** Norms of the service on the day the request was opened. */
  readonly norms: readonly ServiceNorm[];
  readonly dueOf: (norm: ServiceNorm) => Instant | undefined;
  readonly ticks: readonly Tick[];
  readonly now: Instant;
}

const prefix = 'stage:';

const titles: Readonly<Record<string, BilingualText>> = {
  registration: { ru: 'Зарегистрировать', en: 'Register' },
  'first-answer': { ru: 'Дать первый ответ', en: 'Give the first answer' },
  final: { ru: 'Исполнить', en: 'Finish' },
  completeness: { ru: 'Проверить комплектность', en: 'Check that nothing is missing' },
  concurrence: { ru: 'Получить согласования', en: 'Get the concurrences' },
  decision: { ru: 'Принять решение', en: 'Decide' },
  amendment: { ru: 'Рассмотреть изменение', en: 'Consider the amendment' },
  transfer: { ru: 'Передать по принадлежности', en: 'Hand over to who is competent' },
};

/** The course of a case passes these by itself. */
const passed: Readonly<Record<string, (state: RequestState) => Instant | undefined>> = {
  registration: ({ registeredAt, doneAt }) => registeredAt ?? doneAt,
  'first-answer': ({ firstAnswerAt }) => firstAnswerAt,
  final: ({ doneAt }) => doneAt,
};

/** In the order they come: what has an earlier term first, the last answer always at the end. */
const order = ['registration', 'completeness', 'concurrence', 'first-answer', 'decision'];

/**
 * The control points of a request: one for each stage its service has a norm for. Registration, first answer and the end are
 * passed by the course of the case; the other stages are ticked off by those who work on it.
 */
export function controlPointsOf(facts: ControlPointFacts): ControlPoint[] {
  const stages = new Map(facts.norms.map((norm) => [codeOf(norm), norm]));
  const codes = new Set([...(stages.has('registration') ? [] : ['registration']), ...stages.keys(), 'final']);
  return [...codes]
    .toSorted((a, b) => rank(a) - rank(b))
    .map((code) => pointOf(code, stages.get(code), facts));
}

/** `stage:completeness` → `completeness` */
export const codeOf = (norm: Pick<ServiceNorm, 'stage'>): string =>
  norm.stage.startsWith(prefix) ? norm.stage.slice(prefix.length) : norm.stage;

export const isTickedByHand = (code: string): boolean => passed[code] === undefined;

function rank(code: string): number {
  if (code === 'final') return Number.MAX_SAFE_INTEGER;
  const place = order.indexOf(code);
  return place === -1 ? order.length : place;
}

function pointOf(code: string, norm: ServiceNorm | undefined, facts: ControlPointFacts): ControlPoint {
  const { state, ticks, now } = facts;
  const tick = isTickedByHand(code) ? ticks.find(({ point }) => point === code) : undefined;
  const doneAt = passed[code]?.(state) ?? tick?.at;
  const dueAt = norm && facts.dueOf(norm);
  return {
    code,
    title: titles[code] ?? { ru: code, en: code },
    state: stateOf(doneAt, dueAt, now),
    isManual: isTickedByHand(code),
    ...(dueAt === undefined ? {} : { dueAt }),
    ...(norm === undefined ? {} : { basis: basisText(norm) }),
    ...(doneAt === undefined ? {} : { doneAt }),
    ...(tick === undefined ? {} : { tick }),
  };
}

function stateOf(
  doneAt: Instant | undefined,
  dueAt: Instant | undefined,
  now: Instant,
): ControlPoint['state'] {
  if (doneAt !== undefined) return dueAt === undefined || doneAt < dueAt ? 'done' : 'late';
  return dueAt !== undefined && now >= dueAt ? 'missed' : 'open';
}
