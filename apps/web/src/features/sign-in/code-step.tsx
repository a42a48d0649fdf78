import { useState, type FormEvent, type ReactElement } from 'react';
import type { components } from '../../api/schema.gen.ts';
import type { ApiProblem } from '../../api/api-problem.ts';
import { ProblemCallout } from '../../app/problem-callout.tsx';
import { useSession } from '../../app/session.ts';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { LockoutCallout } from './lockout-callout.tsx';
import { lockedUntilOf } from './retry-after.ts';
import { useSecondsLeft } from './use-seconds-left.ts';

export type CodeSent = components['schemas']['CodeSent'];

const m = messages({
  sentEmail: {
    ru: 'Мы отправили письмо на {to}. Код действует до {time}.',
    en: 'We sent a letter to {to}. The code works until {time}.',
  },
  sentPhone: {
    ru: 'Мы отправили СМС на {to}. Код действует до {time}.',
    en: 'We sent a text message to {to}. The code works until {time}.',
  },
  outbox: {
    ru: 'Это демонстрация: письма и СМС никуда не уходят. Код лежит <a>на странице исходящих</a>, она откроется в новой вкладке.',
    en: 'This is a demonstration: letters and texts go nowhere. The code is <a>on the outbox page</a>; it opens in a new tab.',
  },
  label: { ru: 'Код из шести цифр', en: 'Six-digit code' },
  digits: { ru: 'В коде шесть цифр', en: 'The code has six digits' },
  again: { ru: 'Отправить новый код', en: 'Send a new code' },
  againIn: {
    ru: 'Новый код можно запросить через {s, plural, one {# секунду} few {# секунды} other {# секунд}}',
    en: 'A new code can be asked for in {s, plural, one {# second} other {# seconds}}',
  },
  noMore: {
    ru: 'Больше кодов сюда отправить нельзя. Начните заново через час.',
    en: 'No more codes can be sent here. Start again in an hour.',
  },
});

export interface CodeStepProps {
  readonly sent: CodeSent;
  readonly submitText: string;
  readonly onSubmit: (code: string) => void;
  readonly isBusy: boolean;
  readonly problem: ApiProblem | null;
  readonly onResend?: (() => void) | undefined;
  readonly resendProblem?: ApiProblem | null;
  readonly isResending?: boolean;
  /** Other fields of the same form, after the code. */
  readonly children?: ReactElement;
}

/** Asks for a one-time code: where it went, until when it works, how to get another. */
export function CodeStep({
  sent,
  submitText,
  onSubmit,
  isBusy,
  problem,
  onResend,
  resendProblem = null,
  isResending = false,
  children,
}: CodeStepProps): ReactElement {
  const t = useT();
  const format = useFormat();
  const { isDemonstration } = useSession();
  const [code, setCode] = useState('');
  const [isShort, setShort] = useState(false);
  const lockedUntilMs = lockedUntilOf(problem);
  const resendInSeconds = useSecondsLeft(Date.parse(sent.resendAt));
  const isWrong = problem?.code === 'code-wrong' || problem?.code === 'second-factor-failed';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const digits = code.replaceAll(/\D/g, '');
    setShort(digits.length !== 6);
    if (digits.length === 6) onSubmit(digits);
  };
  return (
    <form onSubmit={submit} noValidate className="form max-w-measure">
      <p role="status">
        {t(sent.channel === 'email' ? m.sentEmail : m.sentPhone, {
          to: sent.maskedContact,
          time: format.time(sent.expiresAt),
        })}
      </p>
      {isDemonstration && (
        <Callout tone="run">
          {t.rich(m.outbox, {
            a: (text) => (
              <a className="link" href="/outbox" target="_blank" rel="noreferrer">
                {text}
              </a>
            ),
          })}
        </Callout>
      )}
      {lockedUntilMs !== undefined && <LockoutCallout untilMs={lockedUntilMs} />}
      {lockedUntilMs === undefined && !isWrong && <ProblemCallout problem={problem} />}
      <TextField
        label={t(m.label)}
        name="code"
        value={code}
        onChange={setCode}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={9}
        isNarrow
        isRequired
        error={isShort ? t(m.digits) : isWrong ? problem.title : undefined}
      />
      {children}
      <ProblemCallout problem={resendProblem} />
      <div className="btn-row">
        <Button type="submit" variant="primary" isBusy={isBusy}>
          {submitText}
        </Button>
        {onResend !== undefined &&
          (sent.resendsLeft === 0 ? (
            <span className="small muted">{t(m.noMore)}</span>
          ) : resendInSeconds > 0 ? (
            <span className="small muted">{t(m.againIn, { s: resendInSeconds })}</span>
          ) : (
            <Button variant="quiet" isBusy={isResending} onPress={onResend}>
              {t(m.again)}
            </Button>
          ))}
      </div>
    </form>
  );
}
