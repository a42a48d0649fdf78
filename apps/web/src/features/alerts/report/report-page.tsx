import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import { api, asProblem, unwrap } from '../../../api/index.ts';
import { ProblemView } from '../../../app/problem-page.tsx';
import { useSession } from '../../../app/session.ts';
import { useTitle } from '../../../app/use-title.ts';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Link } from '../../../ui/link.tsx';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { Section } from '../../../ui/section.tsx';
import { Skeleton } from '../../../ui/states.tsx';
import { Table } from '../../../ui/table.tsx';
import { SeverityBadge } from '../alert-words.tsx';
import { AlertsFrame } from '../alerts-frame.tsx';

const m = messages({
  title: { ru: 'Сроки и отклик', en: 'Terms and reaction' },
  period: { ru: 'За сколько', en: 'Over' },
  '7': { ru: 'Неделя', en: 'A week' },
  '30': { ru: '30 дней', en: '30 days' },
  '90': { ru: '90 дней', en: '90 days' },
  closed: { ru: 'Закрыто со сроком', en: 'Closed with a term' },
  inTime: { ru: 'Из них в срок', en: 'In time of them' },
  overdue: { ru: 'Открыто с просрочкой', en: 'Open and overdue' },
  units: { ru: 'Подразделения', en: 'Units' },
  unit: { ru: 'Подразделение', en: 'Unit' },
  share: { ru: 'В срок', en: 'In time' },
  alerts: { ru: 'Оповещений', en: 'Alerts' },
  reacted: { ru: 'Откликнулись', en: 'Had a reaction' },
  median: { ru: 'Половина – за', en: 'Half within' },
  p90: { ru: 'Девять из десяти – за', en: 'Nine in ten within' },
  hours: { ru: '{n} ч', en: '{n} h' },
  note: {
    ru: 'Отклик – взяли в работу или сделали что-то по запросу. Часы считаются от первого сообщения.',
    en: 'A reaction is taking it on or doing something about the request. Hours run from the first message.',
  },
  rules: { ru: 'Правила', en: 'Rules' },
  rule: { ru: 'Правило', en: 'Rule' },
  severity: { ru: 'Важность', en: 'Severity' },
  fired: { ru: 'Сработало', en: 'Fired' },
  taken: { ru: 'Взяли', en: 'Taken on' },
  acted: { ru: 'Сделали', en: 'Acted upon' },
  escalated: { ru: 'Ушло выше', en: 'Went up' },
  none: { ru: 'За это время ничего не сработало.', en: 'Nothing fired in this time.' },
});

const spans = ['7', '30', '90'] as const;
const dayMs = 86_400_000;
const daysBack = (on: string, days: number): string =>
  new Date(Date.parse(on) - days * dayMs).toISOString().slice(0, 10);

interface Counts {
  readonly closed: number;
  readonly openOverdue: number;
  readonly alerts: number;
}
/** Whoever closed nothing with a term, has nothing late and got no alert has no line. */
const hasSomething = ({ closed, openOverdue, alerts }: Counts): boolean =>
  closed > 0 || openOverdue > 0 || alerts > 0;

