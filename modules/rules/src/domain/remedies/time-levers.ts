import { calendarDaysBetween, plusCalendarDays, type Facts } from '@veche/checks';
import type { MassEventForm } from '@veche/contracts';
import { dayAndMonth, instantOf, localDateOf, localTimeOf, plainTime } from '@veche/deadlines';
import { plainDate, type ZoneId } from '@veche/kernel';
import { numericNorm, type FactContext } from '../facts/fact-context.ts';
import { localHoursSince, parseClock, parseMoment } from '../facts/moment.ts';
import type { FormLever } from './lever.ts';

type Session = NonNullable<MassEventForm['sessions']>[number];

/** Norms that say until what hour something may last. */
const hourNorms = ['hours.to', 'noise.nightFromHour', 'alcohol.saleToHour'] as const;

const clockText = (hour: number): string =>
  `${String(Math.floor(hour)).padStart(2, '0')}:${String(Math.round((hour % 1) * 60)).padStart(2, '0')}`;

/** An earlier end: the hours that norms name, the latest first; the sound ends with the event. */
export function earlierEndLever(form: MassEventForm, facts: Facts, context: FactContext): FormLever[] {
  const start = facts['earliestStartHour'];
  const ends = [facts['latestEndHour'], facts['soundToHour'], facts['alcoholToHour']].filter(
    (hour): hour is number => typeof hour === 'number',
  );
  if (typeof start !== 'number' || ends.length === 0) return [];
  const latest = Math.max(...ends);
  const steps = [...new Set(hourNorms.map((key) => numericNorm(context, key)))]
    .filter((hour): hour is number => hour !== undefined && hour < latest && hour > start + 1)
    .sort((a, b) => b - a);
  if (steps.length === 0) return [];
  return [
    {
      id: 'end',
      from: latest,
      steps,
      effort: (at) => (latest - (steps[at] ?? latest)) / 8,
      pointers: ['/sessions', '/programme/soundTo', '/services/alcoholTo'],
      apply: (changed, to) => endBy(changed, Number(to), context.zone),
      words: (to) => ({
        ru: `закончить в ${clockText(Number(to))}`,
        en: `end at ${clockText(Number(to))}`,
      }),
    },
  ];
}

function endBy(form: MassEventForm, hour: number, zone: ZoneId): MassEventForm {
  const sessions = form.sessions?.map((session) => sessionEndingBy(session, hour, zone));
  const { programme, services } = form;
  return {
    ...form,
    ...(sessions ? { sessions } : {}),
    ...(programme
      ? { programme: { ...programme, ...clockBy(programme, 'soundFrom', 'soundTo', hour) } }
      : {}),
    ...(services
      ? { services: { ...services, ...clockBy(services, 'alcoholFrom', 'alcoholTo', hour) } }
      : {}),
  };
}

function sessionEndingBy(session: Session, hour: number, zone: ZoneId): Session {
  const [startsAt, endsAt] = [parseMoment(session.startsAt), parseMoment(session.endsAt)];
  if (!startsAt || !endsAt) return session;
  const day = localDateOf(startsAt, zone);
  if (localHoursSince(day, endsAt, zone) <= hour) return session;
  return { ...session, endsAt: instantOf(day, plainTime(clockText(hour)), zone) };
}

/** A time of day after midnight lies before the one it began at. */
function clockBy<From extends string, To extends string>(
  part: { readonly [key in From | To]?: string | undefined },
  from: From,
  to: To,
  hour: number,
): { readonly [key in To]?: string } {
  const [begins, ends] = [parseClock(part[from]), parseClock(part[to])];
  if (ends === undefined) return {};
  const lasts = begins !== undefined && ends <= begins ? ends + 24 : ends;
  return lasts > hour ? ({ [to]: clockText(hour) } as { readonly [key in To]?: string }) : {};
}

/** Another first day, the hours kept; `dates` are those for which the server looked up what it alone knows. */
export function otherDayLever(facts: Facts, dates: readonly string[], zone: ZoneId): FormLever[] {
  const startsOn = facts['startsOn'];
  if (typeof startsOn !== 'string' || dates.length === 0) return [];
  return [
    {
      id: 'day',
      from: startsOn,
      steps: dates,
      effort: (at) => 0.25 + Math.abs(calendarDaysBetween(startsOn, dates[at] ?? startsOn)) / 60,
      pointers: ['/sessions'],
      apply: (form, to) => shiftedTo(form, startsOn, String(to), zone),
      words: (to) => {
        const day = plainDate(String(to));
        return {
          ru: `перенести начало на ${dayAndMonth(day, 'ru')}`,
          en: `move the start to ${dayAndMonth(day, 'en')}`,
        };
      },
    },
  ];
}

/** All sessions moved by as many days as the first, local times kept. */
export function shiftedTo(form: MassEventForm, startsOn: string, to: string, zone: ZoneId): MassEventForm {
  const days = calendarDaysBetween(startsOn, to);
  const shift = (text: string | undefined): string | undefined => {
    const at = parseMoment(text);
    if (!at) return text;
    const day = plainDate(plusCalendarDays(localDateOf(at, zone), days));
    return instantOf(day, localTimeOf(at, zone), zone);
  };
  return {
    ...form,
    sessions: (form.sessions ?? []).map((session) => ({
      startsAt: shift(session.startsAt),
      endsAt: shift(session.endsAt),
      setupFrom: shift(session.setupFrom),
      teardownTo: shift(session.teardownTo),
    })),
  };
}
