import type { ReactElement } from 'react';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { isStatusCode, statuses } from '../../../ui/statuses.ts';
import { Tag } from '../../../ui/tag.tsx';
import { classWord } from '../shared/event-words.ts';
import { emptyFilters, isSameView, type QueueFilters } from './queue-filters.ts';
import { queueViews } from './queue-views.ts';
import { termWord } from './term-words.ts';

const m = messages({
  eventClass: { ru: 'класс: {word}', en: 'class: {word}' },
  status: { ru: 'статус: {words}', en: 'status: {words}' },
  term: { ru: 'срок: {word}', en: 'term: {word}' },
  text: { ru: 'текст: {text}', en: 'text: {text}' },
  dates: { ru: 'мероприятие: {dates}', en: 'event: {dates}' },
  from: { ru: 'с {on}', en: 'from {on}' },
  to: { ru: 'до {on}', en: 'until {on}' },
  mine: { ru: 'исполнитель: я', en: 'officer: me' },
  nobody: { ru: 'без исполнителя', en: 'unassigned' },
  reset: { ru: 'Сбросить всё', en: 'Reset all' },
});

/** What each filter in force says, and the change that drops it. */
function useTags(
  filters: QueueFilters,
): readonly { readonly text: string; readonly drop: Partial<QueueFilters>; readonly isFiner?: true }[] {
  const t = useT();
  const format = useFormat();
  const { startsFrom, startsTo } = filters;
  const day = (on: string): string => format.dayMonth(on);
  const dates =
    startsFrom !== undefined && startsTo !== undefined
      ? format.dateRange(startsFrom, startsTo)
      : startsFrom !== undefined
        ? t(m.from, { on: day(startsFrom) })
        : startsTo !== undefined
          ? t(m.to, { on: day(startsTo) })
          : undefined;
  const statusWords = filters.status
    .filter(isStatusCode)
    .map((code) => t.text(statuses[code].text).toLocaleLowerCase(t.language));
  return [
    ...(filters.assigned === 'me' ? [{ text: t(m.mine), drop: { assigned: 'all' } as const }] : []),
    ...(filters.assigned === 'nobody' ? [{ text: t(m.nobody), drop: { assigned: 'all' } as const }] : []),
    ...(filters.eventClass === undefined
      ? []
      : [
          {
            text: t(m.eventClass, { word: t(classWord[filters.eventClass]) }),
            drop: { eventClass: undefined },
            isFiner: true as const,
          },
        ]),
    ...(statusWords.length === 0
      ? []
      : [{ text: t(m.status, { words: statusWords.join(', ') }), drop: { status: [] } }]),
    ...(filters.term === undefined
      ? []
      : [{ text: t(m.term, { word: t(termWord[filters.term]) }), drop: { term: undefined } }]),
    ...(filters.text === ''
      ? []
      : [{ text: t(m.text, { text: filters.text }), drop: { text: '' }, isFiner: true as const }]),
    ...(dates === undefined
      ? []
      : [
          {
            text: t(m.dates, { dates }),
            drop: { startsFrom: undefined, startsTo: undefined },
            isFiner: true as const,
          },
        ]),
  ];
}

/** Filters in force, each with a cross. What makes a view of the rail is named by the rail and the heading already. */
export function FilterTags({
  filters,
  onChange,
}: {
  readonly filters: QueueFilters;
  readonly onChange: (change: Partial<QueueFilters>) => void;
}): ReactElement {
  const t = useT();
  const isView = queueViews.some(({ views }) => views.some((view) => isSameView(view.filters, filters)));
  const tags = useTags(filters).filter(({ isFiner }) => isFiner || !isView);
  return (
    <>
      {tags.map(({ text, drop }) => (
        <Tag key={text} text={text} isOn onRemove={() => onChange(drop)} />
      ))}
      {tags.length > 1 && (
        <button
          type="button"
          className="link small"
          onClick={() => onChange({ ...emptyFilters, sort: filters.sort, direction: filters.direction })}
        >
          {t(m.reset)}
        </button>
      )}
    </>
  );
}
