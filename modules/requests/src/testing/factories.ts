import { instantOf, parseProductionCalendar, plainTime, type ProductionCalendar } from '@veche/deadlines';
import { plainDate, zoneId, type Instant } from '@veche/kernel';
import shipped from '../../../../rulepacks/ru/calendars/ru.json' with { type: 'json' };
import { defaultOfficeHours, type ClockContext } from '../domain/clock-context.ts';
import type { RequestEvent } from '../domain/request-event.ts';
import type { ServiceNorm } from '../domain/service-norm.ts';
import type { RequestEventKind } from '../domain/vocabulary.ts';

export const moscow = zoneId('Europe/Moscow');

/** The calendar the product ships. */
export const ruCalendar = ((): ProductionCalendar => {
  const parsed = parseProductionCalendar(shipped);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
})();

export const clockContext: ClockContext = {
  calendar: ruCalendar,
  zone: moscow,
  officeHours: defaultOfficeHours,
};

/** A local moment in Moscow: `at('2026-05-27 11:20')`. */
export const at = (moment: string): Instant =>
  instantOf(plainDate(moment.slice(0, 10)), plainTime(moment.slice(11)), moscow);

export function aNorm(over: Partial<ServiceNorm> = {}): ServiceNorm {
  return {
    id: '01a00000-0000-7000-8000-0000000000aa',
    serviceCode: 'DIG-ORDER',
    stage: 'final',
    amount: 10,
    unit: 'workingDay',
    endShift: 'next',
    endsWith: 'day',
    startsWith: 'registered',
    isPausable: true,
    pauseReasons: ['WAIT_APPLICANT', 'WAIT_AGENCY', 'COURT', 'FORCE_MAJEURE'],
    atRiskShare: 0.8,
    veryOverdueWorkingDays: 5,
    validFrom: plainDate('2013-01-01'),
    basis: [
      {
        act: 'REG',
        title: { ru: 'Регламент услуги', en: 'Regulation of the service' },
        clause: { ru: 'п. 2.4', en: 'cl. 2.4' },
        verification: 'D',
      },
    ],
    verification: 'D',
    version: 1,
    ...over,
  };
}

let made = 0;

/** `anEvent('paused', '2026-05-14 09:30', { reason: 'WAIT_APPLICANT' })` */
export function anEvent(
  kind: RequestEventKind,
  moment: string,
  over: Partial<RequestEvent> = {},
): RequestEvent {
  made += 1;
  return { id: `event-${made}`, at: at(moment), ordinal: 0, kind, actor: 'unit', ...over };
}
