/** What every message about a case carries: which one, and whom to ask. */
export const caseValues = {
  number: 'text',
  title: 'text?',
  officerName: 'text?',
  officerPhone: 'text?',
} as const;

/** The next term: its date and the reason of that date, `15 рабочих дней со дня регистрации`. */
export const nextTerm = { dueOn: 'date?', dueWhy: 'bilingual?' } as const;

/** Whom to ask; until somebody leads the case there is nobody to name. */
export const askRu = [
  'Ваш специалист – {officerName}, {officerPhone}.',
  'Ваш специалист – {officerName}.',
] as const;
export const askEn = [
  'Your officer: {officerName}, {officerPhone}.',
  'Your officer: {officerName}.',
] as const;

export const openRu = 'Открыть заявку';
export const openEn = 'Open the application';
