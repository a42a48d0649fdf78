import type { CorrectiveAction, FeedbackView } from '@veche/contracts';
import { useState, type ReactElement } from 'react';
import { ProblemCallout } from '../../../app/problem-callout.tsx';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import type { Column } from '../../../ui/column.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { Section } from '../../../ui/section.tsx';
import { Badge } from '../../../ui/status-badge.tsx';
import { Table } from '../../../ui/table.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { useFeedbackCommand } from './use-feedback-command.ts';

const m = messages({
  title: { ru: 'Проверка и меры', en: 'Check and actions' },
  checked: { ru: 'Проверяем: {unit}, с {on}', en: 'Being checked: {unit}, since {on}' },
  founded: { ru: 'Жалоба подтвердилась', en: 'The complaint is founded' },
  unfounded: { ru: 'Нарушений не нашли', en: 'Nothing wrong was found' },
  none: {
    ru: 'Мер пока нет. Если жалоба подтвердится, без меры ответ не уйдёт.',
    en: 'No actions yet. If the complaint is founded, no answer goes out without one.',
  },
  what: { ru: 'Что', en: 'What' },
  who: { ru: 'Кто', en: 'Who' },
  until: { ru: 'До', en: 'By' },
  state: { ru: 'Состояние', en: 'State' },
  planned: { ru: 'Назначена', en: 'Planned' },
  late: { ru: 'Просрочена', en: 'Overdue' },
  done: { ru: 'Выполнена', en: 'Done' },
  cancelled: { ru: 'Отменена', en: 'Cancelled' },
  result: { ru: 'Итог', en: 'Result' },
  markDone: { ru: 'Выполнена', en: 'Done' },
  markCancelled: { ru: 'Отменить', en: 'Cancel' },
  note: { ru: 'Что сделано', en: 'What was done' },
  why: { ru: 'Почему не нужна', en: 'Why it is not needed' },
  save: { ru: 'Сохранить', en: 'Save' },
});

interface Ending {
  readonly actionId: string;
  readonly outcome: 'done' | 'cancelled';
}

/** The check of the unit, and who mends what by when. */
export function ActionsSection({ item }: { readonly item: FeedbackView }): ReactElement {
  const t = useT();
  const format = useFormat();
  const [ending, setEnding] = useState<Ending>();
  const columns: readonly Column<CorrectiveAction>[] = [
    {
      id: 'what',
      title: t(m.what),
      isRowHeader: true,
      cell: ({ what, note }) => (
        <>
          {what}
          {note !== undefined && <small>{note}</small>}
        </>
      ),
    },
    {
      id: 'who',
      title: t(m.who),
      isLabelledOnPhone: true,
      cell: ({ unit, person }) => (
        <>
          {t.text(unit.title)}
          {person !== undefined && <small>{person}</small>}
        </>
      ),
    },
    {
      id: 'until',
      title: t(m.until),
      isNowrap: true,
      isLabelledOnPhone: true,
      cell: ({ dueOn }) => format.nearDate(dueOn),
    },
    { id: 'state', title: t(m.state), cell: (action) => <ActionBadge action={action} /> },
    {
      id: 'result',
      title: t(m.result),
      cell: ({ id: actionId, state }) =>
        state === 'planned' &&
        item.abilities.finishAction && (
          <span className="btn-row">
            <Button size="small" onPress={() => setEnding({ actionId, outcome: 'done' })}>
              {t(m.markDone)}
            </Button>
            <Button size="small" onPress={() => setEnding({ actionId, outcome: 'cancelled' })}>
              {t(m.markCancelled)}
            </Button>
          </span>
        ),
    },
  ];
  const { check } = item;
  return (
    <Section title={t(m.title)}>
      {check && (
        <p className="mt-2">
          {t(m.checked, {
            unit: t.text(check.unit.title),
            on: format.dayMonth(format.civilDate(check.startedAt)),
          })}
          {check.finding !== undefined && `. ${t(m[check.finding])}`}
        </p>
      )}
      {item.actions.length === 0 ? (
        <p className="mt-2 muted">{t(m.none)}</p>
      ) : (
        <Table
          caption={t(m.title)}
          columns={columns}
          rows={item.actions}
          rowKey={({ id }) => id}
          isStacked
          isDense
        />
      )}
      {ending && <EndDialog item={item} ending={ending} onClose={() => setEnding(undefined)} />}
    </Section>
  );
}

function ActionBadge({ action }: { readonly action: CorrectiveAction }): ReactElement {
  const t = useT();
  if (action.isOverdue)
    return (
      <Badge tone="bad" icon="stop" isPlain>
        {t(m.late)}
      </Badge>
    );
  const look = { planned: ['run', 'clock'], done: ['ok', 'check'], cancelled: ['none', 'cross'] } as const;
  const [tone, icon] = look[action.state];
  return (
    <Badge tone={tone} icon={icon} isPlain>
      {t(m[action.state])}
    </Badge>
  );
}

function EndDialog({
  item,
  ending,
  onClose,
}: {
  readonly item: FeedbackView;
  readonly ending: Ending;
  readonly onClose: () => void;
}): ReactElement {
  const t = useT();
  const [note, setNote] = useState('');
  const command = useFeedbackCommand(item, onClose);
  const { actionId, outcome } = ending;
  return (
    <Dialog
      title={t(outcome === 'done' ? m.markDone : m.markCancelled)}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const words = note.trim();
          command.mutate({
            path: `/actions/${actionId}/result`,
            body: { outcome, ...(words === '' ? {} : { note: words }) },
          });
        }}
      >
        <TextArea
          label={t(outcome === 'done' ? m.note : m.why)}
          isOptional
          value={note}
          onChange={setNote}
          maxLength={4000}
          rows={3}
        />
        <ProblemCallout problem={command.error} />
        <Button variant="primary" type="submit" isBusy={command.isPending}>
          {t(m.save)}
        </Button>
      </form>
    </Dialog>
  );
}
