import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTitle } from '../../../app/use-title.ts';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Link } from '../../../ui/link.tsx';
import { Section } from '../../../ui/section.tsx';
import { QueryView } from '../../indicators/query-view.tsx';
import { OpenFrame } from '../open-frame.tsx';
import { dataSetsQuery } from '../open-queries.ts';

const m = messages({
  title: { ru: 'Открытые данные', en: 'Open data' },
  lead: {
    ru: 'Всё, что опубликовано о работе услуг, – файлами для таблиц и программ. Каждый файл можно проверить: его контрольная сумма записана в журнал.',
    en: 'All that is published of the work of services, as files for spreadsheets and programs. Every file can be verified: its hash is in the journal.',
  },
  catalogue: { ru: 'Наборы данных', en: 'Data sets' },
  version: {
    ru: 'Версия {version} от {at}, {rows, plural, one {# строка} few {# строки} other {# строк}}',
    en: 'Version {version} of {at}, {rows, plural, one {# row} other {# rows}}',
  },
  none: { ru: 'Ещё не опубликован', en: 'Not published yet' },
  list: { ru: 'Перечень наборов (list.csv)', en: 'List of the sets (list.csv)' },
  programs: { ru: 'Для программ', en: 'For programs' },
  api: {
    ru: 'Те же показатели и реестр отвечают по открытому API без ключа и регистрации: JSON, постраничная выдача, ETag.',
    en: 'The same figures and the register answer through an open API without a key or an account: JSON, pages by cursor, ETag.',
  },
  reference: { ru: 'Справочник API', en: 'API reference' },
  openapi: { ru: 'Описание OpenAPI', en: 'OpenAPI document' },
});

/** The catalogue of open-data sets. */
export function DataSetsPage(): ReactElement {
  const t = useT();
  const format = useFormat();
  const query = useQuery(dataSetsQuery);
  useTitle(t(m.title));
  return (
    <OpenFrame title={t(m.title)} lead={t(m.lead)}>
      <Section
        title={t(m.catalogue)}
        note={
          <Link to="/v1/public/data-sets.csv" icon="download" download="list.csv">
            {t(m.list)}
          </Link>
        }
        className="mt-6"
      >
        <QueryView query={query} lines={8}>
          {({ items }) => (
            <ul className="lines">
              {items.map(({ code, title, description, latest }) => (
                <li key={code} className="py-3">
                  <Link to={`/open/data/${code}`} className="text-5 font-mid">
                    {t.text(title)}
                  </Link>
                  <p className="max-w-measure">{t.text(description)}</p>
                  <p className="small muted">
                    {latest === null
                      ? t(m.none)
                      : t(m.version, {
                          version: latest.version,
                          at: format.moment(latest.publishedAt),
                          rows: latest.rows,
                        })}
                  </p>
                </li>
              ))}
            </ul>
          )}
        </QueryView>
      </Section>
      <Section title={t(m.programs)} className="mt-8">
        <p className="max-w-measure">{t(m.api)}</p>
        <p className="mt-2 flex flex-wrap gap-x-6 gap-y-2">
          <Link to="/v1/reference">{t(m.reference)}</Link>
          <Link to="/v1/openapi.json">{t(m.openapi)}</Link>
        </p>
      </Section>
    </OpenFrame>
  );
}
