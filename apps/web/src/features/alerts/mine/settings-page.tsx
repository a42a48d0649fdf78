import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { asProblem } from '../../../api/index.ts';
import { ProblemView } from '../../../app/problem-page.tsx';
import { useTitle } from '../../../app/use-title.ts';
import { messages, useT } from '../../../i18n/index.ts';
import { Skeleton } from '../../../ui/states.tsx';
import { SignedInOnly } from '../../settings/signed-in-only.tsx';
import { AlertsFrame } from '../alerts-frame.tsx';
import { DigestsSection } from './digests-section.tsx';
import { LeftSection } from './left-section.tsx';
import { PreferencesForm } from './preferences-form.tsx';
import { preferencesQuery } from './preferences-query.ts';

const m = messages({
  title: { ru: 'Как мне писать', en: 'How I am told' },
  lead: {
    ru: 'Действует для всех городских служб сразу. На сайте сообщения стоят всегда.',
    en: 'This holds for all services of the town. On the site messages always stand.',
  },
});

/** Quiet hours, the hour of digests, channels and days of reminders. */
export function AlertSettingsPage(): ReactElement {
  const t = useT();
  useTitle(t(m.title));
  return (
    <AlertsFrame>
      <h1>{t(m.title)}</h1>
      <SignedInOnly>
        <p className="muted mb-3">{t(m.lead)}</p>
        <Settings />
      </SignedInOnly>
    </AlertsFrame>
  );
}

function Settings(): ReactElement {
  const preferences = useQuery(preferencesQuery);
  if (preferences.isPending) return <Skeleton lines={8} />;
  if (preferences.data === undefined)
    return <ProblemView problem={asProblem(preferences.error)} onRetry={() => void preferences.refetch()} />;
  return (
    <>
      <PreferencesForm initial={preferences.data} />
      <LeftSection left={preferences.data.left} />
      <DigestsSection />
    </>
  );
}
