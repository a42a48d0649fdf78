import { useState, type FormEvent, type ReactElement } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { components } from '../../api/schema.gen.ts';
import { api, unwrap, useCommand } from '../../api/index.ts';
import { ProblemCallout } from '../../app/problem-callout.tsx';
import { messages, useT } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { LockoutCallout } from './lockout-callout.tsx';
import { PasswordField } from './password-field.tsx';
import { lockedUntilOf } from './retry-after.ts';
import { useSecondsLeft } from './use-seconds-left.ts';

const m = messages({
  login: { ru: 'Электронная почта или телефон', en: 'E-mail or phone' },
  password: { ru: 'Пароль', en: 'Password' },
  noLogin: {
    ru: 'Введите почту или телефон, с которыми регистрировались',
    en: 'Enter the e-mail or phone you registered with',
  },
  noPassword: { ru: 'Введите пароль', en: 'Enter the password' },
  signIn: { ru: 'Войти', en: 'Sign in' },
  wait: {
    ru: 'Попытка через {s, plural, one {# секунду} few {# секунды} other {# секунд}}',
    en: 'Next attempt in {s, plural, one {# second} other {# seconds}}',
  },
  forgot: { ru: 'Забыли пароль?', en: 'Forgot your password?' },
  register: { ru: 'Зарегистрироваться', en: 'Register' },
  check: {
    ru: 'Проверьте раскладку клавиатуры и Caps Lock. Не помните пароль – задайте новый по ссылке ниже.',
    en: 'Check the keyboard layout and Caps Lock. If you do not remember the password, set a new one by the link below.',
  },
  staff: {
    ru: 'Сотрудник входит впервые – задайте пароль по ссылке «Забыли пароль?».',
    en: 'Staff signing in for the first time: use “Forgot your password?” to set a password.',
  },
});

export type SecondFactorChallenge = Extract<
  components['schemas']['SignInResult'],
  { state: 'second-factor' }
>;
/** Signed in at once, or asked for the second step. */
export type SignInResult = { readonly state: 'signed-in' } | SecondFactorChallenge;

/** E-mail or phone and password. The answer never tells which of the two was wrong. */
export function CredentialsForm({
  onResult,
}: {
  readonly onResult: (result: SignInResult) => void;
}): ReactElement {
  const t = useT();
  const [search] = useSearchParams();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [isTried, setTried] = useState(false);
  const signIn = useCommand(
    (body: { readonly login: string; readonly password: string }) =>
      unwrap(api.POST('/v1/sessions', { body })),
    { onSuccess: onResult },
  );
  const lockedUntilMs = lockedUntilOf(signIn.error);
  const waitSeconds = useSecondsLeft(lockedUntilMs);
  const faults = isTried
    ? [
        ...(login.trim() === '' ? [{ field: 'login', text: t(m.noLogin) }] : []),
        ...(password === '' ? [{ field: 'password', text: t(m.noPassword) }] : []),
      ]
    : [];
  const errorOf = (field: string): string | undefined => faults.find((fault) => fault.field === field)?.text;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (login.trim() !== '' && password !== '') signIn.mutate({ login: login.trim(), password });
  };
  const query = search.toString() === '' ? '' : `?${search.toString()}`;
  return (
    <form className="form" onSubmit={submit} noValidate>
      <ErrorSummary faults={faults} />
      {lockedUntilMs !== undefined && waitSeconds > 0 ? (
        <LockoutCallout untilMs={lockedUntilMs} />
      ) : (
        <ProblemCallout
          problem={lockedUntilMs === undefined ? signIn.error : undefined}
          advice={t(m.check)}
        />
      )}
      <TextField
        label={t(m.login)}
        name="login"
        value={login}
        onChange={setLogin}
        autoComplete="username"
        spellCheck={false}
        maxLength={254}
        error={errorOf('login')}
        isRequired
      />
      <PasswordField
        label={t(m.password)}
        name="password"
        value={password}
        onChange={setPassword}
        error={errorOf('password')}
      />
      <div className="btn-row">
        <Button
          type="submit"
          variant="primary"
          isBusy={signIn.isPending}
          disabledReason={waitSeconds > 0 ? t(m.wait, { s: waitSeconds }) : undefined}
        >
          {t(m.signIn)}
        </Button>
        <Link className="link" to="/password-reset">
          {t(m.forgot)}
        </Link>
        <Link className="link" to={`/registration${query}`}>
          {t(m.register)}
        </Link>
      </div>
      <p className="small muted">{t(m.staff)}</p>
    </form>
  );
}
