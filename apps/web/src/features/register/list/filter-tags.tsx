import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { statuses } from '../../../ui/statuses.ts';
import { Tag } from '../../../ui/tag.tsx';
import { channelWord, criticalityWord, dueWord, statusCode } from '../shared/request-words.ts';
import { emptyFilters, withScope, type RegisterFilters } from './register-filters.ts';
import { registerFacetsQuery } from './register-queries.ts';

const m = messages({
  service: { ru: 'услуга: {words}', en: 'service: {words}' },
  unit: { ru: 'подразделение: {words}', en: 'unit: {words}' },
  district: { ru: 'район: {words}', en: 'district: {words}' },
  region: { ru: 'регион: {words}', en: 'region: {words}' },
  source: { ru: 'источник: {words}', en: 'source: {words}' },
  status: { ru: 'статус: {words}', en: 'status: {words}' },
  due: { ru: 'срок: {words}', en: 'term: {words}' },
  channel: { ru: 'канал: {words}', en: 'channel: {words}' },
  criticality: { ru: 'критичность: {words}', en: 'criticality: {words}' },
  opened: { ru: 'поступил: {words}', en: 'opened: {words}' },
  dueOn: { ru: 'последний день: {words}', en: 'last day: {words}' },
  text: { ru: 'текст: {words}', en: 'text: {words}' },
  from: { ru: 'с {on}', en: 'from {on}' },
  to: { ru: 'по {on}', en: 'until {on}' },
  mine: { ru: 'исполнитель: я', en: 'executor: me' },
  reset: { ru: 'Сбросить всё', en: 'Reset all' },
});

interface FilterTag {
  readonly text: string;
  readonly drop: Partial<RegisterFilters>;
}

/** What each filter in force says, and the change that drops it. */
function useTags(filters: RegisterFilters): readonly FilterTag[] {
  const t = useT();
  const format = useFormat();
  const { data: facets } = useQuery(registerFacetsQuery);
  const titles = (codes: readonly string[], list: 'services' | 'units' | 'sources'): string[] =>
    codes.map((code) => {
      const known = facets?.[list].find((each) => each.code === code);
      return known === undefined ? code : t.text(known.title);
    });
  const dates = (from: string | undefined, to: string | undefined): string[] => {
    if (from !== undefined && to !== undefined) return [format.dateRange(from, to)];
    if (from !== undefined) return [t(m.from, { on: format.plainDate(from) })];
    return to === undefined ? [] : [t(m.to, { on: format.plainDate(to) })];
  };
  const lower = (text: string): string => text.toLocaleLowerCase(t.language);
  const entries: readonly [keyof typeof m, readonly string[], Partial<RegisterFilters>][] = [
    ['service', titles(filters.service, 'services'), { service: [] }],
    ['unit', titles(filters.unit, 'units'), { unit: [] }],
    ['district', filters.district, { district: [] }],
    ['region', filters.region, { region: [] }],
    ['source', titles(filters.source, 'sources'), { source: [] }],
    [
      'status',
      filters.status.map((status) => lower(t.text(statuses[statusCode[status]].text))),
      { status: [] },
    ],
    ['due', filters.due.map((state) => t(dueWord[state])), { due: [] }],
    ['channel', filters.channel.map((value) => t(channelWord[value])), { channel: [] }],
    ['criticality', filters.criticality.map((value) => t(criticalityWord[value])), { criticality: [] }],
    ['opened', dates(filters.openedFrom, filters.openedTo), { openedFrom: undefined, openedTo: undefined }],
    ['dueOn', dates(filters.dueFrom, filters.dueTo), { dueFrom: undefined, dueTo: undefined }],
    ['text', filters.text.trim() === '' ? [] : [filters.text], { text: '' }],
  ];
  return [
    ...(filters.mine ? [{ text: t(m.mine), drop: { mine: false } }] : []),
    ...entries
      .filter(([, words]) => words.length > 0)
      .map(([name, words, drop]) => ({
        text: t(m[name] as typeof m.text, { words: words.join(', ') }),
        drop,
      })),
  ];
}

/** Filters in force, each with a cross. */
export function FilterTags({
  filters,
  onChange,
}: {
  readonly filters: RegisterFilters;
  readonly onChange: (filters: RegisterFilters) => void;
}): ReactElement {
  const t = useT();
  const tags = useTags(filters);
  return (
    <>
      {tags.map(({ text, drop }) => (
        <Tag key={text} text={text} isOn onRemove={() => onChange({ ...filters, ...drop })} />
      ))}
      {tags.length > 1 && (
        <button
          type="button"
          className="link small"
          onClick={() => onChange(withScope(emptyFilters, filters.scope))}
        >
          {t(m.reset)}
        </button>
      )}
    </>
  );
}
