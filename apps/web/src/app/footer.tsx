import type { ReactElement } from 'react';
import { messages, useT, type Message } from '../i18n/index.ts';
import { Link } from '../ui/link.tsx';
import { Mark } from '../ui/mark.tsx';
import { hasRoute } from './feature-routes.ts';
import { useSession } from './session.ts';

const m = messages({
  about: {
    ru: '{authority}. Любое решение можно обжаловать.',
    en: '{authority}. Every decision can be appealed.',
  },
  more: { ru: 'Ещё', en: 'More' },
  aboutSystem: { ru: 'О системе', en: 'About the system' },
  calendar: { ru: 'Календарь мероприятий', en: 'Calendar of events' },
  checkPermit: { ru: 'Проверить разрешение', en: 'Check a permit' },
  trackRequest: { ru: 'Где мой запрос', en: 'Where my request is' },
  howToApply: { ru: 'Как подать заявку', en: 'How to apply' },
  complain: { ru: 'Пожаловаться', en: 'Complain' },
  open: { ru: 'Как работают услуги', en: 'How services work' },
  openRegister: { ru: 'Реестр запросов', en: 'Register of requests' },
  openReports: { ru: 'Ежемесячные отчёты', en: 'Monthly reports' },
  openData: { ru: 'Открытые данные', en: 'Open data' },
  journal: { ru: 'Журнал и проверка', en: 'Journal and verification' },
  developers: { ru: 'Для разработчиков', en: 'For developers' },
  accessibility: { ru: 'Доступность', en: 'Accessibility' },
  privacy: { ru: 'Персональные данные', en: 'Personal data' },
  state: { ru: 'Статус системы', en: 'System status' },
});

const columns: readonly (readonly (readonly [string, Message])[])[] = [
  [
    ['/help/apply', m.howToApply],
    ['/calendar', m.calendar],
    ['/permit-check', m.checkPermit],
    ['/track-request', m.trackRequest],
    ['/complaints', m.complain],
  ],
  [
    ['/open', m.open],
    ['/open/requests', m.openRegister],
    ['/open/data', m.openData],
    ['/open/reports', m.openReports],
    ['/journal', m.journal],
    ['/about', m.aboutSystem],
    ['/v1/reference', m.developers],
  ],
  [
    ['/accessibility', m.accessibility],
    ['/privacy', m.privacy],
    ['/status', m.state],
  ],
];

/** Links that every page carries; only those whose page exists. */
export function Footer(): ReactElement {
  const t = useT();
  const { tenant } = useSession();
  return (
    <footer className="footer">
      <div className="wrap footer-columns">
        <div>
          <Mark />
          {tenant && <p className="mt-3 max-w-104">{t(m.about, { authority: t.text(tenant.authority) })}</p>}
        </div>
        {columns.map((links) => {
          const shown = links.filter(([to]) => to.startsWith('/v1/') || hasRoute(to));
          if (shown.length === 0) return null;
          return (
            <ul key={links[0]?.[0]}>
              {shown.map(([to, title]) => (
                <li key={to}>
                  <Link to={to}>{t(title)}</Link>
                </li>
              ))}
            </ul>
          );
        })}
      </div>
    </footer>
  );
}
