/** What every message about a case carries: which one, and whom to ask. */
export const caseValues = {
  number: 'text',
  eventName: 'text',
  officer: 'text',
  officerContact: 'text',
} as const;

/** The next term: its date and the reason of that date, `15 рабочих дней со дня регистрации`. */
export const nextTerm = { nextOn: 'date', nextWhy: 'bilingual' } as const;

export const askRu = 'Ваш специалист – {officer}, {officerContact}.';
export const askEn = 'Your officer: {officer}, {officerContact}.';

export const openRu = 'Открыть заявку';
export const openEn = 'Open the application';
