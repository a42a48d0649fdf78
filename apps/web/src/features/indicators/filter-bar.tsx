import { useQuery } from '@tanstack/react-query';
import type { IndicatorChoices } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useT } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { useDistrictTitle } from './district-map.tsx';
import { periods, type IndicatorFilters } from './indicator-filters.ts';
import { choicesQuery } from './indicator-queries.ts';

const m = messages({
  filters: { ru: 'Отбор', en: 'Filters' },
  period: { ru: 'Период', en: 'Period' },
  week: { ru: 'Неделя', en: 'Week' },
  month: { ru: 'Месяц', en: 'Month' },
  quarter: { ru: 'Квартал', en: 'Quarter' },
  year: { ru: 'Год', en: 'Year' },
  earlier: { ru: 'Раньше', en: 'Earlier' },
  later: { ru: 'Позже', en: 'Later' },
  service: { ru: 'Услуга', en: 'Service' },
  unit: { ru: 'Подразделение', en: 'Unit' },
  district: { ru: 'Район', en: 'District' },
  all: { ru: 'все', en: 'all' },
});

export interface FilterBarProps {
  readonly filters: IndicatorFilters;
  readonly onChange: (change: Partial<IndicatorFilters>) => void;
  /** Days of the period before and after, to walk through time. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

const unsaid = '\u0000';

/** Which requests and which time; each choice goes into the address at once. */
export function FilterBar({ filters, onChange, before, after }: FilterBarProps): ReactElement {
  const t = useT();
  const { data } = useQuery(choicesQuery);
  const districtTitle = useDistrictTitle();
  const options = (list: IndicatorChoices['services'] | undefined) =>
    (list ?? []).map(({ code, title, requests }) => ({
      id: code === '' ? unsaid : code,
      label: list === data?.districts ? districtTitle({ code, title }) : t.text(title),
      detail: String(requests),
    }));
  const chosen = (value: string | undefined): string | null => (value === '' ? unsaid : (value ?? null));
  const picked = (value: string | null): string | undefined =>
    value === null ? undefined : value === unsaid ? '' : value;
  return (
    <section aria-label={t(m.filters)} className="flex flex-wrap items-end gap-3">
      <SegmentedControl
        label={t(m.period)}
        value={filters.period}
        onChange={(period) => onChange({ period })}
        options={periods.map((id) => ({ id, label: t(m[id]) }))}
      />
      <span className="btn-row">
        <Button icon="left" isDisabled={before === undefined} onPress={() => onChange({ on: before })}>
          {t(m.earlier)}
        </Button>
        <Button iconEnd="right" isDisabled={after === undefined} onPress={() => onChange({ on: after })}>
          {t(m.later)}
        </Button>
      </span>
      {(
        [
          ['service', data?.services],
          ['unit', data?.units],
          ['district', data?.districts],
        ] as const
      ).map(([name, list]) => (
        <ComboBox
          key={`${name} ${data === undefined} ${filters[name] ?? ''}`}
          label={t(m[name])}
          placeholder={t(m.all)}
          options={options(list)}
          value={chosen(filters[name])}
          onChange={(value) => onChange({ [name]: picked(value) })}
        />
      ))}
    </section>
  );
}
