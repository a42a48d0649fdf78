import { useQuery } from '@tanstack/react-query';
import type { IndicatorOverview } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { Callout } from '../../ui/callout.tsx';
import { Link } from '../../ui/link.tsx';
import { indicatorSearch, type IndicatorFilters } from './indicator-filters.ts';
import { choicesQuery } from './indicator-queries.ts';

const m = messages({
  nothing: { ru: 'За этот период запросов нет.', en: 'There are no requests in this period.' },
  known: { ru: 'Запросы есть с {from} по {to}.', en: 'There are requests from {from} to {to}.' },
  first: { ru: 'Показать первые', en: 'Show the first' },
  last: { ru: 'Показать последние', en: 'Show the latest' },
});

const countOf = ({ figures }: IndicatorOverview, code: string): number =>
  figures.find(({ definition }) => definition.code === code)?.figure.value ?? 0;

/** An empty period says so, and where there is something: figures of years ago are not found by chance. */
export function NothingThen({
  overview,
  filters,
}: {
  readonly overview: IndicatorOverview;
  readonly filters: IndicatorFilters;
}): ReactElement | null {
  const t = useT();
  const format = useFormat();
  const { data } = useQuery(choicesQuery);
  if (countOf(overview, 'received') > 0 || countOf(overview, 'done') > 0) return null;
  const to = (on: string): string => `/indicators?${indicatorSearch({ ...filters, on })}`;
  const { from, to: until } = data ?? { from: null, to: null };
  return (
    <Callout tone="run" icon="info" title={t(m.nothing)} className="mt-4" isAnnounced>
      {from !== null && until !== null && (
        <span className="btn-row">
          {t(m.known, { from: format.date(from), to: format.date(until) })}
          <Link to={to(from)}>{t(m.first)}</Link>
          <Link to={to(until)}>{t(m.last)}</Link>
        </span>
      )}
    </Callout>
  );
}
