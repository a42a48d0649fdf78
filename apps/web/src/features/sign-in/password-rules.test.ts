import { describe, expect, it } from 'vitest';
import { passwordRules } from './password-rules.ts';

const known = { login: 'Lapina@example.org', names: ['Лапина', 'Ия'] };
const unmet = (password: string): readonly string[] =>
  passwordRules(password, known)
    .filter(({ isMet }) => !isMet)
    .map(({ id }) => id);

describe('passwordRules', () => {
  it('takes several unrelated words', () => {
    expect(unmet('река чайник вторник')).toEqual([]);
  });
  it('counts characters, not bytes', () => {
    expect(unmet('ёжикёжикёж')).toEqual(['variety']);
    expect(unmet('ёжик лесн')).toEqual(['length']);
  });
  it('refuses the login and the name in any case', () => {
    expect(unmet('LAPINA-2026-x')).toEqual(['not-login']);
    expect(unmet('мояЛапинаДома')).toEqual(['not-name']);
  });
  it('knows a phone by its last ten digits', () => {
    expect(
      passwordRules('ab9001234567cd', { login: '+7 (900) 123-45-67', names: [] }).find(
        ({ id }) => id === 'not-login',
      )?.isMet,
    ).toBe(false);
  });
  it('meets nothing while nothing is typed', () => {
    expect(unmet('')).toEqual(['length', 'variety', 'not-login', 'not-name']);
  });
});
