import { useState, type FormEvent, type ReactElement } from 'react';
import { api, unwrap, useCommand } from '../../api/index.ts';
import { ProblemCallout } from '../../app/problem-callout.tsx';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { SecondFactorChallenge } from './credentials-form.tsx';
import { LockoutCallout } from './lockout-callout.tsx';
import { lockedUntilOf } from './retry-after.ts';

const m = messages({
  text: {
    ru: 'Пароль подошёл. Остался второй шаг: откройте приложение с кодами и введите шесть цифр. Завершите до {time}.',
    en: 'The password is right. One more step: open your authenticator app and enter the six digits. Finish by {time}.',
  },
  code: { ru: 'Код из приложения', en: 'Code from the app' },
  recovery: { ru: 'Резервный код', en: 'Recovery code' },
  recoveryHint: {
    ru: 'Двенадцать знаков с дефисами. Каждый код работает один раз.',
    en: 'Twelve characters with hyphens. Each code works once.',
  },
  byRecovery: {
    ru: 'Телефона нет рядом: ввести резервный код',
    en: 'No phone at hand: use a recovery code',
  },
  byApp: { ru: 'Ввести код из приложения', en: 'Use a code from the app' },
  shape: { ru: 'В коде шесть цифр', en: 'The code has six digits' },
  recoveryShape: {
    ru: 'В резервном коде двенадцать букв и цифр',
    en: 'A recovery code has twelve letters and digits',
  },
  finish: { ru: 'Завершить вход', en: 'Finish signing in' },
  back: { ru: 'Начать вход заново', en: 'Start again' },
});

/** The second step of signing in: a code of the authenticator app, or a recovery code when the phone is lost. */
export function SecondFactorForm({
  challenge,
  onEntered,
  onBack,
}: {
  readonly challenge: SecondFactorChallenge;
  readonly onEntered: () => void;
  readonly onBack: () => void;
}): ReactElement {
  const t = useT();
  const format = useFormat();
  const [code, setCode] = useState('');
  const [isRecovery, setRecovery] = useState(false);
  const [shapeError, setShapeError] = useState<string>();
  const pass = useCommand(
    (value: string) =>
      unwrap(
        api.POST('/v1/sessions/second-factor', { body: { challenge: challenge.challenge, code: value } }),
      ),
    { onSuccess: onEntered },
  );
  const lockedUntilMs = lockedUntilOf(pass.error);
  const wrongCode = pass.error?.code === 'second-factor-failed' ? pass.error.title : undefined;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const value = isRecovery ? code.trim() : code.replaceAll(/\D/g, '');
    const fits = isRecovery
      ? /^[A-Za-z2-7]{4}-?[A-Za-z2-7]{4}-?[A-Za-z2-7]{4}$/.test(value)
      : value.length === 6;
    setShapeError(fits ? undefined : t(isRecovery ? m.recoveryShape : m.shape));
    if (fits) pass.mutate(value);
  };
  return (
    <form className="form" onSubmit={submit} noValidate>
      <p role="status">{t(m.text, { time: format.time(challenge.expiresAt) })}</p>
      {lockedUntilMs !== undefined && <LockoutCallout untilMs={lockedUntilMs} />}
      {lockedUntilMs === undefined && wrongCode === undefined && <ProblemCallout problem={pass.error} />}
      {pass.error?.code === 'challenge-expired' && (
        <Callout tone="run">
          <button type="button" className="link" onClick={onBack}>
            {t(m.back)}
          </button>
        </Callout>
      )}
      <TextField
        key={String(isRecovery)}
        label={t(isRecovery ? m.recovery : m.code)}
        hint={isRecovery ? t(m.recoveryHint) : undefined}
        name="code"
        value={code}
        onChange={setCode}
        inputMode={isRecovery ? 'text' : 'numeric'}
        autoComplete="one-time-code"
        maxLength={20}
        isNarrow
        isRequired
        autoFocus
        error={shapeError ?? wrongCode}
      />
      <div className="btn-row">
        <Button type="submit" variant="primary" isBusy={pass.isPending}>
          {t(m.finish)}
        </Button>
        <Button
          variant="quiet"
          onPress={() => {
            setRecovery(!isRecovery);
            setCode('');
            setShapeError(undefined);
          }}
        >
          {t(isRecovery ? m.byApp : m.byRecovery)}
        </Button>
      </div>
    </form>
  );
}
