import type { RequestCardView } from '@veche/contracts';
import { useState, type ReactElement } from 'react';
import { useSession } from '../../../app/session.ts';
import { messages, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Menu, type MenuAction } from '../../../ui/menu.tsx';
import { showToast } from '../../../ui/toast-store.ts';
import { TriggerButton } from '../../../ui/trigger-button.tsx';
import { CommentDialog } from './comment-dialog.tsx';
import { CriticalityDialog } from './criticality-dialog.tsx';
import { ExecutorDialog } from './executor-dialog.tsx';
import { ExtendDialog } from './extend-dialog.tsx';
import { RerouteDialog } from './reroute-dialog.tsx';
import { useRequestCommand } from './use-request-command.ts';
import { WorkProblem } from './work-problem.tsx';

const m = messages({
  take: { ru: 'Взять в работу', en: 'Take it' },
  giveBack: { ru: 'Снять с себя', en: 'Give back' },
  remind: { ru: 'Напомнить', en: 'Remind' },
  reminded: { ru: 'Напоминание отправлено', en: 'The reminder is sent' },
  comment: { ru: 'Комментарий', en: 'Comment' },
  more: { ru: 'Ещё', en: 'More' },
  moreLabel: { ru: 'Другие действия с запросом', en: 'Other actions with the request' },
  extend: { ru: 'Продлить срок…', en: 'Extend the term…' },
  reroute: { ru: 'Передать подразделению…', en: 'Hand over to a unit…' },
  handOver: { ru: 'Передать исполнителю…', en: 'Hand to a colleague…' },
  fast: { ru: 'В ускоренный ход…', en: 'Fast track…' },
  usual: { ru: 'Вернуть в обычный ход…', en: 'Back to the usual track…' },
});

const dialogs = {
  comment: CommentDialog,
  extend: ExtendDialog,
  reroute: RerouteDialog,
  handOver: ExecutorDialog,
  criticality: CriticalityDialog,
} as const;
type Asked = keyof typeof dialogs;

/** What may be done with this request; the server says what that is. */
export function RequestActions({ request }: { readonly request: RequestCardView }): ReactElement {
  const t = useT();
  const { person } = useSession();
  const [asked, setAsked] = useState<Asked>();
  const assign = useRequestCommand(request);
  const remind = useRequestCommand(request, () => showToast(t(m.reminded)));
  const can = (ability: string): boolean => request.abilities.includes(ability);
  const isMine = request.executor !== undefined && request.executor.id === person?.id;
  const AskedDialog = asked && dialogs[asked];
  const further = [
    can('extend') && { id: 'extend', title: t(m.extend), icon: 'clock', onPress: () => setAsked('extend') },
    can('reroute') && {
      id: 'reroute',
      title: t(m.reroute),
      icon: 'send',
      onPress: () => setAsked('reroute'),
    },
    can('assign') && { id: 'hand', title: t(m.handOver), icon: 'users', onPress: () => setAsked('handOver') },
    can('criticality') && {
      id: 'criticality',
      title: t(request.criticality === 'critical' ? m.usual : m.fast),
      icon: 'fire',
      onPress: () => setAsked('criticality'),
    },
  ] as const;
  const actions = further.filter(
    (each): each is Exclude<typeof each, false> => each !== false,
  ) as MenuAction[];
  return (
    <span className="btn-row request-actions">
      {can('assign') && (
        <Button
          icon="user"
          isBusy={assign.isPending}
          onPress={() =>
            assign.mutate({
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
        <Button
          icon="bell"
          isBusy={remind.isPending}
          onPress={() => remind.mutate({ method: 'POST', path: '/reminders', body: {} })}
        >
          {t(m.remind)}
        </Button>
      )}
      {can('comment') && (
        <Button icon="message" onPress={() => setAsked('comment')}>
          {t(m.comment)}
        </Button>
      )}
      {actions.length > 0 && (
        <Menu
          label={t(m.moreLabel)}
          trigger={<TriggerButton icon="dots">{t(m.more)}</TriggerButton>}
          actions={actions}
        />
      )}
      <WorkProblem problem={assign.error ?? remind.error} />
      {AskedDialog && <AskedDialog request={request} onClose={() => setAsked(undefined)} />}
    </span>
  );
}
