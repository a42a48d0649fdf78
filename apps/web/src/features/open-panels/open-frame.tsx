import type { ReactElement, ReactNode } from 'react';
import { useLocation } from 'react-router';
import { hasRoute } from '../../app/feature-routes.ts';
import { messages, useT } from '../../i18n/index.ts';
import { Link } from '../../ui/link.tsx';
import { usePublicLive } from './use-public-live.ts';
import '../indicators/indicators.css';
import './open-panels.css';

const m = messages({
  sections: { ru: 'Открытый город', en: 'Open town' },
  panels: { ru: 'Показатели', en: 'Figures' },
  register: { ru: 'Реестр запросов', en: 'Register of requests' },
  data: { ru: 'Открытые данные', en: 'Open data' },
  reports: { ru: 'Отчёты', en: 'Reports' },
});

const sections = [
  ['/open', m.panels],
  ['/open/requests', m.register],
  ['/open/data', m.data],
  ['/open/reports', m.reports],
] as const;

/** The frame of every open page: heading, and the way to the other ones. */
export function OpenFrame({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}): ReactElement {
  const t = useT();
  const { pathname } = useLocation();
  usePublicLive();
  const isHere = (to: string): boolean => (to === '/open' ? pathname === to : pathname.startsWith(to));
  return (
    <div className="wrap open-page">
      <nav aria-label={t(m.sections)} className="open-nav">
        {sections
          .filter(([to]) => hasRoute(to))
          .map(([to, name]) => (
            <Link key={to} to={to} {...(isHere(to) ? { 'aria-current': 'page' as const } : {})}>
              {t(name)}
            </Link>
          ))}
      </nav>
      <h1>{title}</h1>
      {lead !== undefined && <p className="lead mt-2 max-w-measure">{lead}</p>}
      {children}
    </div>
  );
}
