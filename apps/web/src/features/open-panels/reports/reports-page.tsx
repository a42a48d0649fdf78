import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTitle } from '../../../app/use-title.ts';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Link } from '../../../ui/link.tsx';
import { EmptyState } from '../../../ui/states.tsx';
import { QueryView } from '../../indicators/query-view.tsx';
import { OpenFrame } from '../open-frame.tsx';
import { reportsQuery } from '../open-queries.ts';
import { newestOf } from './newest-of.ts';

const m = messages({
  title: { ru: 'Ежемесячные отчёты', en: 'Monthly reports' },
  lead: {
    ru: 'Что город рассказывает о работе услуг за каждый месяц: страницей, бумагой и файлом с одними и теми же числами.',
    en: 'What the town tells of the work of its services each month: a page, a paper and a file with the same figures.',
  },
  published: { ru: 'Опубликован {at}, версия {version}', en: 'Published {at}, version {version}' },
  none: { ru: 'Отчётов пока нет', en: 'There are no reports yet' },
  noneText: {
    ru: 'Первый появится, когда город опубликует отчёт за прошедший месяц. Показатели можно смотреть уже сейчас.',
    en: 'The first comes when the town publishes the report of a month that is over. The figures can be seen already.',
  },
  toFigures: { ru: 'Смотреть показатели', en: 'See the figures' },
});

/** All monthly reports. */
export function ReportsPage(): ReactElement {
  const t = useT();
  const format = useFormat();
  const query = useQuery(reportsQuery);
  useTitle(t(m.title));
  return (
    <OpenFrame title={t(m.title)} lead={t(m.lead)}>
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState icon="document" title={t(m.none)} action={<Link to="/open">{t(m.toFigures)}</Link>}>
              {t(m.noneText)}
            </EmptyState>
          ) : (
            <ul className="lines mt-6 border-t-2 border-rule">
              {newestOf(items).map(({ month, version, publishedAt, english }) => (
                <li
                  key={month}
                  className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-3"
                >
                  <Link to={`/open/reports/${month}`} className="text-5 font-mid first-letter:uppercase">
                    {format.month(month)}
                  </Link>
                  <span className="flex flex-wrap items-baseline gap-x-6">
                    <span className="small muted">
                      {t(m.published, { at: format.moment(publishedAt), version })}
                    </span>
                    <Link
                      to={`/v1/public/reports/${month}/files/pdf${t.language === 'en' && english !== null ? '?lang=en' : ''}`}
                      icon="download"
                      download=""
                    >
                      PDF
                    </Link>
                    <Link
                      to={`/v1/public/reports/${month}/files/csv${t.language === 'en' && english !== null ? '?lang=en' : ''}`}
                      icon="download"
                      download=""
                    >
                      CSV
                    </Link>
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </OpenFrame>
  );
}
