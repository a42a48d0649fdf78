import { describe, expect, it } from 'vitest';
import { findFaults, type RegistrationFields } from './registration-fields.ts';

const full: RegistrationFields = {
  contact: 'ia@example.org',
  familyName: 'Лапина',
  givenName: 'Ия',
  patronymic: '',
  password: 'река чайник вторник',
  hasConsent: true,
};

describe('findFaults', () => {
  it('finds nothing in a full form; the patronymic is free', () => {
    expect(findFaults(full, [])).toEqual([]);
  });
  it('names what is missing in the order of the form', () => {
    expect(findFaults({ ...full, contact: ' ', givenName: '', hasConsent: false }, [])).toEqual([
      { field: 'givenName' },
      { field: 'contact' },
      { field: 'hasConsent' },
    ]);
  });
  it('joins what the server said of one field', () => {
    expect(
      findFaults(full, [
        { pointer: '/password', message: 'Не хватает длины' },
        { pointer: '/password', message: 'Мало разных знаков' },
        { pointer: '/consents/0/textVersion', message: 'Текст изменился' },
      ]),
    ).toEqual([
      { field: 'password', message: 'Не хватает длины. Мало разных знаков' },
      { field: 'hasConsent', message: 'Текст изменился' },
    ]);
  });
});
