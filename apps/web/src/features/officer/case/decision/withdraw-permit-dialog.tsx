import { useState, type FormEvent, type ReactElement } from 'react';
import { messages, useT } from '../../../../i18n/index.ts';
import { Button } from '../../../../ui/button.tsx';
import { Dialog } from '../../../../ui/dialog.tsx';
import { TextArea } from '../../../../ui/text-area.tsx';
import { TextField } from '../../../../ui/text-field.tsx';
import { CommandProblem } from '../command-problem.tsx';
import { useCaseCommand } from '../use-case-command.ts';

const m = messages({
  title: { ru: 'Отозвать разрешение {number}?', en: 'Withdraw permit {number}?' },
  what: {
    ru: 'Проверка по коду сразу покажет «Отозвано», место освободится, заявитель получит сообщение с причиной.',
    en: 'A check by its code says “Withdrawn” at once, the place becomes free, the applicant is told the reason.',
  },
  reason: { ru: 'Причина', en: 'Reason' },
  norm: { ru: 'Норма', en: 'Norm' },
  needReason: {
    ru: 'Напишите причину: её прочитает заявитель',
    en: 'Write the reason: the applicant reads it',
  },
  needNorm: {
    ru: 'Укажите норму: без неё отозвать нельзя',
    en: 'Give the norm: without it a permit cannot be withdrawn',
  },
  withdraw: { ru: 'Отозвать разрешение', en: 'Withdraw the permit' },
});

/** Withdraws a permit in force, with its reason and norm. */
export function WithdrawPermitDialog({
  isOpen,
  onOpenChange,
  number,
}: {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly number: string;
}): ReactElement {
  const t = useT();
  const [reason, setReason] = useState('');
  const [norm, setNorm] = useState('');
  const [isChecked, setChecked] = useState(false);
  const withdraw = useCaseCommand({ onSuccess: () => onOpenChange(false) });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setChecked(true);
    if (reason.trim() !== '' && norm.trim() !== '')
      withdraw.mutate({ path: '/permit-withdrawal', body: { reason: reason.trim(), norm: norm.trim() } });
  };
  return (
    <Dialog title={t(m.title, { number })} isOpen={isOpen} onOpenChange={onOpenChange}>
      <form className="form" onSubmit={submit} noValidate>
        <p>{t(m.what)}</p>
        <TextArea
          label={t(m.reason)}
          maxLength={2000}
          value={reason}
          onChange={setReason}
          error={isChecked && reason.trim() === '' ? t(m.needReason) : undefined}
        />
        <TextField
          label={t(m.norm)}
          maxLength={500}
          value={norm}
          onChange={setNorm}
          error={isChecked && norm.trim() === '' ? t(m.needNorm) : undefined}
        />
        <CommandProblem problem={withdraw.error} />
        <Button variant="danger" type="submit" isBusy={withdraw.isPending}>
          {t(m.withdraw)}
        </Button>
      </form>
    </Dialog>
  );
}
