import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import { useTitle } from '../../app/use-title.ts';
import { messages, useT } from '../../i18n/index.ts';
import { Tabs } from '../../ui/tabs.tsx';
import { SignedInOnly } from '../settings/signed-in-only.tsx';
import { GrantsTab } from './grants/grants-tab.tsx';
import { StaffTab } from './staff/staff-tab.tsx';

const m = messages({
  title: { ru: 'Сотрудники и права', en: 'Staff and rights' },
  staff: { ru: 'Сотрудники', en: 'Staff' },
  grants: { ru: 'Права ролей', en: 'Rights of roles' },
});

/** Staff with their roles, and the table of what each role may do. */
export function AdminPage(): ReactElement {
  const t = useT();
  const [search, setSearch] = useSearchParams();
  useTitle(t(m.title));
  const selected = search.get('tab') === 'grants' ? 'grants' : 'staff';
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
            ]}
          />
        </SignedInOnly>
      </div>
    </div>
  );
}
