import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useSession } from '../../app/session.ts';
import { useTitle } from '../../app/use-title.ts';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { Callout } from '../../ui/callout.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Link } from '../../ui/link.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { CsvLink } from './csv-link.tsx';
import { FilterBar } from './filter-bar.tsx';
import { Headline, MoreFigures } from './headline.tsx';
import { daysBeside, indicatorSearch } from './indicator-filters.ts';
import { overviewQuery } from './indicator-queries.ts';
import { IndicatorsGate, useIndicatorFilters } from './indicators-frame.tsx';
import { LikelyLateSection } from './likely-late-section.tsx';
import { LoadSection } from './load-section.tsx';
import { NothingThen } from './nothing-then.tsx';
import { PausesSection } from './pauses-section.tsx';
import { PlacesSection } from './places-section.tsx';
import { ProcessSection } from './process-section.tsx';
import { QueryView } from './query-view.tsx';
import { RatingSection } from './rating-section.tsx';
import { TrendSection } from './trend-section.tsx';

const m = messages({
  title: { ru: 'Услуги города', en: 'Services of the town' },
  titleOf: { ru: 'Услуги города, {period}', en: 'Services of the town, {period}' },
  compared: {
    ru: 'Сравнение: {previous}; год назад: {year}. Посчитано {at}.',
    en: 'Compared with {previous}; a year before: {year}. Counted {at}.',
  },
  counting: { ru: 'Показатели ещё считаются.', en: 'The figures are still being counted.' },
  countingText: {
    ru: 'Учтены не все изменения в запросах, самое раннее – {since}. Цифры обновятся сами.',
    en: 'Not every change of the requests is in them yet; the earliest is of {since}. They will update by themselves.',
  },
  more: { ru: 'Все показатели', en: 'All figures' },
  definitions: { ru: 'Все определения', en: 'All definitions' },
});

/** Changes are counted within moments; only a longer wait is worth a word. */
const worthSayingMs = 10_000;
const isBehind = (waitingSince: string | null): waitingSince is string =>
  waitingSince !== null && Date.parse(waitingSince) < Date.now() - worthSayingMs;

function Indicators(): ReactElement {
  const t = useT();
  const format = useFormat();
  const { can, todayOn } = useSession();
  const [filters, change] = useIndicatorFilters();
  const query = useQuery(overviewQuery(filters));
  const period = query.data?.period;
  const shown = period && {
    from: period.from,
    to: period.to > todayOn && period.from <= todayOn ? todayOn : period.to,
  };
  const title =
    shown === undefined
      ? t(m.title)
      : t(m.titleOf, { period: `${format.dateRange(shown.from, shown.to)} ${shown.to.slice(0, 4)}` });
  useTitle(title);
  return (
    <div className="indicators">
      <div className="indicator-head">
        <h1>{title}</h1>
        <span className="btn-row">
          <CsvLink path="overview" search={indicatorSearch(filters)} />
          <Link to="/indicators/definitions">{t(m.definitions)}</Link>
          <PrintButton />
        </span>
      </div>
      <FilterBar filters={filters} onChange={change} {...daysBeside(period, todayOn)} />
      <QueryView query={query} lines={6}>
        {(overview) => (
          <>
            {isBehind(overview.waitingSince) && (
              <Callout tone="wait" title={t(m.counting)} className="mt-4" isAnnounced>
                {t(m.countingText, { since: format.moment(overview.waitingSince) })}
              </Callout>
            )}
            <NothingThen overview={overview} filters={filters} />
            <Headline overview={overview} />
            <p className="small muted mt-2" role="status">
              {t(m.compared, {
                previous: format.dateRange(overview.previous.from, overview.previous.to),
                year: `${format.dateRange(overview.yearBefore.from, overview.yearBefore.to)} ${overview.yearBefore.to.slice(0, 4)}`,
                at: format.moment(overview.countedAt),
              })}
            </p>
            <Disclosure title={t(m.more)} className="mt-2">
              <MoreFigures overview={overview} />
            </Disclosure>
          </>
        )}
      </QueryView>
      <div className="indicator-grid">
        <div>
          <TrendSection filters={filters} to={shown && shown.to < todayOn ? shown.to : undefined} />
          {can('request.read') && <LikelyLateSection filters={filters} />}
          <PausesSection filters={filters} />
        </div>
        <div>
          <RatingSection filters={filters} by="unit" />
          <PlacesSection filters={filters} />
          <RatingSection filters={filters} by="service" />
          <LoadSection filters={filters} />
        </div>
        <div className="indicator-wide">
          <ProcessSection filters={filters} />
        </div>
      </div>
    </div>
  );
}

/** The manager's panel: how the services of the town work, and where to look. */
export function IndicatorsPage(): ReactElement {
  return (
    <IndicatorsGate>
      <Indicators />
    </IndicatorsGate>
  );
}
