import type { FeedbackListItem } from '@veche/contracts';
import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import { messages, useFormat, useT, type BilingualText } from '../../../i18n/index.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { Select } from '../../../ui/select.tsx';
import { kindWords, topics, topicWords, urgencyWords } from '../feedback-words.tsx';
import { readFilters, withFilter, type FilterName, type Show } from './feedback-filters.ts';

const m = messages({
  show: { ru: 'Показать', en: 'Show' },
  open: { ru: 'Надо ответить', en: 'To answer' },
  overdue: { ru: 'Просрочены', en: 'Overdue' },
  waiting: { ru: 'Ждут человека', en: 'Wait for the person' },
  closed: { ru: 'Завершены', en: 'Closed' },
  all: { ru: 'Все', en: 'All' },
  kind: { ru: 'Вид', en: 'Kind' },
  topic: { ru: 'Тема', en: 'Topic' },
  urgency: { ru: 'Срочность', en: 'Urgency' },
  unit: { ru: 'Подразделение', en: 'Unit' },
  score: { ru: 'Оценка не выше', en: 'Mark at most' },
  any: { ru: 'Любая', en: 'Any' },
  anyUnit: { ru: 'Все', en: 'All' },
  anyKind: { ru: 'Отзывы и жалобы', en: 'Reviews and complaints' },
  toPrint: { ru: 'Можно напечатать в отчёте', en: 'May be printed in a report' },
  undecided: { ru: 'Не определена', en: 'Undecided' },
});

/** A page of the list with what the filters need. */
export interface FeedbackPageReply {
  readonly items: FeedbackListItem[];
  readonly nextCursor?: string;
  readonly counts: {
    readonly open: number;
    readonly overdue: number;
    readonly waiting: number;
    readonly closed: number;
    readonly letters: number;
  };
  readonly units: readonly { readonly code: string; readonly title: BilingualText }[];
}

/** What is shown: every choice stands in the address. */
export function FilterRow({ reply }: { readonly reply: FeedbackPageReply }): ReactElement {
  const t = useT();
  const format = useFormat();
  const [search, setSearch] = useSearchParams();
  const filters = readFilters(search);
  const set = (name: FilterName, value: string): void =>
    setSearch(withFilter(search, name, value), { replace: true });
  const { open, overdue, waiting, closed } = reply.counts;
  const counted = (text: string, n: number): string => `${text} ${format.number(n)}`;
  const choice = (
    name: FilterName,
    any: string,
    options: readonly { readonly id: string; readonly label: string }[],
  ) => ({
    value: filters[name] ?? '',
    onChange: (value: string) => set(name, value),
    options: [{ id: '', label: any }, ...options],
  });
  return (
    <>
      <div className="mt-4">
        <SegmentedControl<Show>
          label={t(m.show)}
          value={(filters.show ?? 'open') as Show}
          onChange={(value) => set('show', value)}
          options={[
            { id: 'open', label: counted(t(m.open), open) },
            { id: 'overdue', label: counted(t(m.overdue), overdue) },
            { id: 'waiting', label: counted(t(m.waiting), waiting) },
            { id: 'closed', label: counted(t(m.closed), closed) },
            { id: 'all', label: t(m.all) },
          ]}
        />
      </div>
      <div className="feedback-filters">
        <Select
          label={t(m.kind)}
          {...choice('kind', t(m.anyKind), [
            { id: 'review', label: t(kindWords.review) },
            { id: 'complaint', label: t(kindWords.complaint) },
          ])}
        />
        <Select
          label={t(m.topic)}
          {...choice('topic', t(m.any), [
            ...topics.map((id) => ({ id, label: t(topicWords[id]) })),
            { id: 'undecided', label: t(m.undecided) },
          ])}
        />
        <Select
          label={t(m.urgency)}
          {...choice('urgency', t(m.any), [
            { id: 'urgent', label: t(urgencyWords.urgent) },
            { id: 'normal', label: t(urgencyWords.normal) },
          ])}
        />
        <Select
          label={t(m.unit)}
          {...choice(
            'unit',
            t(m.anyUnit),
            reply.units.map(({ code, title }) => ({ id: code, label: t.text(title) })),
          )}
        />
        <Select
          label={t(m.score)}
          {...choice(
            'score',
            t(m.any),
            ['1', '2', '3', '4'].map((id) => ({ id, label: id })),
          )}
        />
      </div>
      <Checkbox
        isSelected={filters.toPrint === 'yes'}
        onChange={(isSelected) => set('toPrint', isSelected ? 'yes' : '')}
      >
        {t(m.toPrint)}
      </Checkbox>
    </>
  );
}
