import { plainDate } from '@veche/kernel';
import { describe, expect, it } from 'vitest';
import { anApplicationInConcurrence } from '../../testing/factories.ts';
import type { Application, Opinion } from '../application.ts';
import { turnOf } from './turn.ts';

const titles: Readonly<Record<string, string>> = { ATK: 'АТК', UTIL: 'Благоустройство', MVD: 'Полиция' };
const agencyTitle = (code: string) => ({ ru: titles[code] ?? code, en: code });

const asked = (agency: string, dueOn: string, answer: Partial<Opinion> = {}): Opinion => ({
  agency,
  kind: 'concurrence',
  dueOn: plainDate(dueOn),
  conditions: [],
  ...answer,
});

const sentenceOn = (today: string, opinions: readonly Opinion[]): string => {
  const state = { ...anApplicationInConcurrence(), status: 'IN_CONCURRENCE', opinions } as Application;
  return turnOf(state, undefined, agencyTitle, plainDate(today)).sentence.ru;
};

describe('the turn of the agencies', () => {
  const opinions = [
    asked('MVD', '2026-11-25', { value: 'agree' }),
    asked('UTIL', '2026-11-23'),
    asked('ATK', '2026-11-25'),
  ];

  it('says who answers and until when', () => {
    expect(sentenceOn('2026-11-20', opinions)).toBe(
      'Ждём ответа до 25 ноября: Благоустройство, АТК. Ответили 1 из 3',
    );
  });

  it('tells apart those whose day has passed', () => {
    expect(sentenceOn('2026-11-24', opinions)).toBe(
      'Ждём ответа до 25 ноября: АТК. Не ответили в срок: Благоустройство. Ответили 1 из 3',
    );
    expect(sentenceOn('2026-11-28', opinions)).toBe(
      'Не ответили в срок: Благоустройство, АТК. Ответили 1 из 3',
    );
  });
});
