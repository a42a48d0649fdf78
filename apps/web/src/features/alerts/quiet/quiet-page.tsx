import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import { useTitle } from '../../../app/use-title.ts';
import { messages, useT } from '../../../i18n/index.ts';
import { Tabs } from '../../../ui/tabs.tsx';
import { AlertsFrame } from '../alerts-frame.tsx';
import { InhibitionsSection } from './inhibitions-section.tsx';
import { SilencesSection } from './silences-section.tsx';
import { WindowsSection } from './windows-section.tsx';

const m = messages({
  title: { ru: 'Тишина', en: 'Silences' },
  views: { ru: 'Что молчит', en: 'What keeps silent' },
  silences: { ru: 'На время', en: 'For a time' },
  windows: { ru: 'По расписанию', en: 'By the clock' },
  inhibitions: { ru: 'Старшее глушит младшее', en: 'The graver hushes the lesser' },
});

const tabs = ['silences', 'windows', 'inhibitions'] as const;

/** Everything that keeps messages back: silences, recurring windows, inhibitions. */
export function QuietPage(): ReactElement {
  const t = useT();
  const [search, setSearch] = useSearchParams();
  const selected = tabs.find((each) => each === search.get('tab')) ?? 'silences';
  useTitle(t(m.title));
  return (
    <AlertsFrame permission="alert.manage">
      <h1 className="mb-3">{t(m.title)}</h1>
      <Tabs
        label={t(m.views)}
        selected={selected}
        onSelect={(tab) => setSearch(tab === 'silences' ? {} : { tab }, { replace: true })}
        tabs={[
          { id: 'silences', title: t(m.silences), children: <SilencesSection /> },
          { id: 'windows', title: t(m.windows), children: <WindowsSection /> },
          { id: 'inhibitions', title: t(m.inhibitions), children: <InhibitionsSection /> },
        ]}
      />
    </AlertsFrame>
  );
}
