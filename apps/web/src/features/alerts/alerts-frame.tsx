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
  quiet: { ru: 'Тишина', en: 'Silences' },
  duty: { ru: 'Дежурные и цепочки', en: 'Duty and chains' },
  log: { ru: 'Журнал сообщений', en: 'Message log' },
  report: { ru: 'Отчёт', en: 'Report' },
  mine: { ru: 'Мои даты', en: 'My dates' },
  settings: { ru: 'Как мне писать', en: 'How I am told' },
});

/** Each page with the right that opens it; the last two are everybody's own. */
const sections = [
  { to: '/alerts', title: m.alerts, permission: 'alert.acknowledge' },
  { to: '/alerts/rules', title: m.rules, permission: 'alert.manage' },
  { to: '/alerts/quiet', title: m.quiet, permission: 'alert.manage' },
  { to: '/alerts/duty', title: m.duty, permission: 'alert.manage' },
  { to: '/alerts/log', title: m.log, permission: 'alert.manage' },
  { to: '/alerts/report', title: m.report, permission: 'metrics.read' },
  { to: '/alerts/dates', title: m.mine, permission: undefined },
  { to: '/alerts/settings', title: m.settings, permission: undefined },
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
