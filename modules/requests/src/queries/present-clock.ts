import type { RequestClockView } from '@veche/contracts';
import { presentDerivation } from '@veche/deadlines';
import type { BilingualText } from '@veche/kernel';
import type { RequestClock } from '../domain/read-request-clocks.ts';
import { basisText } from '../domain/service-norm.ts';

const titles: Readonly<Record<string, BilingualText>> = {
  'stage:registration': { ru: 'Регистрация', en: 'Registration' },
  'stage:completeness': { ru: 'Проверка комплектности', en: 'Check of completeness' },
  'stage:concurrence': { ru: 'Ответы ведомств', en: 'Answers of agencies' },
  'stage:transfer': { ru: 'Передача по принадлежности', en: 'Transfer' },
  'stage:amendment': { ru: 'Изменение после согласования', en: 'A change after approval' },
  'stage:decision-short': { ru: 'Исполнение, сокращённый срок', en: 'Completion, the short term' },
  'first-answer': { ru: 'Первый ответ', en: 'First answer' },
  final: { ru: 'Исполнение', en: 'Completion' },
};

/** A clock with the days of its term and the reasons for its date. */
export function presentClock(
  clock: RequestClock,
  service: BilingualText,
  calendarVersion: number,
): RequestClockView {
  const { norm, stage, reading } = clock;
  return {
    stage,
    title: { ...(titles[stage] ?? { ru: stage, en: stage }) },
    state: reading.state,
    startedOn: reading.startedOn,
    dueOn: reading.dueOn,
    dueAt: reading.dueAt,
    unit: norm.unit,
    amount: norm.amount,
    isConditional: reading.isEndConditional,
    ...(reading.isStoppedInTime === undefined ? {} : { isInTime: reading.isStoppedInTime }),
    ...daysOf(clock),
    derivation: presentDerivation(reading.derivation).map(({ text, basis }) => ({
      text: { ...text },
      ...(basis === undefined ? {} : { basis: { ...basis } }),
    })),
    norm: {
      title: { ...service },
      basis: { ...basisText(norm) },
      verification: norm.verification,
      validFrom: norm.validFrom,
      version: norm.version,
    },
    calendarVersion,
  };
}

function daysOf(clock: RequestClock): Pick<RequestClockView, 'days'> & Partial<RequestClockView> {
  if (clock.of === 'hours') return { days: [] };
  const { reading } = clock;
  return {
    elapsedDays: reading.elapsedDays,
    termDays: reading.count,
    pausedDays: reading.pausedDays,
    overdueDays: reading.overdueDays,
    ...(reading.stoppedOn === undefined ? {} : { stoppedOn: reading.stoppedOn }),
    days: reading.days.map(({ date, kind, number }) => ({
      date,
      kind,
      ...(number === undefined ? {} : { number }),
    })),
  };
}
