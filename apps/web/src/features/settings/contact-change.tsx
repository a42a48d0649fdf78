import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactElement } from 'react';
import { api, unwrap, useCommand } from '../../api/index.ts';
import { ProblemCallout } from '../../app/problem-callout.tsx';
import { messages, useT } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { CodeStep, type CodeSent } from '../sign-in/code-step.tsx';
import { LockoutCallout } from '../sign-in/lockout-callout.tsx';
import { lockedUntilOf } from '../sign-in/retry-after.ts';
import { meQuery, type MyProfile } from './me-query.ts';

const m = messages({
  newEmail: { ru: 'Новая почта', en: 'New e-mail' },
  newPhone: { ru: 'Новый телефон', en: 'New phone' },
  missing: { ru: 'Введите, куда отправить код', en: 'Enter where to send the code' },
  send: { ru: 'Отправить код', en: 'Send the code' },
  cancel: { ru: 'Не менять', en: 'Leave as it is' },
  confirm: { ru: 'Подтвердить', en: 'Confirm' },
  done: { ru: 'Подтверждено', en: 'Confirmed' },
});

/** A new e-mail or phone: it replaces the old one once its code is entered. */
export function ContactChange({
  kind,
  onDone,
}: {
  readonly kind: MyProfile['contacts'][number]['kind'];
  readonly onDone: () => void;
}): ReactElement {
  const t = useT();
  const queryClient = useQueryClient();
  const [contact, setContact] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [sent, setSent] = useState<CodeSent>();
  const start = useCommand(
    (value: string, { headers }) =>
      unwrap(api.POST('/v1/me/contact-changes', { body: { contact: value }, headers })),
    { onSuccess: setSent },
  );
  const confirm = useCommand(
    ({ id, code }: { readonly id: string; readonly code: string }) =>
      unwrap(
        api.POST('/v1/me/contact-changes/{id}/confirmation', { params: { path: { id } }, body: { code } }),
      ),
    {
      onSuccess: (profile) => {
        queryClient.setQueryData(meQuery.queryKey, profile);
        showToast(t(m.done));
        onDone();
      },
    },
  );
  const lockedUntilMs = lockedUntilOf(start.error);
  const fieldError = start.error?.errorAt('/contact')?.message;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setMissing(contact.trim() === '');
    if (contact.trim() !== '') start.mutate(contact.trim());
  };
  if (sent) {
    return (
      <div className="panel mt-3">
        <CodeStep
          key={sent.id}
          sent={sent}
          submitText={t(m.confirm)}
          onSubmit={(code) => confirm.mutate({ id: sent.id, code })}
          isBusy={confirm.isPending}
          problem={confirm.error}
          onResend={() => start.mutate(contact.trim())}
          isResending={start.isPending}
          resendProblem={start.error}
        />
      </div>
    );
  }
  return (
    <form className="form panel mt-3" onSubmit={submit} noValidate>
      {lockedUntilMs !== undefined && <LockoutCallout untilMs={lockedUntilMs} />}
      {lockedUntilMs === undefined && fieldError === undefined && <ProblemCallout problem={start.error} />}
      <TextField
        label={t(kind === 'email' ? m.newEmail : m.newPhone)}
        name="contact"
        type={kind === 'email' ? 'email' : 'tel'}
        autoComplete={kind === 'email' ? 'email' : 'tel'}
        value={contact}
        onChange={setContact}
        maxLength={254}
        isRequired
        error={isMissing ? t(m.missing) : fieldError}
      />
      <div className="btn-row">
        <Button type="submit" isBusy={start.isPending}>
          {t(m.send)}
        </Button>
        <Button variant="quiet" onPress={onDone}>
          {t(m.cancel)}
        </Button>
      </div>
    </form>
  );
}
