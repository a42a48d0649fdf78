import { describe, expect, it } from 'vitest';
import { explainRejection, quarantineMessages, rejectionMessages } from './messages.ts';
import { reject, rejectionCodes } from './verdict.ts';

const paramsOf: Record<string, Record<string, string | number>> = {
  FILE_TOO_LARGE: { sizeMb: 12.4, limitMb: 10 },
  TYPE_NOT_ALLOWED: { detected: '.png' },
  EXTENSION_MISMATCH: { declared: 'pdf', detected: 'docx' },
  MALWARE: { rule: 'EICAR test file' },
  ACTIVE_CONTENT: { what: 'Launch' },
  IMAGE_TOO_LARGE: { limitMp: 60 },
};

describe('messages', () => {
  it.each(rejectionCodes)('%s says in both languages what is wrong and what to do', (code) => {
    for (const language of ['ru', 'en'] as const) {
      const { message, remedy } = explainRejection(reject(code, paramsOf[code] ?? {}), language);
      for (const text of [message, remedy]) {
        expect(text).not.toMatch(/[{}–]$|\{\w+\}/);
        expect(text.length).toBeGreaterThan(10);
        expect(/[А-Яа-яё]/.test(text)).toBe(language === 'ru');
      }
    }
  });

  it('takes the words the interface was designed with', () => {
    const { message, remedy } = explainRejection(reject('MACRO'), 'ru');
    expect(`${message}. ${remedy}`).toBe('Внутри макрос. Сохраните как PDF и загрузите снова');
  });

  it('has no message that nothing needs', () => {
    expect(Object.keys(rejectionMessages).toSorted()).toEqual([...rejectionCodes].toSorted());
    expect(Object.keys(quarantineMessages).toSorted()).toEqual(['INSPECTOR_FAILED', 'SCANNER_UNAVAILABLE']);
  });
});
