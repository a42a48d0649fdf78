import { expect, it } from 'vitest';
import { responsibleOf, type PaperCase } from './case-facts.ts';

const contactOf = (responsible: NonNullable<PaperCase['view']['form']['responsible']>) =>
  responsibleOf({ view: { form: { responsible } } } as PaperCase)?.contact;

it('prints a telephone as people write it, and what is no telephone as it was typed', () => {
  const fullName = 'Лапин Алексей Викторович';
  expect(contactOf({ fullName, phone: '9161234567' })).toBe('+7 916 123-45-67');
  expect(contactOf({ fullName, phone: '+79161234567', email: 'lapin@example.org' })).toBe('+7 916 123-45-67');
  expect(contactOf({ fullName, phone: '123' })).toBe('123');
  expect(contactOf({ fullName, email: 'lapin@example.org' })).toBe('lapin@example.org');
  expect(contactOf({ fullName })).toBeUndefined();
});
