import { addCalendarDays, calendarDays } from '@veche/deadlines';
import type { Instant, PlainDate } from '@veche/kernel';

/** A date to come, as a calendar shows it. */
export interface FeedEntry {
  /** Lasting: a moved date moves the entry, it makes no second one. */
  readonly uid: string;
  readonly on: PlainDate;
  readonly title: string;
  readonly description: string;
  readonly url: string;
  readonly changedAt: Instant;
  readonly isDone: boolean;
  /** Days before the date on which the calendar reminds by itself. */
  readonly remindDaysBefore: readonly number[];
}

/**
 * An iCalendar object of whole-day entries.
 * @see RFC 5545
 */
export function calendarFeed(name: string, entries: readonly FeedEntry[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Veche//Terms of requests//RU',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...entries.flatMap(vevent),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function vevent(entry: FeedEntry): string[] {
  const { uid, on, title, changedAt, isDone } = entry;
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${utc(changedAt)}`,
    `LAST-MODIFIED:${utc(changedAt)}`,
    `DTSTART;VALUE=DATE:${compact(on)}`,
    `DTEND;VALUE=DATE:${compact(addCalendarDays(on, calendarDays(1)))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(entry.description)}`,
    `URL:${entry.url}`,
    `STATUS:${isDone ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    ...(isDone ? [] : entry.remindDaysBefore.flatMap((days) => valarm(days, title))),
    'END:VEVENT',
  ];
}

/** At nine in the morning of the reader's own zone: a whole-day entry begins at their midnight. */
const valarm = (daysBefore: number, title: string): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `TRIGGER:${daysBefore === 0 ? 'PT9H' : `-PT${daysBefore * 24 - 9}H`}`,
  `DESCRIPTION:${escaped(title)}`,
  'END:VALARM',
];

const compact = (date: PlainDate): string => date.replaceAll('-', '');
const utc = (at: Instant): string => `${at.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,');

/** Lines are at most 75 octets; a continuation begins with a space. A letter is never cut in two. */
function folded(line: string): string {
  const pieces: string[] = [''];
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter);
    if (octets + size > 74) {
      pieces.push('');
      octets = 0;
    }
    pieces[pieces.length - 1] += letter;
    octets += size;
  }
  return pieces.join('\r\n ');
}

/** Of one character in UTF-8. */
function octetsOf(character: string): number {
  const codePoint = character.codePointAt(0) ?? 0;
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
