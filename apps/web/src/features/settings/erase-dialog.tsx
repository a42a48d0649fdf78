import { useState, type FormEvent, type ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { api, unwrap, useCommand } from '../../api/index.ts';
import { ProblemCallout } from '../../app/problem-callout.tsx';
import { messages, useT } from '../../i18n/index.ts';
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
    ru: 'Имя, почта, телефон, черновики, загруженные файлы и письма станут нечитаемыми навсегда: ключ к ним уничтожается.',
    en: 'Name, e-mail, phone, drafts, uploaded files and letters become unreadable for ever: their key is destroyed.',
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
});

/** Explains the erasure and asks twice; what is kept and until when is said on a page that needs no session. */
export function EraseDialog({
  hasPassword,
  onClose,
}: {
  readonly hasPassword: boolean;
  readonly onClose: () => void;
}): ReactElement {
  const t = useT();
  const navigate = useNavigate();
  const [isSure, setSure] = useState(false);
  const [password, setPassword] = useState('');
  const erase = useCommand(
    (_: void) =>
      unwrap(api.POST('/v1/me/erasure', { body: { confirmed: true, ...(hasPassword ? { password } : {}) } })),
    { onSuccess: (erasure) => navigate('/account-closed', { replace: true, state: erasure }) },
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isSure) erase.mutate();
  };
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
