import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniseDocument } from './recognise-document.ts';
import { findDates } from './russian-dates.ts';

describe('findDates', () => {
  it.each([
    ['27.05.2026', '2026-05-27'],
    ['7/5/2026', '2026-05-07'],
    ['«27» мая 2026 г.', '2026-05-27'],
    ['1 марта 2026 года', '2026-03-01'],
    ['29 февраля 2024', '2024-02-29'],
  ])('reads %s', (text, expected) => {
    expect(findDates(`от ${text} №`).map(({ on }) => on)).toEqual([expected]);
  });

  it.each(['31.04.2026', '29 февраля 2026', '2026', '12.2026', '1.1.10203', '00.01.2026'])(
    'takes %s for no date',
    (text) => {
      expect(findDates(text)).toEqual([]);
    },
  );

  it('finds every date that was written', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1950-01-01'), max: new Date('2150-01-01'), noInvalidDate: true }),
        (date) => {
          const [year = '', month = '', day = ''] = date.toISOString().slice(0, 10).split('-');
          expect(findDates(`до ${day}.${month}.${year} включительно`).map(({ on }) => on)).toEqual([
            `${year}-${month}-${day}`,
          ]);
        },
      ),
    );
  });
});

describe('recogniseDocument', () => {
  it('reads a policy', () => {
    const text =
      'СТРАХОВОЙ ПОЛИС № 12-44 от 2 мая 2026 г. Страхователь: АНО «Городские события», ИНН 7707083893. Срок действия: с 26.05.2026 по 28.05.2026. Страховая сумма 1 000 000 руб.';
    expect(recogniseDocument(text)).toEqual({
      kind: 'INSURANCE',
      datedOn: '2026-05-02',
      validFrom: '2026-05-26',
      validTo: '2026-05-28',
      datesOn: ['2026-05-02', '2026-05-26', '2026-05-28'],
      inns: ['7707083893'],
    });
  });

  it.each([
    ['ПЛАН ОБЕСПЕЧЕНИЯ БЕЗОПАСНОСТИ мероприятия «Книжный бульвар»', 'SAFETY_PLAN'],
    ['ДОВЕРЕННОСТЬ Настоящей доверенностью общество уполномочивает', 'POWER_OF_ATTORNEY'],
    ['Договор № 8 на оказание охранных услуг', 'SECURITY_CONTRACT'],
    ['Договор на медицинское обеспечение мероприятия', 'MEDICAL_CONTRACT'],
    ['Схема организации дорожного движения', 'TRAFFIC_PLAN'],
    ['Согласие на обработку персональных данных', 'PD_CONSENT'],
    ['Список участников', undefined],
    ['', undefined],
  ])('takes %j for %s', (text, kind) => {
    expect(recogniseDocument(text).kind).toBe(kind);
  });

  it('takes no number for a taxpayer number unless its check digits are right', () => {
    expect(recogniseDocument('счёт 7707083894, ИНН 7707083893, тел. 9001234567').inns).toEqual([
      '7707083893',
    ]);
  });
});
