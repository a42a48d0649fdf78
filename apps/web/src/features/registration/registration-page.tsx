import { useState, type ReactElement } from 'react';
import { Link, useSearchParams } from 'react-router';
import { api, unwrap, useCommand } from '../../api/index.ts';
import { useTitle } from '../../app/use-title.ts';
import { messages, useT } from '../../i18n/index.ts';
import { StepperCompact } from '../../ui/stepper.tsx';
import { CodeStep, type CodeSent } from '../sign-in/code-step.tsx';
import { useEnter } from '../sign-in/use-enter.ts';
import { RegistrationForm } from './registration-form.tsx';

const m = messages({
  title: { ru: 'Регистрация', en: 'Registration' },
  details: { ru: 'О вас', en: 'About you' },
  code: { ru: 'Код', en: 'Code' },
  confirm: { ru: 'Завершить регистрацию', en: 'Finish the registration' },
  have: { ru: 'Уже есть учётная запись? <a>Войти</a>', en: 'Already have an account? <a>Sign in</a>' },
  other: { ru: 'Ввести другую почту или телефон', en: 'Use another e-mail or phone' },
});

/** Registration in two steps: who you are, then the code that came to your contact. */
export function RegistrationPage(): ReactElement {
  const t = useT();
  const [search] = useSearchParams();
  const [sent, setSent] = useState<CodeSent>();
  const enter = useEnter();
  useTitle(t(m.title));
  const confirm = useCommand(
    ({ id, code }: { readonly id: string; readonly code: string }) =>
      unwrap(api.POST('/v1/registrations/{id}/confirmation', { params: { path: { id } }, body: { code } })),
    { onSuccess: () => enter() },
  );
  const resend = useCommand(
    (id: string) => unwrap(api.POST('/v1/registrations/{id}/code', { params: { path: { id } } })),
    {
      onSuccess: setSent,
    },
  );
  const query = search.toString() === '' ? '' : `?${search.toString()}`;
  return (
    <div className="wrap page-head">
      <h1>{t(m.title)}</h1>
      <div className="mt-3 max-w-measure">
        <StepperCompact
          steps={[
            { id: 'details', title: t(m.details), state: sent ? 'done' : 'current' },
            { id: 'code', title: t(m.code), state: sent ? 'current' : 'ahead' },
          ]}
        />
      </div>
      {/* The form stays mounted, so that a step back finds everything as typed. */}
      <div hidden={sent !== undefined} className="mt-5 max-w-measure">
        <RegistrationForm onSent={setSent} />
        <p className="mt-6">
          {t.rich(m.have, {
            a: (text) => (
              <Link className="link" to={`/sign-in${query}`}>
                {text}
              </Link>
            ),
          })}
        </p>
      </div>
      {sent && (
        <div className="mt-5">
          <CodeStep
            key={`${sent.id}${sent.resendsLeft}`}
            sent={sent}
            submitText={t(m.confirm)}
            onSubmit={(code) => confirm.mutate({ id: sent.id, code })}
            isBusy={confirm.isPending}
            problem={confirm.error}
            onResend={() => resend.mutate(sent.id)}
            isResending={resend.isPending}
            resendProblem={resend.error}
          />
          <p className="mt-6">
            <button type="button" className="link" onClick={() => setSent(undefined)}>
              {t(m.other)}
            </button>
          </p>
        </div>
      )}
    </div>
  );
}
