import { useQuery } from '@tanstack/react-query';
import type { MonthlyReport } from '@veche/contracts';
import type { ReactElement } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useTitle } from '../../../app/use-title.ts';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { ButtonLink, Link } from '../../../ui/link.tsx';
import { PrintButton } from '../../../ui/print-button.tsx';
import { Section } from '../../../ui/section.tsx';
import { QueryView } from '../../indicators/query-view.tsx';
import { OpenFrame } from '../open-frame.tsx';
import { reportQuery } from '../open-queries.ts';
import { DistrictSection } from '../panel/district-section.tsx';
import { CommentList } from './comment-list.tsx';
import { HeadlineCells } from '../panel/headline-cells.tsx';
import { OpenTable } from '../panel/open-table.tsx';

const m = messages({
  title: { ru: 'Отчёт об услугах: {month}', en: 'Report on services: {month}' },
  asOf: {
    ru: 'Опубликован {at}, версия {version}. Показатели на {figures}.',
    en: 'Published {at}, version {version}. Figures as of {figures}.',
  },
  pdf: { ru: 'Скачать PDF', en: 'Download PDF' },
  csv: { ru: 'Все числа файлом CSV', en: 'All figures as CSV' },
  units: { ru: 'Подразделения', en: 'Units' },
  services: { ru: 'Услуги', en: 'Services' },
  check: { ru: 'Проверить отчёт', en: 'Verify the report' },
  checkText: {
    ru: 'Суммы SHA-256 файлов записаны в журнал при публикации. Прежние версии остаются доступны.',
    en: 'SHA-256 of the files went into the journal at publication. Earlier versions stay available.',
  },
  journal: { ru: 'Запись журнала', en: 'Entry of the journal' },
  version: { ru: 'Версия {version} от {at}', en: 'Version {version} of {at}' },
});

function Report({ data, isOld }: { readonly data: MonthlyReport; readonly isOld: boolean }): ReactElement {
  const t = useT();
  const format = useFormat();
  const { report, panel, comments, versions } = data;
  // Before reports came out in English there are Russian files alone.
  const lang = t.language === 'en' && report.english !== null ? 'en' : 'ru';
  const sums = lang === 'en' && report.english !== null ? report.english : report;
  const note = t.text(report.note);
  const query = new URLSearchParams({
    ...(isOld ? { version: String(report.version) } : {}),
    ...(lang === 'en' ? { lang } : {}),
  }).toString();
  const file = (kind: string): string =>
    `/v1/public/reports/${report.month}/files/${kind}${query === '' ? '' : `?${query}`}`;
  return (
    <>
      <p className="small muted mt-2">
        {t(m.asOf, {
          at: format.moment(report.publishedAt),
          version: report.version,
          figures: format.moment(panel.releasedAt),
        })}
      </p>
      {note !== '' && <p className="lead mt-4 max-w-measure whitespace-pre-line">{note}</p>}
      <p className="btn-row mt-4 mb-6">
        <ButtonLink to={file('pdf')} icon="download" download="" variant="primary">
          {t(m.pdf)}
        </ButtonLink>
        <ButtonLink to={file('csv')} icon="download" download="">
          {t(m.csv)}
        </ButtonLink>
        <PrintButton />
      </p>
      <HeadlineCells views={panel.figures.slice(0, 4)} isBig />
      <HeadlineCells views={panel.figures.slice(4)} />
      <OpenTable panel={panel} by="unit" title={t(m.units)} />
      <OpenTable panel={panel} by="service" title={t(m.services)} />
      <div className="max-w-160">
        <DistrictSection panel={panel} />
      </div>
      <CommentList comments={comments} />
      <Section title={t(m.check)} className="mt-8">
        <p className="max-w-measure">{t(m.checkText)}</p>
        <p className="mt-2">
          PDF: <code className="mono break-all text-1">{sums.pdfSha256}</code>
        </p>
        <p>
          CSV: <code className="mono break-all text-1">{sums.csvSha256}</code>
        </p>
        <p className="mt-2">
          <Link to={`/v1/journal/entries/${report.journalEntryId}/proof`}>{t(m.journal)}</Link>
        </p>
        {versions.length > 1 && (
          <ul className="lines mt-3">
            {versions.map((each) => (
              <li key={each.version} className="py-2">
                <Link
                  to={`/open/reports/${each.month}?version=${each.version}`}
                  {...(each.version === report.version ? { 'aria-current': 'page' as const } : {})}
                >
                  {t(m.version, { version: each.version, at: format.moment(each.publishedAt) })}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}

/** The report of a month as a page. */
export function ReportPage(): ReactElement {
  const t = useT();
  const format = useFormat();
  const { month = '' } = useParams();
  const [search] = useSearchParams();
  const version = search.get('version') ?? undefined;
  const query = useQuery(reportQuery(month, version));
  const title = t(m.title, { month: /^\d{4}-\d{2}-01$/.test(month) ? format.month(month) : month });
  useTitle(title);
  return (
    <OpenFrame title={title}>
      <QueryView query={query} lines={12}>
        {(data) => <Report data={data} isOld={version !== undefined} />}
      </QueryView>
    </OpenFrame>
  );
}
