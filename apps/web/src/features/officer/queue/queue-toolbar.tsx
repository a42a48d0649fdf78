import { useEffect, useState, type ReactElement, type RefObject } from 'react';
import { messages, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { ButtonLink } from '../../../ui/link.tsx';
import { SearchField } from '../../../ui/search-field.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { FilterTags } from './filter-tags.tsx';
import { queueSearch, type QueueFilters } from './queue-filters.ts';
import { queueCsvPath } from './queue-queries.ts';
import { SaveViewDialog } from './save-view-dialog.tsx';
import { sortWord } from './term-words.ts';

const m = messages({
  csv: { ru: 'CSV', en: 'CSV' },
  save: { ru: 'Сохранить вид', en: 'Save the view' },
  filter: { ru: 'Фильтр', en: 'Filter' },
  search: { ru: 'Номер, название или площадка', en: 'Number, title or venue' },
  found: {
    ru: '{n, plural, one {# заявка} few {# заявки} other {# заявок}}, порядок: {order}',
    en: '{n, plural, one {# application} other {# applications}}, {order}',
  },
});

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

const typingPauseMs = 250;

/** What is typed goes into the address after a short pause; what the address says comes back. */
function useTypedText(
  text: string,
  onText: (text: string) => void,
): readonly [string, (text: string) => void] {
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped(text), [text]);
  useEffect(() => {
    if (typed === text) return;
    const timer = setTimeout(() => onText(typed), typingPauseMs);
    return () => clearTimeout(timer);
  });
  return [typed, setTyped];
}

/** Heading, search, filters in force, file and view. */
export function QueueToolbar({
  heading,
  filters,
  onChange,
  isFilterOpen,
  setFilterOpen,
  searchBox,
  shown,
  total,
}: QueueToolbarProps): ReactElement {
  const t = useT();
  const [isSaving, setSaving] = useState(false);
  const [typed, setTyped] = useTypedText(filters.text, (text) => onChange({ text }));
  return (
    <header>
      <div className="queue-head">
        <h1>{heading}</h1>
        <span className="btn-row">
          <ButtonLink to={queueCsvPath(filters)} download="ochered.csv" icon="download">
            {t(m.csv)}
          </ButtonLink>
          <Button icon="star" onPress={() => setSaving(true)}>
            {t(m.save)}
          </Button>
        </span>
      </div>
      <div className="queue-tools">
        <SearchField
          ref={searchBox}
          className="queue-search"
          label={t(m.search)}
          isLabelHidden
          placeholder={t(m.search)}
          value={typed}
          onChange={setTyped}
        />
        <Button
          icon="filter"
          aria-expanded={isFilterOpen}
          aria-controls="queue-filter"
          onPress={() => setFilterOpen(!isFilterOpen)}
        >
          {t(m.filter)}
        </Button>
        <FilterTags filters={filters} onChange={onChange} />
        {shown !== undefined && (
          <span className="queue-found" role="status">
            {t(m.found, { n: total ?? shown, order: t(sortWord[filters.sort]) })}
          </span>
        )}
      </div>
      {isFilterOpen && <FilterPanel id="queue-filter" filters={filters} onChange={onChange} />}
      <SaveViewDialog search={queueSearch(filters)} isOpen={isSaving} onOpenChange={setSaving} />
    </header>
  );
}
