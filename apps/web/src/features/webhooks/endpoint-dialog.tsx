import { useQueryClient } from '@tanstack/react-query';
import type { WebhookEventType, WebhookView } from '@veche/contracts';
import { useState, type FormEvent, type ReactElement } from 'react';
import { sendCommand, useCommand } from '../../api/index.ts';
import { ProblemCallout } from '../../app/problem-callout.tsx';
import { messages, useT } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { CheckboxGroup } from '../../ui/checkbox-group.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { SecretOnce } from './secret-once.tsx';
import { webhooksQuery } from './webhook-queries.ts';
import { eventTypes, eventWords } from './webhook-words.ts';

const m = messages({
  add: { ru: 'Новый адрес', en: 'A new address' },
  change: { ru: 'Изменить адрес', en: 'Change the address' },
  secret: { ru: 'Секрет для подписи', en: 'The secret of the signature' },
  name: { ru: 'Название', en: 'Name' },
  nameHint: { ru: 'Чья это система', en: 'Whose system it is' },
  url: { ru: 'Куда отправлять', en: 'Where to send' },
  urlHint: { ru: 'https://…', en: 'https://…' },
  events: { ru: 'О чём сообщать', en: 'What to tell of' },
  missing: { ru: 'Заполните это поле', en: 'Fill this in' },
  noEvents: { ru: 'Отметьте хотя бы одно событие', en: 'Tick one event at least' },
  save: { ru: 'Сохранить', en: 'Save' },
});

interface Body {
  readonly title: string;
  readonly url: string;
  readonly types: readonly WebhookEventType[];
  readonly isOn: boolean;
}

/** Adds an address, or changes one; a new one shows its secret once. */
export function EndpointDialog({
  endpoint,
  onClose,
}: {
  readonly endpoint?: WebhookView;
  readonly onClose: () => void;
}): ReactElement {
  const t = useT();
  const [secret, setSecret] = useState<string>();
  return (
    <Dialog
      title={t(secret !== undefined ? m.secret : endpoint ? m.change : m.add)}
      // The secret is gone with the window: a press beside it must not close it.
      isAlert={secret !== undefined}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      {secret === undefined ? (
        <EndpointForm
          endpoint={endpoint}
          onSaved={(made) => (made === undefined ? onClose() : setSecret(made))}
        />
      ) : (
        <SecretOnce secret={secret} onDone={onClose} />
      )}
    </Dialog>
  );
}

function EndpointForm({
  endpoint,
  onSaved,
}: {
  readonly endpoint: WebhookView | undefined;
  readonly onSaved: (secret: string | undefined) => void;
}): ReactElement {
  const t = useT();
  const client = useQueryClient();
  const [title, setTitle] = useState(endpoint?.title ?? '');
  const [url, setUrl] = useState(endpoint?.url ?? '');
  const [types, setTypes] = useState<readonly WebhookEventType[]>(endpoint?.types ?? []);
  const [isTried, setTried] = useState(false);
  const save = useCommand<Body, { secret?: string }>(
    (body, { headers }) =>
      endpoint
        ? sendCommand('PUT', `/v1/webhooks/${endpoint.id}`, body, {
            ifMatch: `"${endpoint.version}"`,
            idempotencyKey: headers['idempotency-key'],
          })
        : sendCommand('POST', '/v1/webhooks', body, { idempotencyKey: headers['idempotency-key'] }),
    {
      onSuccess: async ({ secret }) => {
        await client.invalidateQueries({ queryKey: webhooksQuery.queryKey });
        onSaved(secret);
      },
    },
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (title.trim() === '' || url.trim() === '' || types.length === 0) return;
    save.mutate({
      title: title.trim(),
      url: url.trim(),
      types,
      isOn: endpoint === undefined || endpoint.state === 'on',
    });
  };
  const missing = (value: string): string | undefined =>
    isTried && value.trim() === '' ? t(m.missing) : undefined;
  return (
    <form className="form" onSubmit={submit} noValidate>
      <TextField
        label={t(m.name)}
        hint={t(m.nameHint)}
        value={title}
        onChange={setTitle}
        maxLength={120}
        error={missing(title)}
      />
      <TextField
        label={t(m.url)}
        hint={t(m.urlHint)}
        value={url}
        onChange={setUrl}
        maxLength={2000}
        error={missing(url) ?? save.error?.errorAt('/url')?.message}
      />
      <CheckboxGroup
        label={t(m.events)}
        value={types}
        onChange={setTypes}
        options={eventTypes.map((id) => ({ id, label: t(eventWords[id]) }))}
        error={isTried && types.length === 0 ? t(m.noEvents) : undefined}
      />
      {/* What is wrong with the address stands at its field. */}
      <ProblemCallout problem={save.error?.errorAt('/url') === undefined ? save.error : null} />
      <p>
        <Button variant="primary" type="submit" isBusy={save.isPending}>
          {t(m.save)}
        </Button>
      </p>
    </form>
  );
}
