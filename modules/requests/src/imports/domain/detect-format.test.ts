import { describe, expect, it } from 'vitest';
import { detectFormat } from './detect-format.ts';

const windows1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
  });

describe('the form of a file', () => {
  it.each([
    ['{"id":"SPB-1"}\n', { format: 'spb', encoding: 'utf-8' }],
    ['CASE_ENQUIRY_ID,OPEN_DT\n1,2', { format: 'boston', delimiter: ',' }],
    ['case_enquiry_id;open_dt\n', { format: 'boston', delimiter: ';' }],
    ['case:concept:name,concept:name,time:timestamp\n', { format: 'wabo' }],
    ['<?xml version="1.0"?><log/>', { format: 'xes' }],
    ['\uFEFFНомер;Дата;"Статус, вид"\n', { format: 'csv', delimiter: ';', encoding: 'utf-8' }],
    ['a\tb\n', { format: 'csv', delimiter: '\t' }],
  ])('%j', (text, detected) => {
    expect(detectFormat(new TextEncoder().encode(text))).toMatchObject(detected);
  });

  it('knows a table in Windows-1251, and a UTF-8 sample cut in the middle of a letter', () => {
    expect(detectFormat(windows1251('Номер;Дата'))).toMatchObject({
      encoding: 'windows-1251',
      delimiter: ';',
    });
    expect(detectFormat(new TextEncoder().encode('Номер,Дата').subarray(0, 13)).encoding).toBe('utf-8');
  });
});
