import type { RequestCardView } from '@veche/contracts';
import { useState, type FormEvent, type ReactElement } from 'react';
import { useSession } from '../../../app/session.ts';
import { messages, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { WorkProblem } from './work-problem.tsx';
import { useRequestCommand } from './use-request-command.ts';

const m = messages({
  take: { ru: 'Взять в работу', en: 'Take it' },
  giveBack: { ru: 'Снять с себя', en: 'Give back' },
  remind: { ru: 'Напомнить', en: 'Remind' },
  fast: { ru: 'В ускоренный ход', en: 'Fast track' },
  comment: { ru: 'Комментарий', en: 'Comment' },
  commentLabel: { ru: 'Что сделано или чего ждём', en: 'What was done, or what we wait for' },
  fastLabel: { ru: 'Почему это нельзя откладывать', en: 'Why this cannot wait' },
  send: { ru: 'Сохранить', en: 'Save' },
});

type Asked = 'comment' | 'fast';

/** What may be done with this request; the server says what that is. */
export function RequestActions({ request }: { readonly request: RequestCardView }): ReactElement {
  const t = useT();
  const { person } = useSession();
  const [asked, setAsked] = useState<Asked>();
  const [text, setText] = useState('');
  const command = useRequestCommand(request, () => {
    setAsked(undefined);
    setText('');
  });
  const can = (ability: string): boolean => request.abilities.includes(ability);
  const isMine = request.executor !== undefined && request.executor.id === person?.id;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() === '') return;
    command.mutate(
      asked === 'fast'
        ? { method: 'PUT', path: '/criticality', body: { criticality: 'critical', reason: text.trim() } }
        : { method: 'POST', path: '/comments', body: { text: text.trim() } },
    );
  };
  return (
    <span className="btn-row request-actions">
      {can('assign') && (
        <Button
          icon="user"
          onPress={() =>
            command.mutate({
              method: 'PUT',
              path: '/executor',
              body: { personId: isMine ? null : (person?.id ?? null) },
            })
          }
        >
          {t(isMine ? m.giveBack : m.take)}
        </Button>
      )}
      {can('remind') && (
        <Button icon="bell" onPress={() => command.mutate({ method: 'POST', path: '/reminders', body: {} })}>
          {t(m.remind)}
        </Button>
      )}
      {can('criticality') && request.criticality !== 'critical' && (
        <Button icon="fire" onPress={() => setAsked('fast')}>
          {t(m.fast)}
        </Button>
      )}
      {can('comment') && (
        <Button icon="message" onPress={() => setAsked('comment')}>
          {t(m.comment)}
        </Button>
      )}
      {asked === undefined && <WorkProblem problem={command.error} />}
      <Dialog
        title={t(asked === 'fast' ? m.fast : m.comment)}
        isOpen={asked !== undefined}
        onOpenChange={(isOpen) => {
          if (!isOpen) setAsked(undefined);
        }}
      >
        <form className="form" onSubmit={submit} noValidate>
          <TextArea
            label={t(asked === 'fast' ? m.fastLabel : m.commentLabel)}
            value={text}
            onChange={setText}
            maxLength={2000}
          />
          <WorkProblem problem={command.error} />
          <Button variant="primary" type="submit" isBusy={command.isPending}>
            {t(m.send)}
          </Button>
        </form>
      </Dialog>
    </span>
  );
}
