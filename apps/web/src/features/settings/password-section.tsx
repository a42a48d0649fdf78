import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactElement } from 'react';
import { api, unwrap, useCommand } from '../../api/index.ts';
import { ProblemCallout } from '../../app/problem-callout.tsx';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { LockoutCallout } from '../sign-in/lockout-callout.tsx';
import { NewPasswordField } from '../sign-in/new-password-field.tsx';
import { PasswordField } from '../sign-in/password-field.tsx';
import { lockedUntilOf } from '../sign-in/retry-after.ts';
import { meQuery, type MyProfile } from './me-query.ts';

const m = messages({
  none: {
    ru: 'Пароля у этой учётной записи нет. Задать его можно <a>по коду</a> на почту или телефон.',
    en: 'This account has no password. One can be set <a>by a code</a> to the e-mail or phone.',
  },
  changed: {
    ru: 'Последний раз меняли {on}. После смены на других устройствах придётся войти заново.',
    en: 'Last changed on {on}. After a change other devices must sign in again.',
  },
  change: { ru: 'Сменить пароль', en: 'Change the password' },
  current: { ru: 'Нынешний пароль', en: 'Present password' },
  fresh: { ru: 'Новый пароль', en: 'New password' },
  missing: { ru: 'Введите пароль', en: 'Enter the password' },
  save: { ru: 'Сохранить новый пароль', en: 'Save the new password' },
  cancel: { ru: 'Не менять', en: 'Leave as it is' },
  saved: {
    ru: 'Пароль сменён. На других устройствах вход завершён',
    en: 'The password is changed. Other devices are signed out',
  },
});

/** Changes the password; asks for the present one. */
export function PasswordSection({ me }: { readonly me: MyProfile }): ReactElement {
  const t = useT();
  const format = useFormat();
  const queryClient = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const [isTried, setTried] = useState(false);
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const change = useCommand(
    (body: { readonly currentPassword: string; readonly newPassword: string }) =>
      unwrap(api.PUT('/v1/me/password', { body })),
    {
      onSuccess: async () => {
        showToast(t(m.saved));
        setOpen(false);
        setCurrent('');
        setNew('');
        setTried(false);
        await Promise.all([
          queryClient.invalidateQueries({ queryKey: meQuery.queryKey }),
          queryClient.invalidateQueries({ queryKey: ['device-sessions'] }),
        ]);
      },
    },
  );
  const lockedUntilMs = lockedUntilOf(change.error);
  if (me.passwordChangedAt === undefined)
    return <p>{t.rich(m.none, { a: (text) => <Link to="/password-reset">{text}</Link> })}</p>;
  const wrongCurrent = change.error?.code === 'password-wrong' ? change.error.title : undefined;
  const faulty = change.error?.errorAt('/newPassword')?.message;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (currentPassword !== '' && newPassword !== '') change.mutate({ currentPassword, newPassword });
  };
  return (
    <>
      <p>{t(m.changed, { on: format.date(format.civilDate(me.passwordChangedAt)) })}</p>
      {!isOpen && (
        <p className="mt-3">
          <Button onPress={() => setOpen(true)}>{t(m.change)}</Button>
        </p>
      )}
      {isOpen && (
        <form className="form panel mt-3" onSubmit={submit} noValidate>
          {lockedUntilMs !== undefined && <LockoutCallout untilMs={lockedUntilMs} />}
          {lockedUntilMs === undefined && wrongCurrent === undefined && faulty === undefined && (
            <ProblemCallout problem={change.error} />
          )}
          <PasswordField
            label={t(m.current)}
            name="currentPassword"
            value={currentPassword}
            onChange={setCurrent}
            error={isTried && currentPassword === '' ? t(m.missing) : wrongCurrent}
          />
          <NewPasswordField
            label={t(m.fresh)}
            name="newPassword"
            value={newPassword}
            onChange={setNew}
            known={{ login: me.contacts[0]?.value ?? '', names: [me.names.familyName, me.names.givenName] }}
            error={isTried && newPassword === '' ? t(m.missing) : faulty}
          />
          <div className="btn-row">
            <Button type="submit" isBusy={change.isPending}>
              {t(m.save)}
            </Button>
            <Button variant="quiet" onPress={() => setOpen(false)}>
              {t(m.cancel)}
            </Button>
          </div>
        </form>
      )}
    </>
  );
}
