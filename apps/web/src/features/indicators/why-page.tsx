import { useQuery } from '@tanstack/react-query';
import type { IndicatorStages } from '@veche/contracts';
import type { ReactElement } from 'react';
import { useSession } from '../../app/session.ts';
import { useTitle } from '../../app/use-title.ts';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Section } from '../../ui/section.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { Table } from '../../ui/table.tsx';
import { foreignStatusWord } from '../register/shared/foreign-status-words.ts';
import { CsvLink } from './csv-link.tsx';
import { FilterBar } from './filter-bar.tsx';
import { Headline } from './headline.tsx';
import { daysBeside, indicatorSearch, type IndicatorFilters } from './indicator-filters.ts';
import { choicesQuery, overviewQuery, stagesQuery } from './indicator-queries.ts';
import { IndicatorsGate, useIndicatorFilters } from './indicators-frame.tsx';
import { PausesSection } from './pauses-section.tsx';
import { ProcessSection } from './process-section.tsx';
import { QueryView } from './query-view.tsx';
import { RatingSection } from './rating-section.tsx';

const m = messages({
  indicators: { ru: 'Показатели', en: 'Indicators' },
  title: { ru: 'Почему так: {name}', en: 'Why so: {name}' },
  all: { ru: 'все услуги города', en: 'all services of the town' },
  where: { ru: 'Куда уходит время', en: 'Where the time goes' },
  slowest: {
    ru: 'Дольше всего – после шага «{activity}»: {share} всего времени, в среднем {mean}',
    en: 'Longest after the step “{activity}”: {share} of all time, {mean} on average',
  },
  slowerThanOthers: {
    ru: 'У других с теми же услугами здесь уходит {others}. Разница за период – {excess}.',
    en: 'Others with the same services take {others} here. Over the period that makes {excess}.',
  },
  asOthers: {
    ru: 'С теми же услугами у других здесь уходит не меньше.',
    en: 'Others with the same services take no less here.',
  },
  alone: {
    ru: 'Сравнить не с кем: этими услугами больше никто не занимается.',
    en: 'There is nobody to compare with: nobody else has these services.',
  },
  step: { ru: 'После шага', en: 'After the step' },
  times: { ru: 'Раз', en: 'Times' },
  mean: { ru: 'В среднем', en: 'Mean' },
  p90: { ru: '9 из 10', en: '9 in 10' },
  others: { ru: 'У других', en: 'Others' },
  share: { ru: 'Доля времени', en: 'Share of time' },
  excess: { ru: 'Лишнее время', en: 'Excess' },
  empty: { ru: 'Шагов за этот период нет', en: 'There are no steps in this period' },
  emptyText: { ru: 'Выберите период подлиннее.', en: 'Choose a longer period.' },
});

function Verdict({ stages }: { readonly stages: IndicatorStages['stages'] }): ReactElement | null {
  const t = useT();
  const format = useFormat();
  const [slowest] = stages;
  if (slowest === undefined) return null;
  return (
    <Callout
      tone={slowest.excessMs > 0 ? 'warn' : 'run'}
      title={t(m.slowest, {
        activity: foreignStatusWord(t, slowest.activity),
        share: format.percent(slowest.share, 0),
        mean: format.duration(slowest.meanMs),
      })}
    >
      {slowest.othersMeanMs === null
        ? t(m.alone)
        : slowest.excessMs > 0
          ? t(m.slowerThanOthers, {
              others: format.duration(slowest.othersMeanMs),
              excess: format.duration(slowest.excessMs),
            })
          : t(m.asOthers)}
    </Callout>
  );
}

function Stages({ filters }: { readonly filters: IndicatorFilters }): ReactElement {
  const t = useT();
  const format = useFormat();
  const query = useQuery(stagesQuery(filters));
  return (
    <Section
      title={t(m.where)}
      note={<CsvLink path="stages" search={indicatorSearch(filters)} />}
      className="indicator-section"
    >
      <QueryView query={query}>
        {({ stages }) =>
          stages.length === 0 ? (
            <EmptyState icon="route" title={t(m.empty)}>
              {t(m.emptyText)}
            </EmptyState>
          ) : (
            <>
              <Verdict stages={stages} />
              <div className="mt-3">
                <Table
                  caption={t(m.where)}
                  isDense
                  rows={stages}
                  rowKey={({ activity }) => activity}
                  columns={[
                    { id: 'step', title: t(m.step), cell: ({ activity }) => foreignStatusWord(t, activity) },
                    {
                      id: 'times',
                      title: t(m.times),
                      align: 'end',
                      cell: ({ times }) => format.number(times),
                    },
                    {
                      id: 'mean',
                      title: t(m.mean),
                      align: 'end',
                      isNowrap: true,
                      cell: ({ meanMs }) => format.duration(meanMs),
                    },
                    {
                      id: 'p90',
                      title: t(m.p90),
                      align: 'end',
                      isNowrap: true,
                      cell: ({ p90Ms }) => format.duration(p90Ms),
                    },
                    {
                      id: 'others',
                      title: t(m.others),
                      align: 'end',
                      isNowrap: true,
                      cell: ({ othersMeanMs }) =>
                        othersMeanMs === null ? '–' : format.duration(othersMeanMs),
                    },
                    {
                      id: 'share',
                      title: t(m.share),
                      align: 'end',
                      cell: ({ share }) => format.percent(share, 0),
                    },
                    {
                      id: 'excess',
                      title: t(m.excess),
                      align: 'end',
                      isNowrap: true,
                      cell: ({ excessMs }) => (excessMs === 0 ? '–' : format.duration(excessMs)),
                    },
                  ]}
                />
              </div>
            </>
          )
        }
      </QueryView>
    </Section>
  );
}

function Why(): ReactElement {
  const t = useT();
  const { todayOn } = useSession();
  const [filters, change] = useIndicatorFilters();
  const choices = useQuery(choicesQuery);
  const overview = useQuery(overviewQuery(filters));
  const named = [
    choices.data?.units.find(({ code }) => code === filters.unit),
    choices.data?.services.find(({ code }) => code === filters.service),
    choices.data?.districts.find(({ code }) => code === filters.district),
  ].flatMap((choice) => (choice === undefined ? [] : [t.text(choice.title)]));
  const title = t(m.title, { name: named.length === 0 ? t(m.all) : named.join(', ') });
  const search = indicatorSearch({ ...filters, unit: undefined, service: undefined });
  useTitle(title);
  return (
    <div className="indicators">
      <Breadcrumbs
        items={[{ title: t(m.indicators), to: `/indicators${search === '' ? '' : `?${search}`}` }, { title }]}
      />
      <h1 className="mt-2 mb-3">{title}</h1>
      <FilterBar filters={filters} onChange={change} {...daysBeside(overview.data?.period, todayOn)} />
      <QueryView query={overview}>{(data) => <Headline overview={data} />}</QueryView>
      <Stages filters={filters} />
      <div className="indicator-grid">
        <RatingSection filters={filters} by={filters.unit === undefined ? 'unit' : 'service'} />
        <PausesSection filters={filters} />
        <div className="indicator-wide">
          <ProcessSection filters={filters} />
        </div>
      </div>
    </div>
  );
}

/** One unit or service: where its time goes, beside others with the same services. */
export function WhyPage(): ReactElement {
  return (
    <IndicatorsGate>
      <Why />
    </IndicatorsGate>
  );
}
