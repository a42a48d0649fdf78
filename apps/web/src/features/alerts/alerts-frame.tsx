import type { ReactElement, ReactNode } from 'react';
import { NavLink } from 'react-router';
import { useSession } from '../../app/session.ts';
import { messages, useT } from '../../i18n/index.ts';
import { OfficerGate } from '../officer/shared/officer-gate.tsx';
import './alerts.css';

const m = messages({
  sections: { ru: 'Оповещения', en: 'Alerts' },
  alerts: { ru: 'Оповещения', en: 'Alerts' },
  rules: { ru: 'Правила', en: 'Rules' },
});

/** Each page with the right that opens it. */
const sections = [
  { to: '/alerts', title: m.alerts, permission: 'alert.acknowledge' },
  { to: '/alerts/rules', title: m.rules, permission: 'alert.manage' },
] as const;

/** What the pages about alerts share: who may see them and the way between them. */
export function AlertsFrame({
  permission,
  children,
}: {
  /** Absent: for everybody who is signed in. */
  readonly permission?: string;
  readonly children: ReactNode;
}): ReactElement {
  const t = useT();
  const session = useSession();
  const page = (
    <div className="alerts-page">
      <nav aria-label={t(m.sections)} className="alerts-nav">
        {sections
          .filter((section) => section.permission === undefined || session.can(section.permission))
          .map(({ to, title }) => (
            <NavLink key={to} to={to} end={to === '/alerts'}>
              {t(title)}
            </NavLink>
          ))}
      </nav>
      {children}
    </div>
  );
  return permission === undefined ? page : <OfficerGate permission={permission}>{page}</OfficerGate>;
}
