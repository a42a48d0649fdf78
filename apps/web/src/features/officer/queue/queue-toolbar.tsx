import type { ReactElement, RefObject } from 'react';
import { messages, useT } from '../../../i18n/index.ts';
import { ListToolbar } from '../../work-list/list-toolbar.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { FilterTags } from './filter-tags.tsx';
import { queueSearch, type QueueFilters } from './queue-filters.ts';
import { queueCsvPath, savedQueueViews } from './queue-queries.ts';
import { sortWord } from './term-words.ts';

const m = messages({
  search: { ru: 'Номер, название или площадка', en: 'Number, title or venue' },
  found: {
    ru: '{n, plural, one {# заявка} few {# заявки} other {# заявок}}, порядок: {order}',
    en: '{n, plural, one {# application} other {# applications}}, {order}',
  },
});

const filterId = 'queue-filter';

export interface QueueToolbarProps {
  readonly heading: string;
  readonly filters: QueueFilters;
  readonly onChange: (change: Partial<QueueFilters>) => void;
  readonly isFilterOpen: boolean;
  readonly setFilterOpen: (isOpen: boolean) => void;
  readonly searchBox: RefObject<HTMLInputElement | null>;
  readonly shown: number | undefined;
  readonly total: number | undefined;
}

/** Heading, search, filters in force, file and view. */
export function QueueToolbar(props: QueueToolbarProps): ReactElement {
  const { heading, filters, onChange, isFilterOpen, setFilterOpen, searchBox, shown, total } = props;
  const t = useT();
  return (
    <ListToolbar
      heading={heading}
      searchLabel={t(m.search)}
      text={filters.text}
      onText={(text) => onChange({ text })}
      searchBox={searchBox}
      csv={{ to: queueCsvPath(filters), fileName: 'ochered.csv' }}
      tags={<FilterTags filters={filters} onChange={onChange} />}
      found={
        shown !== undefined && (
          <span className="queue-found" role="status">
            {t(m.found, { n: total ?? shown, order: t(sortWord[filters.sort]) })}
          </span>
        )
      }
      isFilterOpen={isFilterOpen}
      setFilterOpen={setFilterOpen}
      filterId={filterId}
      filterPanel={<FilterPanel id={filterId} filters={filters} onChange={onChange} />}
      place={savedQueueViews}
      search={queueSearch(filters)}
    />
  );
}
