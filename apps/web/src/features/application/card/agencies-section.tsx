import type { ApplicationView } from '@veche/contracts';
import type { ReactElement } from 'react';
import { useSession } from '../../../app/session.ts';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import type { Column } from '../../../ui/column.ts';
import { Icon, type IconName } from '../../../ui/icon.tsx';
import { Section } from '../../../ui/section.tsx';
import { Badge } from '../../../ui/status-badge.tsx';
import type { Tone } from '../../../ui/statuses.ts';
import { Table } from '../../../ui/table.tsx';
import { agencyIcon } from '../agency-icons.ts';

const m = messages({
  title: { ru: 'Ответы ведомств', en: 'Answers of agencies' },
  count: { ru: 'ответили {n} из {all}', en: '{n} of {all} answered' },
  agency: { ru: 'Ведомство', en: 'Agency' },
  answer: { ru: 'Ответ', en: 'Answer' },
  when: { ru: 'Когда', en: 'When' },
  text: { ru: 'Условия и пояснения', en: 'Conditions and notes' },
  agree: { ru: 'Согласовано', en: 'Agreed' },
  withConditions: { ru: 'Согласовано с условиями', en: 'Agreed with conditions' },
  object: { ru: 'Возражает', en: 'Objects' },
  notCompetent: { ru: 'Не в его ведении', en: 'Not competent' },
  noAnswer: { ru: 'Не ответило в срок', en: 'Did not answer in time' },
  preparing: { ru: 'Готовит ответ', en: 'Preparing' },
  notAsked: { ru: 'Ещё не спрашивали', en: 'Not asked yet' },
  notify: { ru: 'К сведению', en: 'For information' },
  until: { ru: 'до {on}', en: 'until {on}' },
  was: { ru: 'срок был {on}', en: 'was due {on}' },
  ground: { ru: 'Основание: {text}', en: 'Ground: {text}' },
});

type Opinion = ApplicationView['opinions'][number];

/** Asked, and its day has passed: silence is never taken for consent. */
const isLate = ({ kind, value, requestedAt, dueOn }: Opinion, todayOn: string): boolean =>
  kind === 'concurrence' &&
  value === undefined &&
  requestedAt !== undefined &&
  dueOn !== undefined &&
  dueOn < todayOn;

function AnswerBadge({
  opinion,
  isLate,
}: {
  readonly opinion: Opinion;
  readonly isLate: boolean;
}): ReactElement {
  const t = useT();
  const look = ((): readonly [Tone, IconName, string] => {
    switch (opinion.value) {
      case 'agree':
        return ['ok', 'okRing', t(m.agree)];
      case 'agree-with-conditions':
        return ['ok', 'list', t(m.withConditions)];
      case 'object':
        return ['bad', 'stop', t(m.object)];
      case 'not-competent':
        return ['none', 'minus', t(m.notCompetent)];
      case 'no-answer':
        return ['warn', 'clock', t(m.noAnswer)];
      case undefined:
        if (opinion.kind === 'notify') return ['none', 'info', t(m.notify)];
        if (isLate) return ['warn', 'clock', t(m.noAnswer)];
        return opinion.requestedAt === undefined
          ? ['none', 'dots', t(m.notAsked)]
          : ['run', 'clock', t(m.preparing)];
    }
  })();
  const [tone, icon, word] = look;
  return (
    <Badge tone={tone} icon={icon} isPlain>
      {word}
    </Badge>
  );
}

/** What each agency answered, or until when it answers. */
export function AgenciesSection({
  opinions,
}: {
  readonly opinions: readonly Opinion[];
}): ReactElement | null {
  const t = useT();
  const format = useFormat();
  const { todayOn } = useSession();
  if (opinions.length === 0) return null;
  const asked = opinions.filter(({ kind }) => kind === 'concurrence');
  const answered = asked.filter(({ value }) => value !== undefined && value !== 'no-answer').length;
  const whenOf = (opinion: Opinion): string => {
    const { answeredAt, dueOn, value, requestedAt, kind } = opinion;
    if (answeredAt !== undefined) return format.dayMonth(format.civilDate(answeredAt));
    if (kind === 'notify' || dueOn === undefined || value !== undefined || requestedAt === undefined)
      return '';
    return t(isLate(opinion, todayOn) ? m.was : m.until, { on: format.dayMonth(dueOn) });
  };
  const textOf = ({ conditions, ground, text }: Opinion): ReactElement | null => {
    const lines = [
      ...conditions,
      ...(ground === undefined ? [] : [t(m.ground, { text: ground })]),
      ...(text === undefined || text === '' ? [] : [text]),
    ];
    if (lines.length === 0) return null;
    return lines.length === 1 ? (
      <>{lines[0]}</>
    ) : (
      <ul>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    );
  };
  const columns: readonly Column<Opinion>[] = [
    {
      id: 'agency',
      title: t(m.agency),
      cell: (row) => (
        <span className="inline-flex items-baseline gap-1.5 font-text">
          <Icon name={agencyIcon(row.agency)} className="shrink-0 translate-y-0.5 text-ink-2" />
          {t.text(row.title)}
        </span>
      ),
    },
    {
      id: 'answer',
      title: t(m.answer),
      cell: (row) => <AnswerBadge opinion={row} isLate={isLate(row, todayOn)} />,
      isInlineOnPhone: true,
    },
    { id: 'when', title: t(m.when), cell: whenOf, isNowrap: true, isInlineOnPhone: true },
    { id: 'text', title: t(m.text), cell: textOf },
  ];
  return (
    <Section title={t(m.title)} note={t(m.count, { n: answered, all: asked.length })}>
      <Table
        caption={t(m.title)}
        columns={columns}
        rows={opinions}
        rowKey={({ agency, kind }) => `${agency}-${kind}`}
        isStacked
      />
    </Section>
  );
}
