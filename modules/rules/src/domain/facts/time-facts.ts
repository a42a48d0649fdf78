import { calendarDaysBetween, plusCalendarDays } from '@veche/checks';
import type { MassEventForm } from '@veche/contracts';
import { addWorkingDays, isWorkingDay, localDateOf, workingDays } from '@veche/deadlines';
import type { PlainDate, ZoneId } from '@veche/kernel';
import type { FactInputs, FactGroup } from './fact-context.ts';
import { isGiven } from './fact-context.ts';
import { hoursBetween, localHoursSince, parseClock } from './moment.ts';
import { readSessions, type EventTimes, type SessionTimes } from './session-times.ts';

/** Facts about when the event is and when it is filed. */
export const timeFacts: FactGroup = (form, context) => {
  const { zone, filedAt, filedOn, times } = context;
  return {
    filedAt,
    filedOn,
    today: localDateOf(context.now, zone),
    startsAt: times?.startsAt,
    startsOn: times?.startsOn,
    endsOn: times?.endsOn,
    setupOn: times?.setupOn,
    documentsNeededUntilOn: times?.teardownOn,
    sessionsEndingBeforeStart: sessionsEndingBeforeStart(readSessions(form)),
    longestSessionHours: times && Math.max(...sessionHours(times.sessions)),
    ...localHours(times, form, context),
    monthDays: times && daysOf(times, zone).map((day) => day.slice(5)),
    onDayOff: times && startsOnDayOff(times, context),
    calendarDaysBeforeStart: times && calendarDaysBetween(filedOn, times.startsOn),
    calendarDaysFromDecisionToStart: times && daysAfterDecision(times, filedOn, context),
    hoursExceptionClaimed: hoursExceptionClaimed(form),
  };
};

function sessionsEndingBeforeStart(sessions: readonly SessionTimes[]): number | undefined {
  if (sessions.length === 0) return undefined;
  let count = 0;
  for (const { startsAt, endsAt } of sessions) {
    if (!startsAt || !endsAt) return undefined;
    if (endsAt <= startsAt) count += 1;
  }
  return count;
}

const sessionHours = (sessions: readonly SessionTimes[]): readonly number[] =>
  sessions.map(({ startsAt, endsAt }) => (startsAt && endsAt ? hoursBetween(startsAt, endsAt) : 0));

function localHours(times: EventTimes | undefined, form: MassEventForm, { zone }: FactInputs) {
  const bounds = times?.sessions.flatMap(({ startsAt, endsAt }) => {
    if (!startsAt || !endsAt) return [];
    const day = localDateOf(startsAt, zone);
    return [{ start: localHoursSince(day, startsAt, zone), end: localHoursSince(day, endsAt, zone) }];
  });
  const earliestStartHour = bounds && Math.min(...bounds.map(({ start }) => start));
  const latestEndHour = bounds && Math.max(...bounds.map(({ end }) => end));
  const sound = hoursOrEvent(
    form.programme?.soundFrom,
    form.programme?.soundTo,
    earliestStartHour,
    latestEndHour,
  );
  const alcohol = hoursOrEvent(
    form.services?.alcoholFrom,
    form.services?.alcoholTo,
    earliestStartHour,
    latestEndHour,
  );
  return {
    earliestStartHour,
    latestEndHour,
    soundFromHour: sound.from,
    soundToHour: sound.to,
    alcoholFromHour: alcohol.from,
    alcoholToHour: alcohol.to,
  };
}

/** Hours of a part of the programme; not given, they are those of the whole event. An end before the beginning lies after midnight. */
function hoursOrEvent(
  fromText: string | undefined,
  toText: string | undefined,
  start: number | undefined,
  end: number | undefined,
) {
  const from = isGiven(fromText) ? parseClock(fromText) : start;
  const to = isGiven(toText) ? parseClock(toText) : end;
  return { from, to: from !== undefined && to !== undefined && isGiven(toText) && to <= from ? to + 24 : to };
}

// A session longer than a month is a mistake of the form; its days need not all be listed.
const longestListedDays = 31;

/** Local days of all sessions; days between sessions are not days of the event. */
function daysOf({ sessions }: EventTimes, zone: ZoneId): readonly string[] {
  const days = new Set<string>();
  for (const { startsAt, endsAt } of sessions) {
    if (!startsAt || !endsAt) continue;
    const first = localDateOf(startsAt, zone);
    const count = Math.min(longestListedDays, calendarDaysBetween(first, localDateOf(endsAt, zone)));
    for (let at = 0; at <= count; at += 1) days.add(plusCalendarDays(first, at));
  }
  return [...days];
}

function startsOnDayOff({ sessions }: EventTimes, { zone, calendar }: FactInputs): boolean | undefined {
  let off = false;
  for (const { startsAt } of sessions) {
    const working = startsAt && isWorkingDay(localDateOf(startsAt, zone), calendar);
    if (!working?.ok) return undefined;
    off ||= !working.value;
  }
  return off;
}

/** Registration, then the decision term, counted from the day of filing as if the applicant were never asked anything. */
function daysAfterDecision(
  times: EventTimes,
  filedOn: PlainDate,
  { terms, calendar }: FactInputs,
): number | undefined {
  if (!terms) return undefined;
  const decided = addWorkingDays(
    filedOn,
    workingDays(terms.registrationWorkingDays + terms.decisionWorkingDays),
    calendar,
  );
  return decided.ok ? calendarDaysBetween(decided.value, times.startsOn) : undefined;
}

function hoursExceptionClaimed(form: MassEventForm): boolean {
  if (form.eventClass === 'PUB')
    return form.notice?.memorableDate === true || form.notice?.culturalContent === true;
  return isGiven(form.programme?.hoursException);
}

/** The last day of the finance report. @norm 54-ФЗ: 45 days after the assembly */
export function financeReportDueOn(
  times: EventTimes | undefined,
  reportDays: number | undefined,
): string | undefined {
  return times && reportDays !== undefined ? plusCalendarDays(times.endsOn, reportDays) : undefined;
}
