import type { ReactElement } from 'react';
import { messages, useT } from '../../i18n/index.ts';
import { Callout } from '../../ui/callout.tsx';
import { Table } from '../../ui/table.tsx';
import { useNormWords } from './norm-words.ts';
import type { MonitoredService, RecalculationPreview } from './norms-queries.ts';

const m = messages({
  moves: {
    ru: '{n, plural, one {Сдвинется # срок} few {Сдвинутся # срока} other {Сдвинется # сроков}} из {all} открытых.',
    en: '{n, plural, one {# term} other {# terms}} of {all} open will move.',
  },
  none: {
    ru: '{all, plural, =0 {Открытых сроков, которых это касается, нет} other {Ни один из # открытых сроков не сдвинется}}.',
    en: '{all, plural, =0 {No open terms are concerned} other {None of the # open terms will move}}.',
  },
  keeps: {
    ru: 'Прежний и новый срок останутся в истории каждого запроса. Заявителям и исполнителям придёт сообщение.',
    en: 'The former term and the new one stay in the history of each request. Applicants and executors are told.',
  },
  caption: { ru: 'Примеры, по одному на услугу', en: 'Examples, one of each service' },
  request: { ru: 'Запрос', en: 'Request' },
  service: { ru: 'Услуга', en: 'Service' },
  old: { ru: 'Было', en: 'Was' },
  next: { ru: 'Станет', en: 'Will be' },
});

/** How many open terms a change moves, with examples of old and new. */
export function RecalculationView({
  preview,
  services,
}: {
  readonly preview: RecalculationPreview;
  readonly services: readonly MonitoredService[];
}): ReactElement {
  const t = useT();
  const words = useNormWords();
  const { movedCount: n, openCount: all, examples } = preview;
  const titleOf = (code: string): string => {
    const service = services.find((each) => each.code === code);
    return service === undefined ? code : t.text(service.title);
  };
  return (
    <>
      <Callout tone={n > 0 ? 'warn' : 'run'} title={t(n > 0 ? m.moves : m.none, { n, all })} isAnnounced>
        {n > 0 && t(m.keeps)}
      </Callout>
      {examples.length > 0 && (
        <Table
          caption={t(m.caption)}
          isCaptionShown
          isDense
          rows={examples}
          rowKey={({ number }) => number}
          columns={[
            {
              id: 'number',
              title: t(m.request),
              isRowHeader: true,
              isNowrap: true,
              cell: (row) => row.number,
            },
            { id: 'service', title: t(m.service), cell: (row) => titleOf(row.serviceCode) },
            { id: 'old', title: t(m.old), isNowrap: true, cell: (row) => words.moved(row.oldDueAt) },
            {
              id: 'next',
              title: t(m.next),
              isNowrap: true,
              cell: (row) => <b>{words.moved(row.newDueAt)}</b>,
            },
          ]}
        />
      )}
    </>
  );
}
