import { describe, expect, it } from 'vitest';
import { readServiceCatalogue } from './service-catalogue.ts';

describe('a catalogue of services', () => {
  it('is read by its heading; a term may be unknown, a portal reason gets the code its requests come under', () => {
    const csv =
      'reason_id,object,category,reason,norm_working_days\n8,Двор,Благоустройство,"Яма, «большая»",15\n9,,,Лужа,\n';
    expect(readServiceCatalogue(csv)).toEqual({
      ok: true,
      value: [
        {
          code: 'spb-8',
          object: 'Двор',
          category: 'Благоустройство',
          title: 'Яма, «большая»',
          workingDays: 15,
        },
        { code: 'spb-9', title: 'Лужа' },
      ],
    });
    expect(readServiceCatalogue('\uFEFFcode,title\r\nPIT,Яма')).toMatchObject({
      ok: true,
      value: [{ code: 'PIT' }],
    });
  });

  it.each([
    ['a,b\n1,2', 1, 'columns-missing'],
    ['code,title\n,Яма', 2, 'code-missing'],
    ['code,title\nP,', 2, 'title-missing'],
    ['code,title\nP,Яма\nP,Лужа', 3, 'code-repeated'],
    ['code,title,norm_working_days\nP,Яма,скоро', 2, 'term-unreadable'],
    ['code,title,norm_working_days\nP,Яма,1001', 2, 'term-unreadable'],
  ])('is refused whole at its first fault: %j', (csv, line, problem) => {
    expect(readServiceCatalogue(csv)).toEqual({ ok: false, error: { line, problem } });
  });
});
