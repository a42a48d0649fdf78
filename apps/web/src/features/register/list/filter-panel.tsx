import { useQuery } from '@tanstack/react-query';
import type { RequestFacets } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useT, type Message } from '../../../i18n/index.ts';
import { CheckboxGroup } from '../../../ui/checkbox-group.tsx';
import { ComboBox } from '../../../ui/combo-box.tsx';
import { DatePicker } from '../../../ui/date-picker.tsx';
import type { Option } from '../../../ui/option.ts';
import { Select } from '../../../ui/select.tsx';
import { statuses } from '../../../ui/statuses.ts';
import { channelWord, criticalityWord, dueWord, statusCode } from '../shared/request-words.ts';
import {
  doneDueStates,
  openDueStates,
  requestChannels,
  requestCriticalities,
  requestStatuses,
  withScope,
  type ListFilter,
  type RegisterFilters,
} from './register-filters.ts';
import { registerFacetsQuery } from './register-queries.ts';

const m = messages({
  label: { ru: 'Фильтр реестра', en: 'Register filter' },
  scope: { ru: 'Какие запросы', en: 'Which requests' },
  open: { ru: 'в работе', en: 'in work' },
  done: { ru: 'исполненные', en: 'done' },
  all: { ru: 'все', en: 'all' },
  service: { ru: 'Услуга', en: 'Service' },
  unit: { ru: 'Подразделение', en: 'Unit' },
  district: { ru: 'Район', en: 'District' },
  region: { ru: 'Регион', en: 'Region' },
  source: { ru: 'Источник', en: 'Source' },
  add: { ru: 'добавить', en: 'add' },
  openedFrom: { ru: 'Поступил с', en: 'Opened from' },
  dueFrom: { ru: 'Срок с', en: 'Due from' },
  to: { ru: 'по', en: 'to' },
  due: { ru: 'Срок', en: 'Term' },
  status: { ru: 'Статус', en: 'Status' },
  channel: { ru: 'Канал', en: 'Channel' },
  criticality: { ru: 'Критичность', en: 'Criticality' },
});

export interface FilterPanelProps {
  readonly id: string;
  readonly filters: RegisterFilters;
  readonly onChange: (filters: RegisterFilters) => void;
}

/** Adds one of many to the filter; what is chosen stands among the tags and is dropped there. */
function AddOne({
  name,
  title,
  options,
  filters,
  onChange,
}: {
  readonly name: ListFilter;
  readonly title: Message;
  readonly options: readonly Option[];
} & Omit<FilterPanelProps, 'id'>): ReactElement | null {
  const t = useT();
  const chosen: readonly string[] = filters[name];
  if (options.length < 2 && chosen.length === 0) return null;
  return (
    <ComboBox
      // A fresh box after each choice: what was chosen is a tag now.
      key={chosen.join()}
      label={t(title)}
      placeholder={t(m.add)}
      value={null}
      options={options.filter(({ id }) => !chosen.includes(id))}
      onChange={(id) => {
        if (id !== null) onChange({ ...filters, [name]: [...chosen, id] });
      }}
    />
  );
}

function useFacetOptions(): Record<'service' | 'unit' | 'district' | 'region' | 'source', readonly Option[]> {
  const t = useT();
  const { data } = useQuery(registerFacetsQuery);
  const named = (list: RequestFacets['units'] | undefined): Option[] =>
    (list ?? []).map(({ code, title }) => ({ id: code, label: t.text(title) }));
  const plain = (list: readonly string[] | undefined): Option[] =>
    (list ?? []).map((value) => ({ id: value, label: value }));
  return {
    service: named(data?.services),
    unit: named(data?.units),
    source: named(data?.sources),
    district: plain(data?.districts),
    region: plain(data?.regions),
  };
}

/** Every filter of the register; each takes effect at once and goes into the address. */
export function FilterPanel({ id, filters, onChange }: FilterPanelProps): ReactElement {
  const t = useT();
  const facets = useFacetOptions();
  const set = (change: Partial<RegisterFilters>): void => onChange({ ...filters, ...change });
  const states =
    filters.scope === 'open'
      ? openDueStates
      : filters.scope === 'done'
        ? doneDueStates
        : [...openDueStates, ...doneDueStates];
  const shared = { filters, onChange };
  return (
    <section id={id} className="filter-panel" aria-label={t(m.label)}>
      <div className="filter-selects register-selects">
        <Select
          label={t(m.scope)}
          value={filters.scope}
          options={(['open', 'done', 'all'] as const).map((scope) => ({ id: scope, label: t(m[scope]) }))}
          onChange={(scope) => onChange(withScope(filters, scope))}
        />
        <AddOne name="service" title={m.service} options={facets.service} {...shared} />
        <AddOne name="unit" title={m.unit} options={facets.unit} {...shared} />
        <AddOne name="district" title={m.district} options={facets.district} {...shared} />
        <AddOne name="region" title={m.region} options={facets.region} {...shared} />
        <AddOne name="source" title={m.source} options={facets.source} {...shared} />
        <DatePicker
          label={t(m.openedFrom)}
          value={filters.openedFrom ?? null}
          maxOn={filters.openedTo}
          onChange={(on) => set({ openedFrom: on ?? undefined })}
        />
        <DatePicker
          label={t(m.to)}
          value={filters.openedTo ?? null}
          minOn={filters.openedFrom}
          onChange={(on) => set({ openedTo: on ?? undefined })}
        />
        <DatePicker
          label={t(m.dueFrom)}
          value={filters.dueFrom ?? null}
          maxOn={filters.dueTo}
          onChange={(on) => set({ dueFrom: on ?? undefined })}
        />
        <DatePicker
          label={t(m.to)}
          value={filters.dueTo ?? null}
          minOn={filters.dueFrom}
          onChange={(on) => set({ dueTo: on ?? undefined })}
        />
      </div>
      <CheckboxGroup
        label={t(m.due)}
        className="filter-statuses"
        options={states.map((state) => ({ id: state, label: t(dueWord[state]) }))}
        value={filters.due.filter((state) => states.some((each) => each === state))}
        onChange={(due) => set({ due })}
      />
      <CheckboxGroup
        label={t(m.status)}
        className="filter-statuses"
        options={requestStatuses.map((status) => ({
          id: status,
          label: t.text(statuses[statusCode[status]].text),
        }))}
        value={filters.status}
        onChange={(status) => set({ status })}
      />
      <CheckboxGroup
        label={t(m.criticality)}
        className="filter-statuses"
        options={requestCriticalities.map((value) => ({ id: value, label: t(criticalityWord[value]) }))}
        value={filters.criticality}
        onChange={(criticality) => set({ criticality })}
      />
      <CheckboxGroup
        label={t(m.channel)}
        className="filter-statuses"
        options={requestChannels.map((value) => ({ id: value, label: t(channelWord[value]) }))}
        value={filters.channel}
        onChange={(channel) => set({ channel })}
      />
    </section>
  );
}
