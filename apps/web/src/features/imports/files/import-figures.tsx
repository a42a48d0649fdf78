import type { ReactElement } from 'react';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import type { RequestImportDetail } from '../import-words.ts';

const m = messages({
  read: { ru: 'Строк прочитано', en: 'Rows read' },
  created: { ru: 'Новых запросов', en: 'New requests' },
  changed: { ru: 'Изменено запросов', en: 'Requests changed' },
  unchanged: { ru: 'Повторных событий', en: 'Repeated events' },
  refused: { ru: 'Строк отклонено', en: 'Rows refused' },
});

/** What a file has brought so far. */
export function ImportFigures({ item }: { readonly item: RequestImportDetail }): ReactElement {
  const t = useT();
  const format = useFormat();
  const figures = [
    [m.read, item.rowsRead],
    [m.created, item.requestsCreated],
    [m.changed, item.requestsChanged],
    [m.unchanged, item.itemsUnchanged],
    [m.refused, item.rowsRefused],
  ] as const;
  return (
    <dl className="imports-figures">
      {figures.map(([title, value]) => (
        <div key={title.en}>
          <dt>{t(title)}</dt>
          <dd className="num">{format.number(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
