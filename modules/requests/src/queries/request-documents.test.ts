import { expect, it } from 'vitest';
import { documentsOf } from './request-documents.ts';

it('takes what the source names, and no link that would run', () => {
  const facts = {
    documents: [
      {
        title: 'Схема подключения',
        kind: 'scheme',
        at: '2026-05-21T09:10:00+03:00',
        url: 'https://portal.example/1.pdf',
      },
      { title: 'Ловушка', url: 'javascript:alert(1)' },
      { title: '' },
      'не документ',
    ],
  };
  expect(documentsOf(facts)).toEqual([
    {
      title: 'Схема подключения',
      kind: 'scheme',
      at: '2026-05-21T06:10:00.000Z',
      url: 'https://portal.example/1.pdf',
    },
    { title: 'Ловушка' },
  ]);
  expect(documentsOf(null)).toEqual([]);
  expect(documentsOf({ documents: 'строка' })).toEqual([]);
});
