import { useState, type FormEvent, type ReactElement } from 'react';
import { api, unwrap, useCommand } from '../../api/index.ts';
import type { components } from '../../api/schema.gen.ts';
import { ProblemCallout } from '../../app/problem-callout.tsx';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { LockoutCallout } from '../sign-in/lockout-callout.tsx';
import { lockedUntilOf } from '../sign-in/retry-after.ts';

const m = messages({
  scan: { ru: 'Наведите камеру приложения на этот код.', en: 'Point the camera of the app at this code.' },
  until: {
    ru: 'Завершите до {time}, потом код придётся получить заново.',
    en: 'Finish by {time}; after that a new code is needed.',
  },
  qr: { ru: 'QR-код для приложения с одноразовыми кодами', en: 'QR code for the authenticator app' },
  byHand: {
    ru: 'Камера не читает код: ввести ключ вручную',
    en: 'The camera does not read it: type the key by hand',
  },
  keyText: {
    ru: 'Выберите в приложении «Ввести ключ» и наберите:',
    en: 'Choose “Enter a key” in the app and type:',
  },
  copyKey: { ru: 'Скопировать ключ', en: 'Copy the key' },
  label: { ru: 'Код из приложения', en: 'Code from the app' },
  hint: { ru: 'Шесть цифр, они меняются каждые 30 секунд', en: 'Six digits that change every 30 seconds' },
  digits: { ru: 'В коде шесть цифр', en: 'The code has six digits' },
  confirm: { ru: 'Включить второй шаг', en: 'Turn the second step on' },
  restart: { ru: 'Получить другой QR-код', en: 'Get another QR code' },
});

export interface EnrolmentFormProps {
  readonly enrolment: components['schemas']['SecondFactorEnrolment'];
  readonly onConfirmed: (recoveryCodes: readonly string[]) => void;
  readonly onRestart: () => void;
}

/** The secret as a picture and as letters, and the first code that proves the app has it. */
export function EnrolmentForm({ enrolment, onConfirmed, onRestart }: EnrolmentFormProps): ReactElement {
  const t = useT();
  const format = useFormat();
  const [code, setCode] = useState('');
  const [isShort, setShort] = useState(false);
  const confirm = useCommand(
    (digits: string) => unwrap(api.POST('/v1/me/second-factor/confirmation', { body: { code: digits } })),
    {
      onSuccess: ({ recoveryCodes }) => onConfirmed(recoveryCodes),
    },
  );
  const lockedUntilMs = lockedUntilOf(confirm.error);
  const wrongCode = confirm.error?.code === 'second-factor-failed' ? confirm.error.title : undefined;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const digits = code.replaceAll(/\D/g, '');
    setShort(digits.length !== 6);
    if (digits.length === 6) confirm.mutate(digits);
  };
  return (
    <form className="form mt-5" onSubmit={submit} noValidate>
      <div className="flex flex-wrap items-start gap-6">
        {/* Cameras need dark on light whatever the theme. */}
        <img
          src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(enrolment.qrSvg)}`}
          alt={t(m.qr)}
          className="size-48 flex-none p-2"
        />
        <div className="min-w-0 flex-1 basis-60">
          <p>{t(m.scan)}</p>
          <p className="muted mt-1">{t(m.until, { time: format.time(enrolment.expiresAt) })}</p>
          <Disclosure title={t(m.byHand)} className="mt-3">
            <p>{t(m.keyText)}</p>
            <p className="mono mt-1 text-5">{enrolment.secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}</p>
            <p className="mt-2">
              <CopyButton text={enrolment.secret} title={t(m.copyKey)} />
            </p>
          </Disclosure>
        </div>
      </div>
      {lockedUntilMs !== undefined && <LockoutCallout untilMs={lockedUntilMs} />}
      {lockedUntilMs === undefined && wrongCode === undefined && <ProblemCallout problem={confirm.error} />}
      <TextField
        label={t(m.label)}
        hint={t(m.hint)}
        name="code"
        value={code}
        onChange={setCode}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={9}
        isNarrow
        isRequired
        error={isShort ? t(m.digits) : wrongCode}
      />
      <div className="btn-row">
        <Button type="submit" variant="primary" isBusy={confirm.isPending}>
          {t(m.confirm)}
        </Button>
        <Button variant="quiet" onPress={onRestart}>
          {t(m.restart)}
        </Button>
      </div>
    </form>
  );
}
