import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import { asProblem } from '../../../api/index.ts';
import { ProblemView } from '../../../app/problem-page.tsx';
import { useTitle } from '../../../app/use-title.ts';
import { messages, useT } from '../../../i18n/index.ts';
import { Skeleton } from '../../../ui/states.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import { AlertsFrame } from '../alerts-frame.tsx';
import { vocabularyQuery } from '../alert-queries.ts';
import { ChainsSection } from './chains-section.tsx';
import { ContactsSection } from './contacts-section.tsx';
import { DutySection } from './duty-section.tsx';
import { GroupsSection } from './groups-section.tsx';

const m = messages({
  title: { ru: 'Дежурные и цепочки', en: 'Duty and chains' },
  views: { ru: 'Кого зовут', en: 'Who is called' },
  duty: { ru: 'Кто за что отвечает', en: 'Who answers for what' },
  chains: { ru: 'Цепочки', en: 'Chains' },
  groups: { ru: 'Группы', en: 'Groups' },
  contacts: { ru: 'Внешние адреса', en: 'Outside addresses' },
});

const tabs = ['duty', 'chains', 'groups', 'contacts'] as const;

/** Whom alerts call: who is on duty, in which order, in which groups, at which outside addresses. */
export function DutyPage(): ReactElement {
  const t = useT();
  const [search, setSearch] = useSearchParams();
  const selected = tabs.find((each) => each === search.get('tab')) ?? 'duty';
  const vocabulary = useQuery(vocabularyQuery);
  useTitle(t(m.title));
  return (
    <AlertsFrame permission="alert.manage">
      <h1 className="mb-3">{t(m.title)}</h1>
      {vocabulary.isPending && <Skeleton lines={8} />}
      {vocabulary.isError && (
        <ProblemView problem={asProblem(vocabulary.error)} onRetry={() => void vocabulary.refetch()} />
      )}
      {vocabulary.data && (
        <Tabs
          label={t(m.views)}
          selected={selected}
          onSelect={(tab) => setSearch(tab === 'duty' ? {} : { tab }, { replace: true })}
          tabs={[
            { id: 'duty', title: t(m.duty), children: <DutySection vocabulary={vocabulary.data} /> },
            { id: 'chains', title: t(m.chains), children: <ChainsSection vocabulary={vocabulary.data} /> },
            { id: 'groups', title: t(m.groups), children: <GroupsSection vocabulary={vocabulary.data} /> },
            {
              id: 'contacts',
              title: t(m.contacts),
              children: <ContactsSection vocabulary={vocabulary.data} />,
            },
          ]}
        />
      )}
    </AlertsFrame>
  );
}
