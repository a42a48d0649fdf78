import { useQuery } from '@tanstack/react-query';
import type { RequestCardView } from '@veche/contracts';
import { useState, type FormEvent, type ReactElement } from 'react';
import { getJson } from '../../../api/index.ts';
import { messages, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { ComboBox } from '../../../ui/combo-box.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { showToast } from '../../../ui/toast-store.ts';
import { useRequestCommand } from './use-request-command.ts';
import { WorkProblem } from './work-problem.tsx';

const m = messages({
  title: { ru: 'Передать исполнителю', en: 'Hand to a colleague' },
  who: { ru: 'Кому', en: 'To' },
  now: { ru: 'Сейчас исполняет: {name}', en: 'Now in the hands of {name}' },
  nobody: { ru: 'Сейчас исполнителя нет', en: 'Nobody has it now' },
  choose: { ru: 'Выберите, кому передать', en: 'Choose a colleague' },
  submit: { ru: 'Передать', en: 'Hand over' },
  done: { ru: 'Исполнитель: {name}', en: 'Executor: {name}' },
});

/** Hands the request to a colleague. */
export function ExecutorDialog({
  request,
  onClose,
}: {
  readonly request: RequestCardView;
  readonly onClose: () => void;
}): ReactElement {
  const t = useT();
  const [personId, setPerson] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const { data } = useQuery({
    queryKey: ['request-executors'],
    queryFn: ({ signal }) =>
      getJson<{ items: readonly { id: string; displayName: string }[] }>('/v1/requests/executors', signal),
  });
  const colleagues = (data?.items ?? []).filter(({ id }) => id !== request.executor?.id);
  const command = useRequestCommand(request, () => {
    showToast(t(m.done, { name: colleagues.find(({ id }) => id === personId)?.displayName ?? '' }));
    onClose();
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (personId !== null) command.mutate({ method: 'PUT', path: '/executor', body: { personId } });
  };
  const { executor } = request;
  return (
    <Dialog title={t(m.title)} isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <form className="form" onSubmit={submit} noValidate>
        <ComboBox
          label={t(m.who)}
          hint={executor === undefined ? t(m.nobody) : t(m.now, { name: executor.displayName })}
          options={colleagues.map(({ id, displayName }) => ({ id, label: displayName }))}
          value={personId}
          onChange={setPerson}
          error={isTried && personId === null ? t(m.choose) : undefined}
        />
        <WorkProblem problem={command.error} />
        <Button variant="primary" type="submit" isBusy={command.isPending}>
          {t(m.submit)}
        </Button>
      </form>
    </Dialog>
  );
}
