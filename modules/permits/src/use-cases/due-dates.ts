import { addWorkingDays, findTermEnd, localDateOf, workingDays } from '@veche/deadlines';
import { plainDate, type PlainDate } from '@veche/kernel';
import type { ReadTx, Tenant } from '@veche/platform';
import type { EventClass } from '@veche/contracts';
import type { TermEnd } from '../domain/decide/context.ts';
import { defaultOfficeHours, termOf } from '../domain/terms.ts';
import type { PermitsDeps } from './deps.ts';

/** Last day on which an agency answers, counted from today. A year without a calendar is a defect of the installation and throws. */
export async function concurrenceDueOn(
  deps: PermitsDeps,
  tx: ReadTx,
  tenant: Tenant,
  termWorkingDays: number,
): Promise<PlainDate> {
  const due = addWorkingDays(
    localDateOf(tx.now, tenant.zone),
    workingDays(termWorkingDays),
    await deps.rules.calendar(tx),
  );
  if (!due.ok) throw new Error('The production calendar has no data for this year');
  return due.value;
}

/** The end of the applicant's term to answer, counted from now. */
export async function answerDue(
  deps: PermitsDeps,
  tx: ReadTx,
  eventClass: EventClass,
  filedAt: string,
): Promise<TermEnd> {
  const tenant = await deps.tenantOf(tx);
  const services = await deps.rules.services(tx, localDateOf(filedAt as never, tenant.zone));
  const term = termOf(
    services,
    { eventClass, stage: 'applicant-answer', on: localDateOf(filedAt as never, tenant.zone) },
    { officeHours: defaultOfficeHours, basisText: await deps.rules.basisText(tx) },
  );
  if (!term) throw new Error(`The rule pack sets no term for the applicant's answer (EVT-${eventClass})`);
  const end = findTermEnd({
    startedAt: tx.now,
    pauses: [],
    term,
    calendar: await deps.rules.calendar(tx),
    zone: tenant.zone,
    now: tx.now,
  });
  if (!end.ok) throw new Error('The production calendar has no data for this year');
  return end.value;
}

/**
 * Last day to answer a proposal: not later than three days before the event.
 *
 * @norm 54-ФЗ ст. 5 ч. 4 п. 2
 */
export function proposalAnswerDueOn(
  startsAt: string | undefined,
  tenant: Tenant,
  today: PlainDate,
): PlainDate {
  if (startsAt === undefined) return today;
  const day = localDateOf(startsAt as never, tenant.zone);
  const due = plainDate(new Date(Date.parse(`${day}T00:00:00Z`) - 3 * 86_400_000).toISOString().slice(0, 10));
  return due < today ? today : due;
}

/** The civil date in the town. */
export const todayIn = async (deps: Pick<PermitsDeps, 'tenantOf'>, tx: ReadTx): Promise<PlainDate> =>
  localDateOf(tx.now, (await deps.tenantOf(tx)).zone);
