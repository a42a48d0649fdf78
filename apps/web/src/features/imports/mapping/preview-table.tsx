import type { ReactElement } from 'react';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Callout } from '../../../ui/callout.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Table } from '../../../ui/table.tsx';
import type { ImportMapping, ImportPreview } from '../import-words.ts';
import { requestStatusNames } from '../import-words.ts';

const m = messages({
  caption: { ru: 'Первые строки, как они будут загружены', en: 'The first rows as they would be read in' },
  line: { ru: 'Строка', en: 'Line' },
  id: { ru: 'Идентификатор', en: 'Identifier' },
  opened: { ru: 'Поступил', en: 'Opened' },
  status: { ru: 'Статус', en: 'Status' },
  service: { ru: 'Услуга', en: 'Service' },
  unit: { ru: 'Подразделение', en: 'Unit' },
  due: { ru: 'Срок источника', en: 'Term of the source' },
  closed: { ru: 'Закрыт', en: 'Closed' },
  events: { ru: 'Событий', en: 'Events' },
  unmapped: { ru: 'не сопоставлен', en: 'not mapped' },
  fault: { ru: 'Файл так не читается: {reason}', en: 'The file cannot be read like this: {reason}' },
});

/** The first rows as the mapping reads them; rows that would not go in say why. */
export function PreviewTable({
  preview,
  mapping,
}: {
  readonly preview: ImportPreview;
  readonly mapping: ImportMapping;
}): ReactElement {
  const t = useT();
  const format = useFormat();
  if (preview.fault !== null)
    return (
      <Callout tone="bad" isAnnounced>
        {t(m.fault, { reason: t.text(preview.fault) })}
      </Callout>
    );
  const moment = (at: string | null): string => (at === null ? '–' : format.moment(at, true));
  return (
    <Table
      caption={t(m.caption)}
      isDense
      rows={preview.rows}
      rowKey={({ line }) => String(line)}
      columns={[
        { id: 'line', title: t(m.line), align: 'end', cell: ({ line }) => format.number(line) },
        {
          id: 'id',
          title: t(m.id),
          isRowHeader: true,
          cell: ({ externalId, fault }) =>
            fault === null ? (
              externalId
            ) : (
              <span className="tone-bad preview-fault">
                <Icon name="stop" /> {t.text(fault)}
              </span>
            ),
        },
        { id: 'opened', title: t(m.opened), isNowrap: true, cell: ({ openedAt }) => moment(openedAt) },
        {
          id: 'status',
          title: t(m.status),
          cell: ({ foreignStatus }) => {
            if (foreignStatus === null) return '–';
            const rule = mapping.statuses[foreignStatus];
            return (
              <>
                {rule === undefined ? (
                  <span className="muted">{t(m.unmapped)}</span>
                ) : (
                  t(requestStatusNames[rule.status])
                )}
                <small>{foreignStatus}</small>
              </>
            );
          },
        },
        { id: 'service', title: t(m.service), cell: ({ service }) => service ?? '–' },
        { id: 'unit', title: t(m.unit), cell: ({ unit }) => unit ?? '–' },
        { id: 'due', title: t(m.due), isNowrap: true, cell: ({ dueAt }) => moment(dueAt) },
        { id: 'closed', title: t(m.closed), isNowrap: true, cell: ({ closedAt }) => moment(closedAt) },
        { id: 'events', title: t(m.events), align: 'end', cell: ({ events }) => format.number(events) },
      ]}
    />
  );
}
