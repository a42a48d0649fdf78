import type { ReactElement } from 'react';
import type { components } from '../../../api/schema.gen.ts';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Section } from '../../../ui/section.tsx';
import { Table } from '../../../ui/table.tsx';

const m = messages({
  title: { ru: 'Сводка по дням', en: 'Days in figures' },
  note: { ru: 'подводится каждую ночь', en: 'summed up every night' },
  none: { ru: 'Первая сводка появится завтра утром.', en: 'The first one comes tomorrow morning.' },
  day: { ru: 'День', en: 'Day' },
  processed: { ru: 'Обработано запросов', en: 'Requests processed' },
  opened: { ru: 'Поступило', en: 'Opened' },
  closed: { ru: 'Закрыто', en: 'Closed' },
  refused: { ru: 'из них отказов', en: 'refused of them' },
  between: { ru: 'Между статусами в среднем', en: 'Between statuses on average' },
  completed: { ru: 'Закрыто из поступивших за 30 дней', en: 'Closed of those opened in 30 days' },
  overdue: { ru: 'Просрочено на конец дня', en: 'Overdue at the end of the day' },
});

type Summary = components['schemas']['Reconciliation']['summaries'][number];
const hourMs = 3_600_000;

/** Each day that is over: what was processed, how fast, what is late. */
export function DaySummaries({ summaries }: { readonly summaries: readonly Summary[] }): ReactElement {
  const t = useT();
  const format = useFormat();
  const count = (id: 'processed' | 'opened' | 'closed' | 'refused' | 'overdue') => ({
    id,
    title: t(m[id]),
    align: 'end' as const,
    cell: (day: Summary) => format.number(day[id]),
  });
  return (
    <Section title={t(m.title)} note={t(m.note)}>
      {summaries.length === 0 ? (
        <p className="muted">{t(m.none)}</p>
      ) : (
        <Table
          caption={t(m.title)}
          isDense
          rows={summaries}
          rowKey={({ on }) => on}
          columns={[
            {
              id: 'day',
              title: t(m.day),
              isRowHeader: true,
              isNowrap: true,
              cell: ({ on }) => `${format.weekday(on)} ${format.date(on)}`,
            },
            count('processed'),
            count('opened'),
            count('closed'),
            count('refused'),
            {
              id: 'between',
              title: t(m.between),
              align: 'end',
              cell: ({ hoursBetweenStatuses: hours }) =>
                hours === null ? '–' : format.duration(hours * hourMs),
            },
            {
              id: 'completed',
              title: t(m.completed),
              align: 'end',
              cell: ({ completedShare }) => (completedShare === null ? '–' : format.percent(completedShare)),
            },
            count('overdue'),
          ]}
        />
      )}
    </Section>
  );
}
