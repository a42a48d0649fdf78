import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { api, unwrap, useCommand } from '../../api/index.ts';
import { ProblemCallout } from '../../app/problem-callout.tsx';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { PasswordField } from '../sign-in/password-field.tsx';

const m = messages({
  title: { ru: 'Закрыть учётную запись?', en: 'Close the account?' },
  what: { ru: 'Что произойдёт', en: 'What will happen' },
  signOut: {
    ru: 'Вы выйдете на всех устройствах и больше не войдёте.',
    en: 'You are signed out everywhere and cannot sign in again.',
  },
  gone: {
    ru: 'Имя, почта, телефон, черновики и письма станут нечитаемыми навсегда: ключ к ним уничтожается.',
    en: 'Name, e-mail, phone, drafts and letters become unreadable for ever: their key is destroyed.',
  },
  kept: {
    ru: 'Поданные заявки и решения хранятся столько, сколько велит закон, и видны только архиву.',
    en: 'Filed applications and decisions are kept as long as the law orders, seen by the archive alone.',
  },
  sure: {
    ru: 'Понимаю, что вернуть данные не сможет никто',
    en: 'I understand that nobody can bring the data back',
  },
  password: { ru: 'Пароль', en: 'Password' },
  erase: { ru: 'Закрыть и стереть', en: 'Close and erase' },
  keep: { ru: 'Не закрывать', en: 'Keep the account' },
  first: { ru: 'сначала отметьте выше', en: 'tick the box first' },
  done: { ru: 'Учётная запись закрыта', en: 'The account is closed' },
  allGone: { ru: 'Ваши данные уничтожены.', en: 'Your data are destroyed.' },
  until: { ru: 'По закону до {on} хранится:', en: 'By law kept until {on}:' },
  hold: { ru: '{reason} – до {on} ({basis})', en: '{reason}: until {on} ({basis})' },
  leave: { ru: 'На главную', en: 'To the start page' },
});

/** Explains the erasure, asks twice, then says what is kept and until when. */
export function EraseDialog({
  hasPassword,
  onClose,
}: {
  readonly hasPassword: boolean;
  readonly onClose: () => void;
}): ReactElement {
  const t = useT();
  const format = useFormat();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [isSure, setSure] = useState(false);
  const [password, setPassword] = useState('');
  const erase = useCommand((_: void) =>
    unwrap(api.POST('/v1/me/erasure', { body: { confirmed: true, ...(hasPassword ? { password } : {}) } })),
  );
  const leave = (): void => {
    queryClient.clear();
    void navigate('/');
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isSure) erase.mutate();
  };
  if (erase.data) {
    const { holds, retainedUntil } = erase.data;
    return (
      <Dialog title={t(m.done)} isAlert isOpen onOpenChange={leave}>
        {retainedUntil === undefined ? (
          <p>{t(m.allGone)}</p>
        ) : (
          <>
            <p>{t(m.until, { on: format.date(format.civilDate(retainedUntil)) })}</p>
            <ul className="lines mt-2">
              {holds.map(({ reason, basis, until }) => (
                <li key={basis + until}>
                  {t(m.hold, { reason: t.text(reason), on: format.date(format.civilDate(until)), basis })}
                </li>
              ))}
            </ul>
          </>
        )}
        <div className="btn-row dialog-actions">
          <Button variant="primary" onPress={leave}>
            {t(m.leave)}
          </Button>
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog title={t(m.title)} isAlert isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <form className="form" onSubmit={submit} noValidate>
        <Callout tone="warn" title={t(m.what)}>
          <ul className="mt-1 list-disc pl-5">
            <li>{t(m.signOut)}</li>
            <li>{t(m.gone)}</li>
            <li>{t(m.kept)}</li>
          </ul>
        </Callout>
        <ProblemCallout problem={erase.error} />
        {hasPassword && (
          <PasswordField label={t(m.password)} name="password" value={password} onChange={setPassword} />
        )}
        <Checkbox isSelected={isSure} onChange={setSure}>
          {t(m.sure)}
        </Checkbox>
        <div className="btn-row dialog-actions">
          <Button
            type="submit"
            variant="danger"
            isBusy={erase.isPending}
            disabledReason={isSure ? undefined : t(m.first)}
          >
            {t(m.erase)}
          </Button>
          <Button onPress={onClose}>{t(m.keep)}</Button>
        </div>
      </form>
    </Dialog>
  );
}
