import { describe, expect, it } from 'vitest';
import { compileMessage, renderMessage, type MessageValue } from './message.ts';

function say(ru: string, en: string, values: Record<string, MessageValue>) {
  const compiled = compileMessage({ ru, en });
  if (!compiled.ok) throw new Error(compiled.error);
  return renderMessage(compiled.value, values);
}

const days = '{n, plural, one {# день} few {# дня} many {# дней} other {# дня}}';

describe('messages', () => {
  it.each([
    [1, '1 день', '1 day'],
    [3, '3 дня', '3 days'],
    [11, '11 дней', '11 days'],
    [21, '21 день', '21 days'],
    [1500, '1\u00A0500 дней', '1,500 days'],
    [1.5, '1,5 дня', '1.5 days'],
  ])('counts %d by the rules of each language', (value, ru, en) => {
    expect(say(days, '{n, plural, one {# day} other {# days}}', { n: { value, format: {} } })).toEqual({
      ru,
      en,
    });
  });

  it('writes dates, clocks, roubles, lists and words for codes', () => {
    const labels = new Map([['PLAN', { ru: 'План', en: 'Plan' }]]);
    const given = {
      date: { value: '2026-06-05', format: {} },
      end: { value: 25.5, format: { style: 'clock' } },
      midnight: { value: 24, format: { style: 'clock' } },
      sum: { value: 350050, format: { style: 'kopecks' } },
      list: { value: ['PLAN', 'other'], format: { labels } },
    } satisfies Record<string, MessageValue>;
    expect(
      say('{date}; {end}; {midnight}; {sum}; {list}', '{date}; {end}; {midnight}; {sum}; {list}', given),
    ).toEqual({
      ru: '5 июня 2026; 1:30; 24:00; 3\u00A0500,5; План, other',
      en: '5 June 2026; 1:30; 24:00; 3,500.5; Plan, other',
    });
  });

  it('says plainly that a value is not known', () => {
    expect(say('До {n}', 'To {n}', {})).toEqual({ ru: 'До нет данных', en: 'To no data' });
  });

  it('chooses by an exact value', () => {
    const compiled = compileMessage({
      ru: 'a{w, select, 0 {} other { и {w}}}',
      en: 'a{w, select, 0 {} other { and {w}}}',
    });
    if (!compiled.ok) throw new Error(compiled.error);
    expect(renderMessage(compiled.value, { w: { value: 0, format: {} } }).en).toBe('a');
    expect(renderMessage(compiled.value, { w: { value: 0.6, format: {} } }).ru).toBe('a и 0,6');
  });
});
