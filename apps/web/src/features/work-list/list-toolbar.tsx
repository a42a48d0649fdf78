import { useEffect, useState, type ReactElement, type ReactNode, type RefObject } from 'react';
import { messages, useT } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/link.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { SaveViewDialog } from './save-view-dialog.tsx';
import type { SavedViewsPlace } from './saved-views.ts';

const m = messages({
  csv: { ru: 'CSV', en: 'CSV' },
  save: { ru: 'Сохранить вид', en: 'Save the view' },
  filter: { ru: 'Фильтр', en: 'Filter' },
});

export interface ListToolbarProps {
  readonly heading: string;
  /** What the field of search is for. */
  readonly searchLabel: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly searchBox: RefObject<HTMLInputElement | null>;
  readonly csv: { readonly to: string; readonly fileName: string };
  /** Before the file: what only this list has. */
  readonly actions?: ReactNode;
  /** Filters in force. */
  readonly tags: ReactNode;
  /** How many were found. */
  readonly found: ReactNode;
  readonly isFilterOpen: boolean;
  readonly setFilterOpen: (isOpen: boolean) => void;
  readonly filterId: string;
  readonly filterPanel: ReactNode;
  readonly place: SavedViewsPlace;
  /** The filters in force, as a view keeps them. */
  readonly search: string;
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

/** Heading, search, filters in force, file and view of a list. */
export function ListToolbar(props: ListToolbarProps): ReactElement {
  const { isFilterOpen, setFilterOpen, filterId, csv, searchBox, searchLabel } = props;
  const t = useT();
  const [isSaving, setSaving] = useState(false);
  const [typed, setTyped] = useTypedText(props.text, props.onText);
  return (
    <header>
      <div className="queue-head">
        <h1>{props.heading}</h1>
        <span className="btn-row">
          {props.actions}
          <ButtonLink to={csv.to} download={csv.fileName} icon="download">
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
          label={searchLabel}
          isLabelHidden
          placeholder={searchLabel}
          value={typed}
          onChange={setTyped}
        />
        <Button
          icon="filter"
          aria-expanded={isFilterOpen}
          aria-controls={filterId}
          onPress={() => setFilterOpen(!isFilterOpen)}
        >
          {t(m.filter)}
        </Button>
        {props.tags}
        {props.found}
      </div>
      {isFilterOpen && props.filterPanel}
      <SaveViewDialog place={props.place} search={props.search} isOpen={isSaving} onOpenChange={setSaving} />
    </header>
  );
}
