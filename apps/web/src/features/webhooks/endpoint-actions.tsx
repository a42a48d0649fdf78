import { useQueryClient } from '@tanstack/react-query';
import type { WebhookView } from '@veche/contracts';
import { useState, type ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { sendCommand, useCommand } from '../../api/index.ts';
import { ProblemCallout } from '../../app/problem-callout.tsx';
import { messages, useT } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { EndpointDialog } from './endpoint-dialog.tsx';
import { SecretOnce } from './secret-once.tsx';
import { webhooksQuery } from './webhook-queries.ts';

const m = messages({
  test: { ru: 'Отправить пробное', en: 'Send a trial' },
  tested: { ru: 'Пробное сообщение поставлено в очередь', en: 'A trial message is queued' },
  pause: { ru: 'Приостановить', en: 'Pause' },
  resume: { ru: 'Включить', en: 'Switch on' },
  change: { ru: 'Изменить', en: 'Change' },
  rotate: { ru: 'Сменить секрет', en: 'Change the secret' },
  rotateTitle: { ru: 'Сменить секрет?', en: 'Change the secret?' },
  rotateText: {
    ru: 'Сутки сообщения подписывают оба секрета, потом только новый.',
    en: 'For a day both secrets sign the messages, afterwards the new one alone.',
  },
  secret: { ru: 'Новый секрет', en: 'The new secret' },
  remove: { ru: 'Удалить', en: 'Delete' },
  removeTitle: { ru: 'Удалить адрес?', en: 'Delete the address?' },
  removeText: {
    ru: 'Журнал отправки удалится вместе с ним. Чтобы только остановить отправку, приостановите её.',
    en: 'Its log goes with it. To stop sending alone, pause it.',
  },
  keep: { ru: 'Не менять', en: 'Change nothing' },
});

type Command =
  { readonly kind: 'test' | 'rotate' | 'remove' } | { readonly kind: 'switch'; readonly isOn: boolean };

/** What can be done with an address: try it, pause it, change it, give it another secret, delete it. */
export function EndpointActions({ endpoint }: { readonly endpoint: WebhookView }): ReactElement {
  const t = useT();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [asked, setAsked] = useState<'change' | 'rotate' | 'remove'>();
  const [secret, setSecret] = useState<string>();
  const { id, title, url, types, state, version } = endpoint;
  const path = `/v1/webhooks/${id}`;
  const command = useCommand<Command, { secret?: string } | undefined>(
    (wanted, { headers }) => {
      const options = { idempotencyKey: headers['idempotency-key'] };
      switch (wanted.kind) {
        case 'test':
          return sendCommand('POST', `${path}/test`, undefined, options);
        case 'rotate':
          return sendCommand('POST', `${path}/secret`, undefined, options);
        case 'remove':
          return sendCommand('DELETE', path, undefined, options);
        case 'switch':
          return sendCommand(
            'PUT',
            path,
            { title, url, types, isOn: wanted.isOn },
            { ...options, ifMatch: `"${version}"` },
          );
      }
    },
    {
      onSuccess: async (reply, { kind }) => {
        if (kind === 'test') showToast(t(m.tested));
        if (kind === 'rotate') setSecret(reply?.secret);
        if (kind === 'remove') void navigate('/admin?tab=webhooks');
        await client.invalidateQueries({ queryKey: webhooksQuery.queryKey });
      },
      onProblem: (problem) =>
        problem.status === 412 && void client.invalidateQueries({ queryKey: webhooksQuery.queryKey }),
    },
  );
  const isOn = state === 'on';
  return (
    <>
      <p className="btn-row mt-4">
        <Button
          icon="send"
          isDisabled={!isOn || command.isPending}
          onPress={() => command.mutate({ kind: 'test' })}
        >
          {t(m.test)}
        </Button>
        <Button
          icon={isOn ? 'pause' : 'check'}
          isDisabled={command.isPending}
          onPress={() => command.mutate({ kind: 'switch', isOn: !isOn })}
        >
          {t(isOn ? m.pause : m.resume)}
        </Button>
        <Button onPress={() => setAsked('change')}>{t(m.change)}</Button>
        <Button onPress={() => setAsked('rotate')}>{t(m.rotate)}</Button>
        <Button onPress={() => setAsked('remove')}>{t(m.remove)}</Button>
      </p>
      <ProblemCallout problem={command.error} className="mt-3" />
      {asked === 'change' && <EndpointDialog endpoint={endpoint} onClose={() => setAsked(undefined)} />}
      <ConfirmDialog
        title={t(m.rotateTitle)}
        confirmText={t(m.rotate)}
        cancelText={t(m.keep)}
        isOpen={asked === 'rotate'}
        onOpenChange={(isOpen) => !isOpen && setAsked(undefined)}
        onConfirm={() => command.mutateAsync({ kind: 'rotate' })}
      >
        {t(m.rotateText)}
      </ConfirmDialog>
      <ConfirmDialog
        title={t(m.removeTitle)}
        confirmText={t(m.remove)}
        cancelText={t(m.keep)}
        isDanger
        isOpen={asked === 'remove'}
        onOpenChange={(isOpen) => !isOpen && setAsked(undefined)}
        onConfirm={() => command.mutateAsync({ kind: 'remove' })}
      >
        {t(m.removeText)}
      </ConfirmDialog>
      {secret !== undefined && (
        <Dialog title={t(m.secret)} isAlert isOpen onOpenChange={(isOpen) => !isOpen && setSecret(undefined)}>
          <SecretOnce secret={secret} onDone={() => setSecret(undefined)} />
        </Dialog>
      )}
    </>
  );
}
