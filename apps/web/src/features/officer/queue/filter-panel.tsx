import type { ReactElement } from 'react';
import { messages, useT } from '../../../i18n/index.ts';
import { CheckboxGroup } from '../../../ui/checkbox-group.tsx';
import { DatePicker } from '../../../ui/date-picker.tsx';
import { Select } from '../../../ui/select.tsx';
import { statuses, type StatusCode } from '../../../ui/statuses.ts';
import { classWord } from '../shared/event-words.ts';
import { eventClasses, queueTerms, type QueueFilters } from './queue-filters.ts';
import { termWord } from './term-words.ts';

const m = messages({
  label: { ru: 'Фильтр очереди', en: 'Queue filter' },
  eventClass: { ru: 'Класс', en: 'Class' },
  anyClass: { ru: 'любой', en: 'any' },
  term: { ru: 'Срок', en: 'Term' },
  anyTerm: { ru: 'любой', en: 'any' },
  startsFrom: { ru: 'Мероприятие с', en: 'Event from' },
  startsTo: { ru: 'по', en: 'to' },
  status: { ru: 'Статус заявки', en: 'Status of an application' },
  notice: { ru: 'Статус уведомления', en: 'Status of a notice' },
});

const applicationCodes = [
  'REGISTERED',
  'NEEDS_FIX',
  'IN_CONCURRENCE',
  'ON_REVIEW',
  'APPROVED',
  'APPROVED_COND',
  'REFUSED',
  'WITHDRAWN',
  'EXPIRED',
  'HELD',
] as const satisfies readonly StatusCode[];
const noticeCodes = [
  'NOTICE_REGISTERED',
  'PROPOSAL_SENT',
  'ANSWERED',
  'AGREED',
  'WARNED',
  'ART12_3',
  'NO_RIGHT_TO_HOLD',
] as const satisfies readonly StatusCode[];

export interface FilterPanelProps {
  readonly id: string;
  readonly filters: QueueFilters;
  readonly onChange: (change: Partial<QueueFilters>) => void;
}

/** Every filter of the queue; each takes effect at once and goes into the address. */
export function FilterPanel({ id, filters, onChange }: FilterPanelProps): ReactElement {
  const t = useT();
  const options = (codes: readonly StatusCode[]) =>
    codes.map((code) => ({ id: code, label: t.text(statuses[code].text) }));
  const others = (codes: readonly StatusCode[]): readonly string[] =>
    filters.status.filter((code) => !codes.some((each) => each === code));
  const chosen = <Code extends StatusCode>(codes: readonly Code[]): Code[] =>
    codes.filter((code) => filters.status.includes(code));
  return (
    <section id={id} className="filter-panel" aria-label={t(m.label)}>
      <div className="filter-selects">
        <Select
          label={t(m.eventClass)}
          value={filters.eventClass ?? 'any'}
          options={[
            { id: 'any', label: t(m.anyClass) },
            ...eventClasses.map((code) => ({ id: code, label: t(classWord[code]) })),
          ]}
          onChange={(code) => onChange({ eventClass: code === 'any' ? undefined : code })}
        />
        <Select
          label={t(m.term)}
          value={filters.term ?? 'any'}
          options={[
            { id: 'any', label: t(m.anyTerm) },
            ...queueTerms.map((term) => ({ id: term, label: t(termWord[term]) })),
          ]}
          onChange={(term) => onChange({ term: term === 'any' ? undefined : term })}
        />
        <DatePicker
          label={t(m.startsFrom)}
          value={filters.startsFrom ?? null}
          maxOn={filters.startsTo}
          onChange={(on) => onChange({ startsFrom: on ?? undefined })}
        />
        <DatePicker
          label={t(m.startsTo)}
          value={filters.startsTo ?? null}
          minOn={filters.startsFrom}
          onChange={(on) => onChange({ startsTo: on ?? undefined })}
        />
      </div>
      <CheckboxGroup
        label={t(m.status)}
        className="filter-statuses"
        options={options(applicationCodes) as { id: (typeof applicationCodes)[number]; label: string }[]}
        value={chosen(applicationCodes)}
        onChange={(codes) => onChange({ status: [...others(applicationCodes), ...codes] })}
      />
      <CheckboxGroup
        label={t(m.notice)}
        className="filter-statuses"
        options={options(noticeCodes) as { id: (typeof noticeCodes)[number]; label: string }[]}
        value={chosen(noticeCodes)}
        onChange={(codes) => onChange({ status: [...others(noticeCodes), ...codes] })}
      />
    </section>
  );
}
