import type { RequestCounts } from '@veche/contracts';
import { useEffect, useState, type ReactElement, type RefObject } from 'react';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { ButtonLink } from '../../../ui/link.tsx';
import { SearchField } from '../../../ui/search-field.tsx';
import { boundedText } from './bounded-count.tsx';
import { ColumnDialog } from './column-dialog.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { FilterTags } from './filter-tags.tsx';
import { registerSearch, type RegisterFilters } from './register-filters.ts';
import { registerCsvPath } from './register-queries.ts';
import { SaveViewDialog } from './save-view-dialog.tsx';
import { sortWord } from './sort-words.ts';

const m = messages({
  csv: { ru: 'CSV', en: 'CSV' },
  save: { ru: 'Сохранить вид', en: 'Save the view' },
  filter: { ru: 'Фильтр', en: 'Filter' },
  search: { ru: 'Номер или слова из текста', en: 'A number, or words of the text' },
  found: {
    ru: '{n, plural, one {# запрос} few {# запроса} other {# запросов}}, {order}',
    en: '{n, plural, one {# request} other {# requests}}, {order}',
  },
  foundMore: { ru: '{n} запросов, {order}', en: '{n} requests, {order}' },
});

export interface RegisterToolbarProps {
  readonly heading: string;
  readonly filters: RegisterFilters;
  readonly onChange: (filters: RegisterFilters) => void;
  readonly isFilterOpen: boolean;
  readonly setFilterOpen: (isOpen: boolean) => void;
  readonly searchBox: RefObject<HTMLInputElement | null>;
  readonly total: RequestCounts['open'] | undefined;
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
  const [isSaving, setSaving] = useState(false);
  const [typed, setTyped] = useTypedText(filters.text, (text) => onChange({ ...filters, text }));
  return (
    <header>
      <div className="queue-head">
        <h1>{heading}</h1>
        <span className="btn-row">
          <ColumnDialog />
          <ButtonLink to={registerCsvPath(filters)} download="zaprosy.csv" icon="download">
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
          aria-controls="register-filter"
          onPress={() => setFilterOpen(!isFilterOpen)}
        >
          {t(m.filter)}
        </Button>
        <FilterTags filters={filters} onChange={onChange} />
        <Found total={total} filters={filters} />
      </div>
      {isFilterOpen && <FilterPanel id="register-filter" filters={filters} onChange={onChange} />}
      <SaveViewDialog search={registerSearch(filters)} isOpen={isSaving} onOpenChange={setSaving} />
    </header>
  );
}
