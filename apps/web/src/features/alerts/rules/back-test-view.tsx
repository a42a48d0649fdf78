import { useQuery } from '@tanstack/react-query';
import type { BackTestResult } from '@veche/contracts';
import type { ReactElement } from 'react';
import { asProblem } from '../../../api/index.ts';
import { ProblemCallout } from '../../../app/problem-callout.tsx';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Callout } from '../../../ui/callout.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Skeleton } from '../../../ui/states.tsx';
import { Table } from '../../../ui/table.tsx';
import { backTestQuery } from '../alert-queries.ts';
import { BackTestChart } from './back-test-chart.tsx';
import { ThresholdsTable } from './thresholds-table.tsx';
import type { RuleDefinition } from './rule-types.ts';

const m = messages({
  loading: { ru: 'Считаем, что было бы за 90 дней', en: 'Counting what would have been in 90 days' },
  fired: {
    ru: 'Сработало бы {n, plural, one {# раз} few {# раза} many {# раз} other {# раза}} за 90 дней',
    en: 'Would have fired {n, plural, one {once} other {# times}} in 90 days',
  },
  period: {
    ru: 'С {from} по {to}: по отбору {requests, plural, one {подошёл # запрос} few {подошли # запроса} many {подошло # запросов} other {подошло # запроса}}, из них просрочено {late}.',
    en: 'From {from} to {to}: {requests, plural, one {# request} other {# requests}} passed the filter, {late} of them were late.',
  },
  right: { ru: 'просрочка была – {n}', en: 'was late indeed: {n}' },
  wrong: { ru: 'лишние – {n}', en: 'needless: {n}' },
  all: { ru: 'срабатывания – {n}', en: 'firings: {n}' },
  never: {
    ru: 'За 90 дней ни разу. Проверьте отбор: может быть, он слишком узкий.',
    en: 'Not once in 90 days. Look at the filter: it may be too narrow.',
  },
  often: {
    ru: 'Это {n} в неделю. Так часто не читают: сузьте отбор, возьмите группу покрупнее или сводку.',
    en: 'That is {n} a week. Nobody reads so many: narrow the filter, take bigger groups, or the digest.',
  },
  calm: { ru: 'Это {n} в неделю.', en: 'That is {n} a week.' },
  notComputable: {
    ru: 'На прошлом не проверить: таких сведений прошлое не хранит. Включите тихо и посмотрите две недели.',
    en: 'The past keeps nothing to try this on. Turn it on quietly and look for two weeks.',
  },
  table: { ru: 'Таблицей', en: 'As a table' },
  week: { ru: 'Неделя с', en: 'Week from' },
  firings: { ru: 'Срабатываний', en: 'Firings' },
  wrongColumn: { ru: 'Из них лишних', en: 'Needless of them' },
  days: { ru: 'Дни', en: 'Days' },
  last: { ru: 'Последние: {list}', en: 'The last ones: {list}' },
});

/** More than this a week and people stop reading. */
const tooManyPerWeek = 20;

/** What the rule would have done in the last 90 days. */
export function BackTestView({
  definition,
  onThreshold,
}: {
  readonly definition: RuleDefinition;
  readonly onThreshold: (workingDays: number) => void;
}): ReactElement {
  const t = useT();
  const test = useQuery(backTestQuery(definition));
  if (test.isPending) return <Skeleton lines={6} label={t(m.loading)} />;
  if (test.data === undefined) return <ProblemCallout problem={asProblem(test.error)} />;
  if (!test.data.isComputable)
    return (
      <Callout tone="run" icon="info">
        {t(m.notComputable)}
      </Callout>
    );
  return <Computed result={test.data} onThreshold={onThreshold} />;
}

function Computed({
  result,
  onThreshold,
}: {
  readonly result: BackTestResult;
  readonly onThreshold: (workingDays: number) => void;
}): ReactElement {
  const t = useT();
  const format = useFormat();
  const perWeek = (result.fired / 90) * 7;
  const wrong = result.weeks.reduce((sum, week) => sum + week.wrong, 0);
  const rounded = format.number(Math.round(perWeek * 10) / 10);
  return (
    <div className="grid gap-4">
      <div role="status">
        <p className="back-test-figure">{t(m.fired, { n: result.fired })}</p>
        <p className="muted">
          {result.requests > 0 &&
            t(m.period, {
              from: format.dayMonth(result.from),
              to: format.dayMonth(result.to),
              requests: result.requests,
              late: result.late,
            })}{' '}
          {result.fired > 0 && perWeek <= tooManyPerWeek && t(m.calm, { n: rounded })}
        </p>
      </div>
      {result.fired === 0 && <Callout tone="warn">{t(m.never)}</Callout>}
      {perWeek > tooManyPerWeek && <Callout tone="warn">{t(m.often, { n: rounded })}</Callout>}
      {result.fired > 0 && (
        <div>
          <p className="back-test-legend">
            <span>
              <i className="is-filled" aria-hidden />
              {wrong > 0 ? t(m.right, { n: result.fired - wrong }) : t(m.all, { n: result.fired })}
            </span>
            {wrong > 0 && (
              <span>
                <i aria-hidden />
                {t(m.wrong, { n: wrong })}
              </span>
            )}
          </p>
          <BackTestChart result={result} />
          <Samples result={result} />
          <Disclosure title={t(m.table)}>
            <WeeksTable result={result} />
          </Disclosure>
        </div>
      )}
      {result.thresholds.length > 0 && (
        <ThresholdsTable rows={result.thresholds} late={result.late} onChoose={onThreshold} />
      )}
    </div>
  );
}

function Samples({ result }: { readonly result: BackTestResult }): ReactElement | null {
  const t = useT();
  const format = useFormat();
  const list = result.samples.map(({ at, number, value }) =>
    [format.moment(at), number, value === undefined ? undefined : format.number(value, 2)]
      .filter((part) => part !== undefined)
      .join(' – '),
  );
  return list.length === 0 ? null : <p className="small muted">{t(m.last, { list: list.join('; ') })}</p>;
}

function WeeksTable({ result }: { readonly result: BackTestResult }): ReactElement {
  const t = useT();
  const format = useFormat();
  const rows = result.weeks.map((week, index) => ({
    ...week,
    days: result.days.filter(({ on }) => on >= week.from && on < (result.weeks[index + 1]?.from ?? '9999')),
  }));
  return (
    <Table
      caption={t(m.table)}
      isDense
      rows={rows}
      rowKey={({ from }) => from}
      columns={[
        { id: 'from', title: t(m.week), isNowrap: true, cell: ({ from }) => format.dayMonth(from) },
        { id: 'n', title: t(m.firings), align: 'end', cell: ({ right, wrong }) => right + wrong },
        { id: 'wrong', title: t(m.wrongColumn), align: 'end', cell: ({ wrong }) => wrong },
        {
          id: 'days',
          title: t(m.days),
          cell: ({ days }) =>
            days
              .map(({ on, fired }) => `${format.shortDate(on)}${fired > 1 ? ` × ${fired}` : ''}`)
              .join(', '),
        },
      ]}
    />
  );
}
