/**
 * Civil-date arithmetic on `YYYY-MM-DD` text, for the few places where a message names a date ("earliest day you may choose").
 * Terms in working days are not computed here: they arrive as facts.
 */
const datePattern = /^\d{4}-\d{2}-\d{2}$/;
const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the text is a real civil date of the proleptic Gregorian calendar. */
export function isCivilDate(text: string): boolean {
  if (!datePattern.test(text)) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  if (month < 1 || month > 12 || day < 1) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 && isLeap ? 29 : (daysInMonth[month - 1] ?? 0));
}

/** The date `days` calendar days later (earlier when negative). @throws RangeError on a malformed date or a fraction. */
export function plusCalendarDays(date: string, days: number): string {
  if (!isCivilDate(date)) throw new RangeError(`Not a civil date: ${date}`);
  if (!Number.isInteger(days)) throw new RangeError(`Not a whole number of days: ${days}`);
  return fromDayNumber(toDayNumber(date) + days);
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. @throws RangeError on a malformed date. */
export function calendarDaysBetween(from: string, to: string): number {
  if (!isCivilDate(from) || !isCivilDate(to)) throw new RangeError(`Not a civil date: ${from}, ${to}`);
  return toDayNumber(to) - toDayNumber(from);
}

// Days since 0000-03-01 and back; years start in March so that the leap day is the last day of a year.
function toDayNumber(date: string): number {
  const [y = 0, m = 0, d = 0] = date.split('-').map(Number);
  const year = m <= 2 ? y - 1 : y;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
}

function fromDayNumber(dayNumber: number): string {
  const era = Math.floor(dayNumber / 146097);
  const dayOfEra = dayNumber - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
