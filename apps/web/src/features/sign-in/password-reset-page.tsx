import { useState, type FormEvent, type ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { api, unwrap, useCommand } from '../../api/index.ts';
import { ProblemCallout } from '../../app/problem-callout.tsx';
import { useTitle } from '../../app/use-title.ts';
import { messages, useT } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { CodeStep, type CodeSent } from './code-step.tsx';
import { LockoutCallout } from './lockout-callout.tsx';
import { NewPasswordField } from './new-password-field.tsx';
import { lockedUntilOf } from './retry-after.ts';

const m = messages({
  title: { ru: 'Новый пароль', en: 'New password' },
  lead: {
    ru: 'Отправим код на вашу почту или телефон. Если такой учётной записи нет, код не придёт.',
    en: 'We will send a code to your e-mail or phone. If there is no such account, no code will come.',
  },
  login: { ru: 'Электронная почта или телефон', en: 'E-mail or phone' },
  noLogin: { ru: 'Введите почту или телефон', en: 'Enter an e-mail or phone' },
  send: { ru: 'Отправить код', en: 'Send the code' },
  password: { ru: 'Новый пароль', en: 'New password' },
  noPassword: { ru: 'Придумайте новый пароль', en: 'Choose a new password' },
  save: { ru: 'Сохранить пароль', en: 'Save the password' },
  saved: {
    ru: 'Пароль сохранён. Войдите с ним. На других устройствах вход завершён',
    en: 'The password is saved. Sign in with it. Other devices are signed out',
  },
});

/** Sets a forgotten password, or the first one of invited staff, by a code. */
export function PasswordResetPage(): ReactElement {
  const t = useT();
  const navigate = useNavigate();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState<string>();
  const [sent, setSent] = useState<CodeSent>();
  useTitle(t(m.title));
  const start = useCommand(
    (value: string, { headers }) =>
      unwrap(api.POST('/v1/password-resets', { body: { login: value }, headers })),
    { onSuccess: setSent },
  );
  const confirm = useCommand(
    ({ id, code }: { readonly id: string; readonly code: string }) =>
      unwrap(
        api.POST('/v1/password-resets/{id}/confirmation', {
          params: { path: { id } },
          body: { code, password },
        }),
      ),
    {
      onSuccess: () => {
        showToast(t(m.saved));
        return navigate('/sign-in');
      },
    },
  );
  const lockedUntilMs = lockedUntilOf(start.error);
  const passwordFault = confirm.error?.errorAt('/password')?.message;
  const ask = (event: FormEvent): void => {
    event.preventDefault();
    setMissing(login.trim() === '' ? t(m.noLogin) : undefined);
    if (login.trim() !== '') start.mutate(login.trim());
  };
  return (
    <div className="wrap page-head">
      <h1>{t(m.title)}</h1>
      {sent ? (
        <div className="mt-4">
          <CodeStep
            key={sent.id}
            sent={sent}
            submitText={t(m.save)}
            isBusy={confirm.isPending}
            problem={passwordFault === undefined ? confirm.error : null}
            onSubmit={(code) => {
              setMissing(password === '' ? t(m.noPassword) : undefined);
              if (password !== '') confirm.mutate({ id: sent.id, code });
            }}
            onResend={() => start.mutate(login.trim())}
            isResending={start.isPending}
            resendProblem={start.error}
          >
            <NewPasswordField
              label={t(m.password)}
              name="password"
              value={password}
              onChange={setPassword}
              known={{ login, names: [] }}
              error={missing ?? passwordFault}
            />
          </CodeStep>
        </div>
      ) : (
        <form className="form mt-4 max-w-measure" onSubmit={ask} noValidate>
          <p>{t(m.lead)}</p>
          {lockedUntilMs === undefined ? (
            <ProblemCallout problem={start.error} />
          ) : (
            <LockoutCallout untilMs={lockedUntilMs} />
          )}
          <TextField
            label={t(m.login)}
            name="login"
            value={login}
            onChange={setLogin}
            autoComplete="username"
            spellCheck={false}
            maxLength={254}
            isRequired
            error={missing ?? start.error?.errorAt('/login')?.message}
          />
          <div className="btn-row">
            <Button type="submit" variant="primary" isBusy={start.isPending}>
              {t(m.send)}
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}
