import { useQueryClient } from '@tanstack/react-query';
import type { ApplicationView } from '@veche/contracts';
import { useState, type ReactElement } from 'react';
import { messages, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { withdrawApplication } from '../application-commands.ts';

const m = messages({
  withdraw: { ru: 'Отозвать', en: 'Withdraw' },
  callOff: { ru: 'Отказаться от мероприятия', en: 'Call the event off' },
  ask: { ru: 'Отозвать заявку?', en: 'Withdraw the application?' },
  askNotice: { ru: 'Отозвать уведомление?', en: 'Withdraw the notice?' },
  askEvent: { ru: 'Отказаться от мероприятия?', en: 'Call the event off?' },
  what: {
    ru: 'Ведомства прекратят согласование. Данные останутся: их можно взять для новой заявки.',
    en: 'The agencies stop the review. Your data stay and can start a new application.',
  },
  whatNotice: {
    ru: 'Орган перестанет его рассматривать. По закону об отказе от мероприятия сообщают и участникам, не позже чем за день.',
    en: 'The authority stops considering it. By law participants are told too, at least a day ahead.',
  },
  whatEvent: {
    ru: 'Разрешение перестанет действовать, место освободится для других.',
    en: 'The permit ceases to be valid and the place is free for others.',
  },
  yes: { ru: 'Отозвать заявку', en: 'Withdraw the application' },
  yesNotice: { ru: 'Отозвать уведомление', en: 'Withdraw the notice' },
  yesEvent: { ru: 'Отказаться', en: 'Call it off' },
  no: { ru: 'Не отзывать', en: 'Do not withdraw' },
  noEvent: { ru: 'Не отказываться', en: 'Keep it' },
});

const wordsOf = ({ procedure, status }: ApplicationView) =>
  procedure === 'notification'
    ? ({ button: m.withdraw, ask: m.askNotice, what: m.whatNotice, yes: m.yesNotice, no: m.no } as const)
    : status === 'APPROVED' || status === 'APPROVED_COND'
      ? ({ button: m.callOff, ask: m.askEvent, what: m.whatEvent, yes: m.yesEvent, no: m.noEvent } as const)
      : ({ button: m.withdraw, ask: m.ask, what: m.what, yes: m.yes, no: m.no } as const);

/** Withdraws an application or a notice, or calls an agreed event off; asks first. */
export function WithdrawButton({
  application,
}: {
  readonly application: ApplicationView;
}): ReactElement | null {
  const t = useT();
  const client = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  if (!application.abilities.includes('withdraw')) return null;
  const words = wordsOf(application);
  return (
    <>
      <Button size="small" icon="left" onPress={() => setAsking(true)}>
        {t(words.button)}
      </Button>
      <ConfirmDialog
        title={t(words.ask)}
        confirmText={t(words.yes)}
        cancelText={t(words.no)}
        isDanger
        isOpen={isAsking}
        onOpenChange={setAsking}
        onConfirm={async () => {
          await withdrawApplication(application.id, application.version);
          await client.invalidateQueries({ queryKey: ['application'] });
        }}
      >
        {t(words.what)}
      </ConfirmDialog>
    </>
  );
}
