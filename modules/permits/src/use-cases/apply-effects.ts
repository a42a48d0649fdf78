import type { MassEventForm } from '@veche/contracts';
import { addCalendarDays, calendarDays, instantOf, localDateOf, plainTime } from '@veche/deadlines';
import type { Instant } from '@veche/kernel';
import { cancel, rejected, schedule, type Tx } from '@veche/platform';
import type { LoadedApplication } from '../db/application-repo.ts';
import { getFormVersion } from '../db/application-repo.ts';
import type { Agreed, Application } from '../domain/application.ts';
import type { ApplicationEvent } from '../domain/events.ts';
import type { OccupancyRequest } from '../ports.ts';
import type { PersonId } from '@veche/kernel';
import type { PermitsDeps } from './deps.ts';
import { insertPermit, setPermitState } from './issue-permit-record.ts';
import { queueStatusMessages } from './queue-status-messages.ts';

export interface Happened {
  readonly before: LoadedApplication;
  readonly state: Application;
  readonly version: number;
  readonly events: readonly ApplicationEvent[];
  readonly form: MassEventForm;
}

/** What follows from events in the same transaction: places taken and freed, timers, papers to render, messages. */
export async function applyEffects(deps: PermitsDeps, tx: Tx, happened: Happened): Promise<void> {
  for (const event of happened.events) await effectOf(deps, tx, happened, event);
  await queueStatusMessages(deps, tx, happened);
}

async function effectOf(
  deps: PermitsDeps,
  tx: Tx,
  happened: Happened,
  event: ApplicationEvent,
): Promise<void> {
  const id = happened.before.row.id;
  switch (event.type) {
    case 'Submitted':
      await recordFiled(deps, tx, happened);
      return renderLater(tx, id, 'submission-receipt');
    case 'ClarificationRequested':
      return awaitAnswer(tx, id, event.round.dueAt);
    case 'ClarificationItemReturned':
      return awaitAnswer(tx, id, event.dueAt);
    case 'ClarificationAnswered':
      await stopAwaiting(tx, id);
      return event.submission ? recordFiled(deps, tx, happened) : undefined;
    case 'Decided':
      if (event.permit) return agree(deps, tx, happened, event.permit);
      await setFree(deps, tx, id);
      return renderLater(tx, id, 'decision');
    case 'AmendmentDecided':
      return event.permit ? amend(deps, tx, happened, event.permit) : undefined;
    case 'PermitWithdrawn':
      await setFree(deps, tx, id);
      return setPermitState(tx, (happened.state as Agreed).permit, 'withdrawn');
    case 'Withdrawn':
      await setFree(deps, tx, id);
      return 'permit' in happened.state && happened.state.permit
        ? setPermitState(tx, happened.state.permit, 'withdrawn')
        : undefined;
    case 'Expired':
      return setFree(deps, tx, id);
    case 'ProposalSent':
      await awaitProposalAnswer(deps, tx, id, event.proposal.answerDueOn);
      return renderLater(tx, id, 'decision');
    case 'ProposalAnswered':
      return cancel(tx, { kind: 'permits.proposal-due', key: id });
    case 'NoticeReplied':
      return renderLater(tx, id, 'decision');
    default:
      return undefined;
  }
}

/** A submitted package competes for its place; a notice is recorded and forbids nothing. */
async function recordFiled(deps: PermitsDeps, tx: Tx, happened: Happened): Promise<void> {
  const request = occupancyOf(happened);
  if (!request || !('filedAt' in happened.state)) return;
  // A draft holds nothing yet.
  if (happened.before.state.status !== 'DRAFT') await deps.places.release(tx, request.subjectId);
  if (happened.state.procedure === 'notification') await deps.places.report(tx, request);
  else await deps.places.recordPending(tx, { ...request, filedAt: happened.state.filedAt });
}

async function agree(deps: PermitsDeps, tx: Tx, happened: Happened, permit: Agreed['permit']): Promise<void> {
  await takePlace(deps, tx, happened);
  await insertPermit(deps, tx, {
    applicationId: happened.before.row.id,
    state: happened.state as Agreed,
    permit,
    form: happened.form,
  });
  await schedule(tx, {
    kind: 'permits.issue-permit',
    key: permit.id,
    runAt: tx.now,
    data: { applicationId: happened.before.row.id },
  });
  const end = lastMoment(happened.form);
  if (end) await schedule(tx, { kind: 'permits.event-ended', key: happened.before.row.id, runAt: end });
}

