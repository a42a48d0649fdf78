import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import { useSession } from '../../app/session.ts';
import { useTitle } from '../../app/use-title.ts';
import { messages, useT } from '../../i18n/index.ts';
import { Tabs } from '../../ui/tabs.tsx';
import { WebhooksTab } from '../webhooks/webhooks-tab.tsx';
import { SignedInOnly } from '../settings/signed-in-only.tsx';
import { GrantsTab } from './grants/grants-tab.tsx';
import { StaffTab } from './staff/staff-tab.tsx';
import { TownTab } from './town-tab.tsx';

const m = messages({
  title: { ru: 'Управление городом', en: 'Running the town' },
  staff: { ru: 'Сотрудники', en: 'Staff' },
  grants: { ru: 'Права ролей', en: 'Rights of roles' },
  town: { ru: 'Порядок города', en: 'The town’s order' },
  webhooks: { ru: 'Другие системы', en: 'Other systems' },
});

/** Staff with their roles, and the table of what each role may do. */
export function AdminPage(): ReactElement {
  const t = useT();
  const [search, setSearch] = useSearchParams();
  useTitle(t(m.title));
  const { can } = useSession();
  const asked = search.get('tab');
  const isForSettings = asked === 'town' || asked === 'webhooks';
  const selected = asked === 'grants' || (isForSettings && can('settings.manage')) ? asked : 'staff';
  return (
    <div className="wrap page-head">
      <h1>{t(m.title)}</h1>
      <div className="mt-3">
        <SignedInOnly permission="users.manage">
          <Tabs
            label={t(m.title)}
            selected={selected}
            onSelect={(tab) => setSearch(tab === 'staff' ? {} : { tab }, { replace: true })}
            tabs={[
              { id: 'staff', title: t(m.staff), children: <StaffTab /> },
              { id: 'grants', title: t(m.grants), children: <GrantsTab /> },
              ...(can('settings.manage')
                ? [
                    { id: 'town' as const, title: t(m.town), children: <TownTab /> },
                    { id: 'webhooks' as const, title: t(m.webhooks), children: <WebhooksTab /> },
                  ]
                : []),
            ]}
          />
        </SignedInOnly>
      </div>
    </div>
  );
}
