import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { OpenPanelReply, ReportVersionView } from '@veche/contracts';
import { useState, type ReactElement } from 'react';
import { api, ApiProblem, unwrap, useCommand } from '../../../api/index.ts';
import { ProblemCallout } from '../../../app/problem-callout.tsx';
import { NoRightsView } from '../../../app/no-rights-view.tsx';
import { ProblemView } from '../../../app/problem-page.tsx';
import { useSession } from '../../../app/session.ts';
import { useTitle } from '../../../app/use-title.ts';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Link } from '../../../ui/link.tsx';
import { Section } from '../../../ui/section.tsx';
import { Skeleton } from '../../../ui/states.tsx';
import { Table } from '../../../ui/table.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { showToast } from '../../../ui/toast-store.ts';
import { QueryView } from '../../indicators/query-view.tsx';
import { dataSetsQuery, panelQuery, reportsQuery } from '../open-queries.ts';
import { newestOf } from './newest-of.ts';
import { PublishReport } from './publish-report.tsx';
import '../../indicators/indicators.css';

const m = messages({
  title: { ru: 'Отчёты и открытые данные', en: 'Reports and open data' },
  monthly: { ru: 'Ежемесячные отчёты', en: 'Monthly reports' },
  month: { ru: 'Месяц', en: 'Month' },
  state: { ru: 'Состояние', en: 'State' },
  published: { ru: 'версия {version}, {at}', en: 'version {version}, {at}' },
  notYet: { ru: 'не опубликован', en: 'not published' },
  underWay: { ru: 'месяц идёт', en: 'the month is under way' },
  preview: { ru: 'Показатели', en: 'Figures' },
  page: { ru: 'Страница отчёта', en: 'Page of the report' },
  action: { ru: 'Действие', en: 'Action' },
  data: { ru: 'Открытые данные', en: 'Open data' },
  set: { ru: 'Набор', en: 'Set' },
  version: { ru: 'Версия', en: 'Version' },
  rows: { ru: 'Строк', en: 'Rows' },
  asOf: { ru: 'Данные на', en: 'Figures as of' },
  publishData: { ru: 'Опубликовать новую версию наборов', en: 'Publish a new version of the sets' },
  changeLabel: { ru: 'Что изменилось', en: 'What changed' },
  changeHint: {
    ru: 'Строка для паспорта: «Добавлен май 2026».',
    en: 'A line for the passport: “May 2026 was added”.',
  },
  changeDefault: { ru: 'Обновлены показатели', en: 'Figures were updated' },
  dataDone: { ru: 'Наборы опубликованы', en: 'The sets are published' },
  nothing: { ru: 'Показатели ещё не опубликованы', en: 'No figures are released yet' },
});

interface MonthRow {
  readonly month: string;
  readonly isUnderWay: boolean;
  readonly report: ReportVersionView | undefined;
}

function Months({
  rows,
  mayPublish,
}: {
  readonly rows: readonly MonthRow[];
  readonly mayPublish: boolean;
}): ReactElement {
  const t = useT();
  const format = useFormat();
  return (
    <Table
      caption={t(m.monthly)}
      isDense
      rows={rows}
      rowKey={({ month }) => month}
      columns={[
        {
          id: 'month',
          title: t(m.month),
          isRowHeader: true,
          isNowrap: true,
          cell: ({ month }) => format.month(month),
        },
        {
          id: 'state',
          title: t(m.state),
          cell: ({ report, isUnderWay }) =>
            report === undefined ? (
              <span className="muted">{t(isUnderWay ? m.underWay : m.notYet)}</span>
            ) : (
              t(m.published, { version: report.version, at: format.moment(report.publishedAt) })
            ),
        },
        {
          id: 'page',
          title: t(m.page),
          cell: ({ month, report }) =>
            report === undefined ? (
              <Link to={`/open?month=${month}`}>{t(m.preview)}</Link>
            ) : (
              <Link to={`/open/reports/${month}`}>{t(m.page)}</Link>
            ),
        },
        ...(mayPublish
          ? [
              {
                id: 'action',
                title: t(m.action),
                align: 'end' as const,
                cell: (row: MonthRow) => (row.isUnderWay ? null : <PublishReport row={row} />),
              },
            ]
          : []),
      ]}
    />
  );
}