/** The new permit supersedes the one in force only when it is itself ready; until then both are told apart by state. */
async function amend(deps: PermitsDeps, tx: Tx, happened: Happened, permit: Agreed['permit']): Promise<void> {
  const state = happened.state as Agreed;
  const form = await getFormVersion(
    tx,
    deps.vault,
    happened.before.row.applicant_person_id as PersonId,
    happened.before.row.id,
    state.formVersion,
  );
  const superseded = state.earlierPermits.at(-1);
  if (superseded) await setPermitState(tx, superseded, 'superseded', permit.number);
  await agree(deps, tx, { ...happened, form }, permit);
}

async function takePlace(deps: PermitsDeps, tx: Tx, happened: Happened): Promise<void> {
  const request = occupancyOf(happened);
  if (!request) return;
  await deps.places.release(tx, request.subjectId);
  const booked = await deps.places.book(tx, request);
  if (!booked.ok) throw rejected('place-taken', { extra: { ...booked.error } });
  const subtype = happened.form.subtype ?? '';
  const placeName = (await deps.places.placeName(tx, happened.form.place)) ?? '';
  const organisationId = happened.form.organizer?.organisationId;
  const organisation = organisationId
    ? await deps.people.organisation(tx, organisationId as never)
    : undefined;
  await deps.places.publish(tx, {
    ...request,
    subtype,
    placeName,
    ...(organisation?.isLegalEntity ? { organiserName: organisation.name } : {}),
  });
}

async function setFree(deps: PermitsDeps, tx: Tx, id: string): Promise<void> {
  await deps.places.release(tx, id);
  await deps.places.unpublish(tx, id);
  await stopAwaiting(tx, id);
  await cancel(tx, { kind: 'permits.event-ended', key: id });
  await cancel(tx, { kind: 'permits.proposal-due', key: id });
}

/** The place a case needs, or undefined while place or time is not given (a notice may lack both). */
export function occupancyOf({
  before,
  state,
  form,
}: Pick<Happened, 'before' | 'state' | 'form'>): OccupancyRequest | undefined {
  const sessions = (form.sessions ?? []).flatMap((session) =>
    session.startsAt && session.endsAt && session.startsAt < session.endsAt
      ? [
          {
            startsAt: session.startsAt as Instant,
            endsAt: session.endsAt as Instant,
            ...(session.setupFrom ? { setupFrom: session.setupFrom as Instant } : {}),
            ...(session.teardownTo ? { teardownTo: session.teardownTo as Instant } : {}),
          },
        ]
      : [],
  );
  const { place } = form;
  if (!place || (!place.venueId && !place.geometry) || sessions.length === 0 || !('number' in state))
    return undefined;
  return {
    subjectId: before.row.id,
    number: state.number,
    title: form.title ?? '',
    eventClass: state.eventClass,
    place,
    sessions,
    ...(form.people?.attendancePeak === undefined ? {} : { attendancePeak: form.people.attendancePeak }),
  };
}

function lastMoment(form: MassEventForm): Instant | undefined {
  const ends = (form.sessions ?? [])
    .map((session) => session.teardownTo ?? session.endsAt)
    .filter((at) => at !== undefined);
  return ends.sort().at(-1) as Instant | undefined;
}

const renderLater = (tx: Tx, id: string, paper: string): Promise<void> =>
  schedule(tx, {
    kind: 'permits.render-paper',
    key: `${id}:${paper}`,
    runAt: tx.now,
    data: { applicationId: id, paper },
  });

const hours = 3_600_000;

/** A reminder after 48 hours marked "action required", and the end of the term. */
async function awaitAnswer(tx: Tx, id: string, dueAt: Instant): Promise<void> {
  const reminder = new Date(Date.parse(tx.now) + 48 * hours).toISOString() as Instant;
  await schedule(tx, { kind: 'permits.answer-reminder', key: id, runAt: reminder });
  await schedule(tx, { kind: 'permits.answer-due', key: id, runAt: dueAt });
}

async function stopAwaiting(tx: Tx, id: string): Promise<void> {
  await cancel(tx, { kind: 'permits.answer-reminder', key: id });
  await cancel(tx, { kind: 'permits.answer-due', key: id });
}

async function awaitProposalAnswer(deps: PermitsDeps, tx: Tx, id: string, dueOn: string): Promise<void> {
  const { zone } = await deps.tenantOf(tx);
  const after = addCalendarDays(
    localDateOf(instantOf(dueOn as never, plainTime('12:00'), zone), zone),
    calendarDays(1),
  );
  await schedule(tx, {
    kind: 'permits.proposal-due',
    key: id,
    runAt: instantOf(after, plainTime('00:00'), zone),
  });
}
