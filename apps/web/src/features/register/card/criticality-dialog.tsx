import type { RequestCardView } from '@veche/contracts';
import { useState, type FormEvent, type ReactElement } from 'react';
import { messages, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { useRequestCommand } from './use-request-command.ts';
import { WorkProblem } from './work-problem.tsx';

const m = messages({
  fast: { ru: 'В ускоренный ход', en: 'Fast track' },
  back: { ru: 'Вернуть в обычный ход', en: 'Back to the usual track' },
  fastLabel: { ru: 'Почему это нельзя откладывать', en: 'Why this cannot wait' },
  backLabel: { ru: 'Почему спешить больше не надо', en: 'Why there is no hurry any more' },
  needed: { ru: 'Напишите причину', en: 'Write the reason' },
  submit: { ru: 'Сохранить', en: 'Save' },
});

/** Puts the request on the fast track, or back. */
export function CriticalityDialog({
  request,
  onClose,
}: {
  readonly request: RequestCardView;
  readonly onClose: () => void;
}): ReactElement {
  const t = useT();
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const command = useRequestCommand(request, onClose);
  const isFast = request.criticality === 'critical';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() === '') return;
    const body = { criticality: isFast ? 'normal' : 'critical', reason: reason.trim() };
    command.mutate({ method: 'PUT', path: '/criticality', body });
  };
  return (
    <Dialog title={t(isFast ? m.back : m.fast)} isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <form className="form" onSubmit={submit} noValidate>
        <TextArea
          label={t(isFast ? m.backLabel : m.fastLabel)}
          value={reason}
          onChange={setReason}
          maxLength={2000}
          error={isTried && reason.trim() === '' ? t(m.needed) : undefined}
        />
        <WorkProblem problem={command.error} />
        <Button variant="primary" type="submit" isBusy={command.isPending}>
          {t(m.submit)}
        </Button>
      </form>
    </Dialog>
  );
}