function DataSets({ mayPublish }: { readonly mayPublish: boolean }): ReactElement {
  const t = useT();
  const format = useFormat();
  const client = useQueryClient();
  const query = useQuery(dataSetsQuery);
  const [change, setChange] = useState(t(m.changeDefault));
  const publish = useCommand(
    (text: string, { header }) =>
      unwrap(
        api.POST('/v1/open-data/versions', { params: { header }, body: { change: { ru: text, en: text } } }),
      ),
    {
      onSuccess: async () => {
        showToast(t(m.dataDone));
        await client.invalidateQueries({ queryKey: ['open-figures'] });
      },
    },
  );
  return (
    <Section title={t(m.data)} className="mt-8">
      <QueryView query={query}>
        {({ items }) => (
          <Table
            caption={t(m.data)}
            isDense
            rows={items}
            rowKey={({ code }) => code}
            columns={[
              {
                id: 'set',
                title: t(m.set),
                isRowHeader: true,
                cell: ({ code, title }) => <Link to={`/open/data/${code}`}>{t.text(title)}</Link>,
              },
              {
                id: 'version',
                title: t(m.version),
                align: 'end',
                cell: ({ latest }) => latest?.version ?? '–',
              },
              {
                id: 'rows',
                title: t(m.rows),
                align: 'end',
                cell: ({ latest }) => (latest === null ? '–' : format.number(latest.rows)),
              },
              {
                id: 'as-of',
                title: t(m.asOf),
                align: 'end',
                cell: ({ latest }) => (latest === null ? '–' : format.moment(latest.asOf)),
              },
            ]}
          />
        )}
      </QueryView>
      {mayPublish && (
        <div className="mt-4 grid max-w-120 gap-3">
          <TextArea
            label={t(m.changeLabel)}
            hint={t(m.changeHint)}
            value={change}
            onChange={setChange}
            rows={2}
            maxLength={2000}
          />
          <ProblemCallout problem={publish.error} />
          <p>
            <Button
              isBusy={publish.isPending}
              isDisabled={change.trim() === ''}
              onPress={() => publish.mutate(change.trim())}
            >
              {t(m.publishData)}
            </Button>
          </p>
        </div>
      )}
    </Section>
  );
}

function monthRows(trend: OpenPanelReply['trend'], reports: readonly ReportVersionView[]): MonthRow[] {
  return trend
    .map(({ month, isUnderWay }) => ({
      month,
      isUnderWay,
      report: reports.find((each) => each.month === month),
    }))
    .toReversed();
}

/** What is published and what waits to be: the manager's screen; others see the state. */
export function PublishingPage(): ReactElement {
  const t = useT();
  const session = useSession();
  const panel = useQuery(panelQuery(undefined));
  const reports = useQuery(reportsQuery);
  useTitle(t(m.title));
  if (session.isLoading)
    return (
      <div className="indicators">
        <Skeleton lines={8} />
      </div>
    );
  const mayPublish = session.can('report.publish');
  return (
    <div className="indicators">
      <h1>{t(m.title)}</h1>
      {!session.can('metrics.read') ? (
        session.person === undefined ? (
          <ProblemView problem={session.problem ?? new ApiProblem(401, {})} />
        ) : (
          <NoRightsView permission="metrics.read" />
        )
      ) : (
        <>
          <Section title={t(m.monthly)} className="mt-4">
            <QueryView query={panel}>
              {({ trend }) =>
                trend.length === 0 ? (
                  <p className="muted">{t(m.nothing)}</p>
                ) : (
                  <Months
                    rows={monthRows(trend, newestOf(reports.data?.items ?? []))}
                    mayPublish={mayPublish}
                  />
                )
              }
            </QueryView>
          </Section>
          <DataSets mayPublish={mayPublish} />
        </>
      )}
    </div>
  );
}
