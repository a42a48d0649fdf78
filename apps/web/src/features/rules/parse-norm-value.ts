/** What was typed as a value of the same kind as the present one; undefined when it is not of that kind. */
export function parseNormValue(text: string, present: unknown): number | string | boolean | undefined {
  const typed = text.trim();
  if (typed === '') return undefined;
  if (typeof present === 'boolean') {
    if (/^(да|yes|true)$/i.test(typed)) return true;
    return /^(нет|no|false)$/i.test(typed) ? false : undefined;
  }
  if (typeof present === 'number') {
    const number = Number(typed.replaceAll(/[\s\u00A0]/g, '').replace(',', '.'));
    return Number.isFinite(number) ? number : undefined;
  }
  return typed;
}
