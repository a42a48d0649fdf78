import { useState, type ReactElement } from 'react';
import { Link as RouterLink, NavLink, useLocation } from 'react-router';
import { messages, useLanguage, useT, type Message } from '../i18n/index.ts';
import { ButtonLink } from '../ui/link.tsx';
import { Icon } from '../ui/icon.tsx';
import { Mark } from '../ui/mark.tsx';
import { useAppearance } from './appearance-store.ts';
import { hasRoute } from './feature-routes.ts';
import { densityFor, navigationFor, splitNavigation, type NavigationItem } from './navigation.ts';
import { NotificationsBell } from './notifications-bell.tsx';
import { PhoneNavigation } from './phone-navigation.tsx';
import { useSession, type Role } from './session.ts';
import { ShellMenu } from './shell-menu.tsx';
import { ThemeMenu } from './theme-menu.tsx';
import { UserMenu } from './user-menu.tsx';

const m = messages({
  sections: { ru: 'Разделы', en: 'Sections' },
  weakSight: { ru: 'Для слабовидящих', en: 'Low vision' },
  signIn: { ru: 'Войти', en: 'Sign in' },
  home: { ru: 'На главную', en: 'Home' },
  more: { ru: 'Ещё', en: 'More' },
  moreOpen: { ru: 'Ещё: {section}', en: 'More: {section}' },
  menu: { ru: 'Меню', en: 'Menu' },
  closeMenu: { ru: 'Закрыть меню', en: 'Close the menu' },
  owner: { ru: 'мероприятия и услуги', en: 'events and services' },
  applicant: { ru: 'Кабинет организатора', en: 'Organiser’s office' },
  officer: { ru: 'Отдел согласования мероприятий', en: 'Events approval office' },
  agency: { ru: 'Согласующее ведомство', en: 'Reviewing agency' },
  inspector: { ru: 'Выездной контроль', en: 'Field inspection' },
  manager: { ru: 'Руководитель', en: 'Manager' },
  controller: { ru: 'Показатели города', en: 'Figures of the town' },
  auditor: { ru: 'Аудит', en: 'Audit' },
  administrator: { ru: 'Управление системой', en: 'Administration' },
});

const ownerOf: Partial<Record<Role, Message>> = {
  officer: m.officer,
  'agency-reviewer': m.agency,
  inspector: m.inspector,
  manager: m.manager,
  controller: m.controller,
  auditor: m.auditor,
  administrator: m.administrator,
  applicant: m.applicant,
};

/** Beside the mark: whose page it is. */
function Owner(): ReactElement | null {
  const t = useT();
  const { roles, tenant, person } = useSession();
  const role = roles.find((each) => each !== 'applicant') ?? roles[0];
  const title = role === undefined ? undefined : ownerOf[role];
  if (title !== undefined) {
    const organisation = role === 'applicant' ? person?.organisations[0]?.name : undefined;
    return (
      <span className="brand-owner">
        {t(title)}
        {organisation !== undefined && (
          <span className="block truncate" title={organisation}>
            {organisation}
          </span>
        )}
      </span>
    );
  }
  if (!tenant) return null;
  return (
    <span className="brand-owner">
      {t.text(tenant.name)}
      <span className="block">{t(m.owner)}</span>
    </span>
  );
}

/** The sections; those that do not fit one line are behind «Ещё», which names the one that is open. */
function NavigationLinks({ items }: { readonly items: readonly NavigationItem[] }): ReactElement {
  const t = useT();
  const { pathname } = useLocation();
  const [shown, more] = splitNavigation(items);
  const open = more.find(({ to }) => pathname === to || pathname.startsWith(`${to}/`));
  return (
    <nav className="nav" aria-label={t(m.sections)}>
      {shown.map(({ to, title }) => (
        <NavLink key={to} to={to}>
          {t(title)}
        </NavLink>
      ))}
      {more.length > 0 && (
        <ShellMenu
          button={
            <>
              {open === undefined ? t(m.more) : t(m.moreOpen, { section: t(open.title) })}
              <Icon name="chevron" />
            </>
          }
        >
          {(close) =>
            more.map(({ to, title, icon }) => (
              <NavLink key={to} to={to} className="menu-item" onClick={close}>
                <Icon name={icon} />
                {t(title)}
              </NavLink>
            ))
          }
        </ShellMenu>
      )}
    </nav>
  );
}

/** Switches to the other language; written in that language. */
export function LanguageSwitch(): ReactElement {
  const { language, setLanguage } = useLanguage();
  const other = language === 'ru' ? 'en' : 'ru';
  return (
    <button type="button" className="tool" lang={other} onClick={() => setLanguage(other)}>
      {other === 'en' ? 'English' : 'Русский'}
    </button>
  );
}

export function WeakSightSwitch(): ReactElement | null {
  const t = useT();
  const { mode, setMode } = useAppearance();
  if (mode === 'contrast') return null;
  return (
    <button type="button" className="tool" onClick={() => setMode('contrast')}>
      <Icon name="eye" />
      {t(m.weakSight)}
    </button>
  );
}

/** The head of every page: mark, owner, sections, tools. On a phone sections and tools fold into a menu. */
export function Masthead(): ReactElement {
  const t = useT();
  const { person, roles } = useSession();
  const [isMenuOpen, setMenuOpen] = useState(false);
  const items = navigationFor(roles, hasRoute);
  return (
    <>
      <header className="masthead" data-density={densityFor(roles)}>
        <div className="wrap">
          <RouterLink to="/" className="brand" title={t(m.home)}>
            <Mark />
            <Owner />
          </RouterLink>
          {items.length > 0 && <NavigationLinks items={items} />}
          <div className="tools">
            <span className="wide-only contents">
              <WeakSightSwitch />
              {!person && <ThemeMenu />}
              <LanguageSwitch />
            </span>
            {person ? (
              <>
                <NotificationsBell />
                <span className="wide-only contents">
                  <UserMenu name={person.displayName} />
                </span>
              </>
            ) : (
              <ButtonLink to="/sign-in" size="small" icon="user">
                {t(m.signIn)}
              </ButtonLink>
            )}
            <button
              type="button"
              className="btn btn-small btn-icon phone-only"
              aria-expanded={isMenuOpen}
              aria-controls="phone-navigation"
              aria-label={t(isMenuOpen ? m.closeMenu : m.menu)}
              onClick={() => setMenuOpen(!isMenuOpen)}
            >
              <Icon name={isMenuOpen ? 'cross' : 'menu'} />
            </button>
          </div>
        </div>
      </header>
      {isMenuOpen && <PhoneNavigation items={items} onLeave={() => setMenuOpen(false)} />}
    </>
  );
}
