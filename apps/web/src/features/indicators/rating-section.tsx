import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { messages, useT } from '../../i18n/index.ts';
import { Section } from '../../ui/section.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { CsvLink } from './csv-link.tsx';
import { indicatorSearch, type IndicatorFilters } from './indicator-filters.ts';
import { breakdownQuery } from './indicator-queries.ts';
import { QueryView } from './query-view.tsx';
import { rowsOfPeriod, usualOrder } from './rating-order.ts';
import { RatingTable } from './rating-table.tsx';

const m = messages({
  units: { ru: 'Подразделения', en: 'Units' },
  services: { ru: 'Услуги', en: 'Services' },
  note: { ru: 'точка – доля, отрезок – интервал 95 %', en: 'point – share, line – 95 % interval' },
  empty: { ru: 'За этот период ничего нет', en: 'There is nothing in this period' },
  emptyText: {
    ru: 'Выберите другой период или снимите отбор.',
    en: 'Choose another period or drop the filters.',
  },
});

/** Units or services in the order of their rating, with how sure one may be of it. */
export function RatingSection({
  filters,
  by,
}: {
  readonly filters: IndicatorFilters;
  readonly by: 'unit' | 'service';
}): ReactElement {
  const t = useT();
  const query = useQuery(breakdownQuery(filters, by));
  const hasTerms = query.data !== undefined && usualOrder(rowsOfPeriod(query.data.rows)) === 'place';
  return (
    <Section
      title={t(by === 'unit' ? m.units : m.services)}
      note={
        <>
          {hasTerms && t(m.note)} <CsvLink path="breakdown" search={`by=${by}&${indicatorSearch(filters)}`} />
        </>
      }
      className="indicator-section"
    >
      <QueryView query={query} lines={8}>
        {(breakdown) =>
          rowsOfPeriod(breakdown.rows).length === 0 ? (
            <EmptyState icon="list" title={t(m.empty)}>
              {t(m.emptyText)}
            </EmptyState>
          ) : (
            <RatingTable breakdown={breakdown} by={by} filters={filters} />
          )
        }
      </QueryView>
    </Section>
  );
}