/** Share done in time, overdue, and how people reacted to what they were told. */
export function ReportPage(): ReactElement {
  const t = useT();
  const format = useFormat();
  const { todayOn, can } = useSession();
  const [search, setSearch] = useSearchParams();
  const span = spans.find((each) => each === search.get('days')) ?? '30';
  const query = { from: daysBack(todayOn, Number(span) - 1), to: todayOn };
  const report = useQuery({
    queryKey: ['alerts', 'report', query] as const,
    queryFn: ({ signal }) => unwrap(api.GET('/v1/alert-report', { params: { query }, signal })),
    placeholderData: (previous) => previous,
  });
  useTitle(t(m.title));
  const hours = (n: number | undefined): string =>
    n === undefined ? '–' : t(m.hours, { n: format.number(n) });
  const share = (part: number, whole: number): string => (whole === 0 ? '–' : format.percent(part / whole));
  const { data } = report;
  return (
    <AlertsFrame permission="metrics.read">
      <h1>{t(m.title)}</h1>
      <div className="mt-3">
        <SegmentedControl
          label={t(m.period)}
          value={span}
          onChange={(value) => setSearch(value === '30' ? {} : { days: value }, { replace: true })}
          options={spans.map((id) => ({ id, label: t(m[id]) }))}
        />
      </div>
      {report.isPending && <Skeleton lines={8} />}
      {data === undefined && !report.isPending && (
        <ProblemView problem={asProblem(report.error)} onRetry={() => void report.refetch()} />
      )}
      {data && (
        <>
          <dl className="figures-row">
            {(
              [
                ['closed', format.number(data.closed)],
                ['inTime', share(data.closedInTime, data.closed)],
                ['overdue', format.number(data.openOverdue)],
              ] as const
            ).map(([name, value]) => (
              <div key={name}>
                <dt>{t(m[name])}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <Section title={t(m.units)} note={t(m.note)} className="mt-4">
            <Table
              caption={t(m.units)}
              rows={data.units.filter(hasSomething)}
              rowKey={({ unit }) => unit.code}
              columns={[
                { id: 'unit', title: t(m.unit), isRowHeader: true, cell: ({ unit }) => t.text(unit.title) },
                {
                  id: 'closed',
                  title: t(m.closed),
                  align: 'end',
                  cell: ({ closed }) => format.number(closed),
                },
                {
                  id: 'share',
                  title: t(m.share),
                  align: 'end',
                  cell: ({ closed, closedInTime }) => share(closedInTime, closed),
                },
                { id: 'overdue', title: t(m.overdue), align: 'end', cell: ({ openOverdue }) => openOverdue },
                { id: 'alerts', title: t(m.alerts), align: 'end', cell: ({ alerts }) => alerts },
                {
                  id: 'reacted',
                  title: t(m.reacted),
                  align: 'end',
                  cell: ({ alerts, reacted }) => share(reacted, alerts),
                },
                {
                  id: 'median',
                  title: t(m.median),
                  align: 'end',
                  isNowrap: true,
                  cell: ({ reactionHoursMedian }) => hours(reactionHoursMedian),
                },
                {
                  id: 'p90',
                  title: t(m.p90),
                  align: 'end',
                  isNowrap: true,
                  cell: ({ reactionHoursP90 }) => hours(reactionHoursP90),
                },
              ]}
            />
          </Section>
          <Section title={t(m.rules)} className="mt-8">
            {data.rules.length === 0 ? (
              <p className="muted">{t(m.none)}</p>
            ) : (
              <Table
                caption={t(m.rules)}
                rows={data.rules}
                rowKey={({ ruleId }) => ruleId}
                columns={[
                  {
                    id: 'rule',
                    title: t(m.rule),
                    isRowHeader: true,
                    cell: ({ ruleId, ruleName }) =>
                      can('alert.manage') ? <Link to={`/alerts/rules/${ruleId}`}>{ruleName}</Link> : ruleName,
                  },
                  {
                    id: 'severity',
                    title: t(m.severity),
                    cell: ({ severity }) => <SeverityBadge severity={severity} />,
                  },
                  { id: 'fired', title: t(m.fired), align: 'end', cell: ({ fired }) => fired },
                  { id: 'taken', title: t(m.taken), align: 'end', cell: ({ acknowledged }) => acknowledged },
                  { id: 'acted', title: t(m.acted), align: 'end', cell: ({ acted }) => acted },
                  {
                    id: 'escalated',
                    title: t(m.escalated),
                    align: 'end',
                    cell: ({ escalated }) => escalated,
                  },
                  {
                    id: 'median',
                    title: t(m.median),
                    align: 'end',
                    isNowrap: true,
                    cell: ({ reactionHoursMedian }) => hours(reactionHoursMedian),
                  },
                ]}
              />
            )}
          </Section>
        </>
      )}
    </AlertsFrame>
  );
}
