import { expect, it } from 'vitest';
import { guessDocumentType } from './guess-document-type.ts';

const known = [
  'SAFETY_PLAN',
  'EVAC_PLAN',
  'MEDICAL_CONTRACT',
  'MEDICAL_LICENSE',
  'SECURITY_CONTRACT',
  'SITE_PLAN',
  'OWNER_CONSENT',
];

it.each([
  ['План безопасности.pdf', 'SAFETY_PLAN'],
  ['plan_evakuacii.pdf', 'EVAC_PLAN'],
  ['Договор с медиками 2026.pdf', 'MEDICAL_CONTRACT'],
  ['Лицензия медицинская.pdf', 'MEDICAL_LICENSE'],
  ['договор ЧОП «Щит».pdf', 'SECURITY_CONTRACT'],
  ['Схема размещения_v2.jpg', 'SITE_PLAN'],
  ['scan0001.pdf', undefined],
])('%s is %s', (fileName, type) => {
  expect(guessDocumentType(fileName, known)).toBe(type);
});

it('guesses only what can be attached', () => {
  expect(guessDocumentType('План безопасности.pdf', ['SITE_PLAN'])).toBeUndefined();
});
