import type { ReactElement } from 'react';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Callout } from '../../../ui/callout.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Table } from '../../../ui/table.tsx';
import { outcomeNames, type PollTrial } from './poller-words.ts';

const m = messages({
  facts: {
    ru: '{n, plural, one {# запись} few {# записи} many {# записей} other {# записи}} за {time} мс',
    en: '{n, plural, one {# item} other {# items}} in {time} ms',
  },
  http: { ru: 'код {code}', en: 'code {code}' },
  caption: { ru: 'Первые записи ответа', en: 'The first items of the answer' },
  id: { ru: 'Идентификатор', en: 'Identifier' },
  opened: { ru: 'Поступил', en: 'Opened' },
  service: { ru: 'Услуга', en: 'Service' },
  status: { ru: 'Статус', en: 'Status' },
  fields: { ru: 'Поля записи', en: 'Fields of an item' },
});

/** What another system answered to a single query. */
export function TrialView({ trial }: { readonly trial: PollTrial }): ReactElement {
  const t = useT();
  const format = useFormat();
  const isOk = trial.outcome === 'ok';
  return (
    <div className="mt-4">
      <Callout tone={isOk ? 'ok' : 'bad'} title={`${t(outcomeNames[trial.outcome])}.`} isAnnounced>
        {isOk
          ? t(m.facts, { n: trial.rowsTotal, time: format.number(trial.durationMs) })
          : [trial.httpStatus === null ? null : t(m.http, { code: trial.httpStatus }), trial.detail]
              .filter(Boolean)
              .join(', ')}
      </Callout>
      <p className="mono small break-words">{trial.url}</p>
      {trial.rows.length > 0 && (
        <Table
          caption={t(m.caption)}
          isDense
          isStacked
          rows={trial.rows}
          rowKey={({ number }) => String(number)}
          columns={[
            {
              id: 'id',
              title: t(m.id),
              isRowHeader: true,
              cell: ({ externalId, fault }) => (fault === null ? externalId : t.text(fault)),
            },
            {
              id: 'opened',
              title: t(m.opened),
              isLabelledOnPhone: true,
              cell: ({ openedAt }) => (openedAt === null ? '–' : format.moment(openedAt, true)),
            },
            {
              id: 'service',
              title: t(m.service),
              isLabelledOnPhone: true,
              cell: ({ service }) => service ?? '–',
            },
            {
              id: 'status',
              title: t(m.status),
              isLabelledOnPhone: true,
              cell: ({ foreignStatus }) => foreignStatus ?? '–',
            },
          ]}
        />
      )}
      {trial.fields.length > 0 && (
        <Disclosure title={t(m.fields)}>
          <ul className="lines small">
            {trial.fields.map(({ name, samples }) => (
              <li key={name}>
                <span className="mono">{name}</span> {samples.join(' · ')}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
