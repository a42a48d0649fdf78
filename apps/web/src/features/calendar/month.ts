/** A calendar month as `2026-06`. */
export type Month = string;

const firstOn = (month: Month): Date => new Date(`${month}-01T12:00:00Z`);
const dateText = (date: Date): string => date.toISOString().slice(0, 10);

export const isMonth = (text: string | null): text is Month =>
  text !== null && /^20\d{2}-(0[1-9]|1[0-2])$/.test(text);

/** The month so many months later, or earlier when negative. */
export function monthAfter(month: Month, count: number): Month {
  const date = firstOn(month);
  date.setUTCMonth(date.getUTCMonth() + count);
  return dateText(date).slice(0, 7);
}

/** All civil dates of a month. */
export function daysOf(month: Month): readonly string[] {
  const last = new Date(firstOn(monthAfter(month, 1)).getTime() - 86_400_000).getUTCDate();
  return Array.from({ length: last }, (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`);
}

/** Monday is 1, Sunday 7. */
export const weekdayOf = (on: string): number => ((new Date(`${on}T12:00:00Z`).getUTCDay() + 6) % 7) + 1;
