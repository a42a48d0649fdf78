import type { RequestCardView } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useFormat, useT, type Message } from '../../../i18n/index.ts';
import type { Column } from '../../../ui/column.ts';
import { Section } from '../../../ui/section.tsx';
import { StatusBadge } from '../../../ui/status-badge.tsx';
import { Table } from '../../../ui/table.tsx';
import { kindWord, reasonWord } from '../shared/event-words.ts';
import { foreignStatusWord } from '../shared/foreign-status-words.ts';
import { criticalityWord, statusCode } from '../shared/request-words.ts';
import { usePersonal } from './use-personal.ts';

const m = messages({
  title: { ru: 'Ход дела', en: 'Course of the case' },
  when: { ru: 'Когда', en: 'When' },
  what: { ru: 'Что', en: 'What' },
  who: { ru: 'Кто', en: 'Who' },
  lasted: { ru: 'Длилось', en: 'Lasted' },
  note: { ru: 'Пояснение', en: 'Note' },
  days: { ru: '{n} р. д.', en: '{n} w. d.' },
  going: { ru: '{text} и идёт', en: '{text} and counting' },
  pause: { ru: '{text}, пауза', en: '{text}, paused' },
  applicant: { ru: 'заявитель', en: 'applicant' },
  unit: { ru: 'подразделение', en: 'unit' },
  system: { ru: 'система', en: 'system' },
  inspector: { ru: 'контролёр', en: 'inspector' },
  moved: { ru: 'срок {from} → {to}', en: 'term {from} → {to}' },
  assigned: { ru: 'в работе у: {name}', en: 'in the hands of {name}' },
  givenBack: { ru: 'снято с исполнителя', en: 'given back' },
  reminded: { ru: 'напоминание, получателей: {n}', en: 'reminder, recipients: {n}' },
  criticality: { ru: 'критичность: {word}', en: 'criticality: {word}' },
  pointDone: { ru: 'отмечена контрольная точка', en: 'a control point was ticked' },
  pointUndone: { ru: 'отметка контрольной точки снята', en: 'a tick was taken back' },
  to: { ru: '→ {unit}', en: '→ {unit}' },
  atRisk: { ru: 'срок близко', en: 'at risk' },
  due: { ru: 'срок вышел', en: 'the term ended' },
  veryOverdue: { ru: 'просрочен сильно', en: 'very overdue' },
});

type Item = RequestCardView['history'][number];

const markWord: Readonly<Record<string, Message>> = {
  'at-risk': m.atRisk,
  due: m.due,
  'very-overdue': m.veryOverdue,
};

function useNotes(): (item: Item, text: string | undefined) => string {
  const t = useT();
  const format = useFormat();
  const day = (at: string): string => format.plainDate(format.civilDate(at));
  return (item, text) =>
    [
      item.kind === 'rerouted' && item.unit !== undefined && t(m.to, { unit: t.text(item.unit.title) }),
      item.oldDueAt !== undefined &&
        item.newDueAt !== undefined &&
        t(m.moved, { from: day(item.oldDueAt), to: day(item.newDueAt) }),
      item.assignedTo !== undefined &&
        (item.assignedTo === '' ? t(m.givenBack) : t(m.assigned, { name: item.assignedTo })),
      item.reminded !== undefined && t(m.reminded, { n: item.reminded }),
      item.criticality !== undefined &&
        item.kind === 'comment' &&
        t(m.criticality, { word: t(criticalityWord[item.criticality]) }),
      item.point !== undefined && t(item.isPointDone === true ? m.pointDone : m.pointUndone),
      ...(item.marks ?? []).flatMap((mark) => (markWord[mark] === undefined ? [] : [t(markWord[mark])])),
      foreignStatusWord(t, item.activity ?? item.foreignStatus ?? ''),
      item.reason !== undefined && reasonWord(t, item.reason),
      text,
    ]
      .filter((part): part is string => typeof part === 'string' && part !== '')
      .join(' · ');
}

/** What happened, the newest first, and how long each state lasted. */
export function HistorySection({ request }: { readonly request: RequestCardView }): ReactElement {
  const t = useT();
  const format = useFormat();
  const notes = useNotes();
  const { data: personal } = usePersonal(request);
  const lasted = ({ lasted: span }: Item): string => {
    if (span?.workingDays === undefined) return '';
    const text = t(m.days, { n: span.workingDays });
    if (span.isPause) return t(m.pause, { text });
    return span.isGoingOn ? t(m.going, { text }) : text;
  };
  const columns: readonly Column<Item>[] = [
    { id: 'when', title: t(m.when), isNowrap: true, cell: (item) => format.moment(item.at) },
    {
      id: 'what',
      title: t(m.what),
      cell: (item) =>
        item.status !== undefined && item.lasted !== undefined ? (
          <StatusBadge code={statusCode[item.status]} isPlain />
        ) : (
          t(kindWord[item.kind])
        ),
    },
    { id: 'who', title: t(m.who), isLabelledOnPhone: true, cell: (item) => item.who ?? t(m[item.actor]) },
    {
      id: 'lasted',
      title: t(m.lasted),
      align: 'end',
      isNowrap: true,
      isLabelledOnPhone: true,
      cell: lasted,
    },
    { id: 'note', title: t(m.note), cell: (item) => notes(item, personal?.texts[item.id]) },
  ];
  return (
    <Section title={t(m.title)}>
      <Table
        caption={t(m.title)}
        columns={columns}
        rows={request.history}
        rowKey={({ id }) => id}
        isDense
        isStacked
      />
    </Section>
  );
}
