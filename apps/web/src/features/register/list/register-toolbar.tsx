import type { RequestCounts } from '@veche/contracts';
import type { ReactElement, RefObject } from 'react';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { ListToolbar } from '../../work-list/list-toolbar.tsx';
import { boundedText } from './bounded-count.tsx';
import { ColumnDialog } from './column-dialog.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { FilterTags } from './filter-tags.tsx';
import { registerSearch, type RegisterFilters } from './register-filters.ts';
import { registerCsvPath, savedRegisterViews } from './register-queries.ts';
import { sortWord } from './sort-words.ts';

const m = messages({
  search: { ru: 'Номер или слова из текста', en: 'A number, or words of the text' },
  found: {
    ru: '{n, plural, one {# запрос} few {# запроса} other {# запросов}}, {order}',
    en: '{n, plural, one {# request} other {# requests}}, {order}',
  },
  foundMore: { ru: '{n} запросов, {order}', en: '{n} requests, {order}' },
});

const filterId = 'register-filter';

export interface RegisterToolbarProps {
  readonly heading: string;
  readonly filters: RegisterFilters;
  readonly onChange: (filters: RegisterFilters) => void;
  readonly isFilterOpen: boolean;
  readonly setFilterOpen: (isOpen: boolean) => void;
  readonly searchBox: RefObject<HTMLInputElement | null>;
  readonly total: RequestCounts['open'] | undefined;
}

function Found({ total, filters }: Pick<RegisterToolbarProps, 'total' | 'filters'>): ReactElement | null {
  const t = useT();
  const format = useFormat();
  if (total === undefined) return null;
  const order = t(sortWord[filters.sort]);
  return (
    <span className="queue-found" role="status">
      {total.isCapped
        ? t(m.foundMore, { n: boundedText(total, format), order })
        : t(m.found, { n: total.count, order })}
    </span>
  );
}

/** Heading, search, filters in force, columns, file and view. */
export function RegisterToolbar(props: RegisterToolbarProps): ReactElement {
  const { heading, filters, onChange, isFilterOpen, setFilterOpen, searchBox, total } = props;
  const t = useT();
  return (
    <ListToolbar
      heading={heading}
      searchLabel={t(m.search)}
      text={filters.text}
      onText={(text) => onChange({ ...filters, text })}
      searchBox={searchBox}
      csv={{ to: registerCsvPath(filters), fileName: 'zaprosy.csv' }}
      actions={<ColumnDialog />}
      tags={<FilterTags filters={filters} onChange={onChange} />}
      found={<Found total={total} filters={filters} />}
      isFilterOpen={isFilterOpen}
      setFilterOpen={setFilterOpen}
      filterId={filterId}
      filterPanel={<FilterPanel id={filterId} filters={filters} onChange={onChange} />}
      place={savedRegisterViews}
      search={registerSearch(filters)}
    />
  );
}
