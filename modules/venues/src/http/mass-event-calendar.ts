import type { ShownMassEvent } from '../queries/list-public-mass-events.ts';

/** iCalendar feed of mass events, RFC 5545: one VEVENT per session, stable identifiers, cancelled ones marked. */
export function massEventCalendar(
  events: readonly ShownMassEvent[],
  calendar: { name: string; host: string },
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Veche//Mass events//RU',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(calendar.name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    ...events.flatMap((event) =>
      event.sessions.flatMap((session, i) =>
        vevent(event, session, { uid: `${event.id}-${i}@${calendar.host}` }),
      ),
    ),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function vevent(
  event: ShownMassEvent,
  session: { startsAt: string; endsAt: string },
  { uid }: { uid: string },
): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${utc(event.changedAt)}`,
    `SEQUENCE:${event.revision}`,
    `DTSTART:${utc(session.startsAt)}`,
    `DTEND:${utc(session.endsAt)}`,
    `SUMMARY:${escaped(event.title)}`,
    `LOCATION:${escaped(event.placeName)}`,
    `GEO:${event.centre[1].toFixed(6)};${event.centre[0].toFixed(6)}`,
    `DESCRIPTION:${escaped([event.number, event.organiserName].filter(Boolean).join(', '))}`,
    `STATUS:${event.state === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ];
}

const utc = (instant: string): string => `${instant.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

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
    const size = Buffer.byteLength(letter);
    if (octets + size > 74) {
      pieces.push('');
      octets = 0;
    }
    pieces[pieces.length - 1] += letter;
    octets += size;
  }
  return pieces.join('\r\n ');
}
