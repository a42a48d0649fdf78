import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { api, asProblem, unwrap, useCommand } from '../../api/index.ts';
import { ProblemCallout } from '../../app/problem-callout.tsx';
import { ProblemView } from '../../app/problem-page.tsx';
import { useSession } from '../../app/session.ts';
import { useTitle } from '../../app/use-title.ts';
import { messages, useT } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Link } from '../../ui/link.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { EnrolmentForm } from './enrolment-form.tsx';
import { meQuery } from './me-query.ts';
import { RecoveryCodes } from './recovery-codes.tsx';
import { SignedInOnly } from './signed-in-only.tsx';

const m = messages({
  title: { ru: 'Второй шаг входа', en: 'Second step of signing in' },
  staff: {
    ru: 'Без второго шага сотруднику система не открывается.',
    en: 'Without the second step the system does not open to staff.',
  },
  staffText: { ru: 'Настройте его сейчас: займёт две минуты.', en: 'Set it up now: it takes two minutes.' },
  lead: {
    ru: 'Понадобится приложение с одноразовыми кодами на телефоне: «Яндекс Ключ», Google Authenticator, FreeOTP или любое другое.',
    en: 'You need an app for one-time codes on your phone: FreeOTP, Google Authenticator or any other.',
  },
  start: { ru: 'Показать QR-код', en: 'Show the QR code' },
  already: { ru: 'Второй шаг уже включён.', en: 'The second step is already on.' },
  toSettings: { ru: 'К настройкам', en: 'To the settings' },
});

function SetUp(): ReactElement {
  const t = useT();
  const queryClient = useQueryClient();
  const { staffNeedsSecondFactor } = useSession();
  const me = useQuery({ ...meQuery, enabled: !staffNeedsSecondFactor });
  const [codes, setCodes] = useState<readonly string[]>();
  const start = useCommand(() => unwrap(api.POST('/v1/me/second-factor', {})));
  if (codes !== undefined) return <RecoveryCodes codes={codes} />;
  if (!staffNeedsSecondFactor && me.isPending) return <Skeleton lines={4} />;
  if (!staffNeedsSecondFactor && me.isError)
    return <ProblemView problem={asProblem(me.error)} onRetry={() => void me.refetch()} />;
  if (me.data?.secondFactor.enrolledAt !== undefined || start.error?.code === 'second-factor-enrolled') {
    return (
      <Callout tone="ok" title={t(m.already)}>
        <Link to="/settings#second-factor">{t(m.toSettings)}</Link>
      </Callout>
    );
  }
  return (
    <>
      {staffNeedsSecondFactor && (
        <Callout tone="warn" icon="lock" title={t(m.staff)} className="mb-5">
          {t(m.staffText)}
        </Callout>
      )}
      <p>{t(m.lead)}</p>
      <ProblemCallout problem={start.error} className="mt-4" />
      {start.data === undefined ? (
        <p className="mt-5">
          <Button variant="primary" isBusy={start.isPending} onPress={() => start.mutate(undefined)}>
            {t(m.start)}
          </Button>
        </p>
      ) : (
        <EnrolmentForm
          enrolment={start.data}
          onConfirmed={(recoveryCodes) => {
            setCodes(recoveryCodes);
            void queryClient.invalidateQueries({ queryKey: meQuery.queryKey });
          }}
          onRestart={() => start.mutate(undefined)}
        />
      )}
    </>
  );
}

/** Sets the second step up: QR code, first code, recovery codes shown once. Staff cannot go anywhere else before. */
export function SecondFactorPage(): ReactElement {
  const t = useT();
  useTitle(t(m.title));
  return (
    <div className="wrap page-head">
      <h1>{t(m.title)}</h1>
      <div className="mt-4 max-w-measure">
        <SignedInOnly>
          <SetUp />
        </SignedInOnly>
      </div>
    </div>
  );
}
