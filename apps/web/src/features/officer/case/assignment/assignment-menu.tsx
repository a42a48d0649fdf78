import { useState, type ReactElement } from 'react';
import { useSession } from '../../../../app/session.ts';
import { messages, useT } from '../../../../i18n/index.ts';
import { Button } from '../../../../ui/button.tsx';
import { Menu, type MenuAction } from '../../../../ui/menu.tsx';
import { showToast } from '../../../../ui/toast-store.ts';
import { TriggerButton } from '../../../../ui/trigger-button.tsx';
import { useCase } from '../case-context.ts';
import { CommandProblem } from '../command-problem.tsx';
import { useCaseCommand } from '../use-case-command.ts';
import { HandOverDialog } from './hand-over-dialog.tsx';

const m = messages({
  take: { ru: 'Взять дело', en: 'Take the case' },
  takeOver: { ru: 'Взять себе', en: 'Take it over' },
  handOver: { ru: 'Передать коллеге', en: 'Hand over to a colleague' },
  putBack: { ru: 'Вернуть в очередь', en: 'Put back into the queue' },
  actions: { ru: 'Исполнитель', en: 'Officer' },
  taken: { ru: 'Дело у вас', en: 'The case is yours' },
  back: { ru: 'Дело снова в очереди', en: 'The case is back in the queue' },
});

/** Take, hand over, put back. */
export function AssignmentMenu(): ReactElement | null {
  const t = useT();
  const { person } = useSession();
  const { application, can } = useCase();
  const [isHandingOver, setHandingOver] = useState(false);
  const assign = useCaseCommand();
  if (!can('assign') || person === undefined) return null;
  const to = (officerPersonId: string | null, said: string): void =>
    assign.mutate({ path: '/assignment', body: { officerPersonId } }, { onSuccess: () => showToast(said) });
  // Nobody takes up what has ended without anyone; what has an officer may still be handed over with its permit.
  if (application.officer === undefined && application.ending !== undefined) return null;
  const isMine = application.officer?.id === person.id;
  const actions: MenuAction[] = [
    ...(isMine
      ? []
      : [
          {
            id: 'take',
            title: t(m.takeOver),
            icon: 'user' as const,
            onPress: () => to(person.id, t(m.taken)),
          },
        ]),
    { id: 'hand-over', title: t(m.handOver), icon: 'users', onPress: () => setHandingOver(true) },
    { id: 'put-back', title: t(m.putBack), icon: 'undo', onPress: () => to(null, t(m.back)) },
  ];
  return (
    <span className="case-assignment">
      {application.officer === undefined ? (
        <Button size="small" icon="user" isBusy={assign.isPending} onPress={() => to(person.id, t(m.taken))}>
          {t(m.take)}
        </Button>
      ) : (
        <Menu
          trigger={
            <TriggerButton size="small" variant="quiet" iconEnd="chevron">
              {t(m.actions)}
            </TriggerButton>
          }
          label={t(m.actions)}
          actions={actions}
        />
      )}
      <CommandProblem problem={assign.error} />
      <HandOverDialog isOpen={isHandingOver} onOpenChange={setHandingOver} />
    </span>
  );
}
