import type { ReactElement } from 'react';
import { NavLink } from 'react-router';
import { messages, useLanguage, useT } from '../i18n/index.ts';
import { Icon } from '../ui/icon.tsx';
import { useAppearance, type ModeChoice } from './appearance-store.ts';
import type { NavigationItem } from './navigation.ts';
import { useSession } from './session.ts';
import { useSignOut } from './use-sign-out.ts';

const m = messages({
  menu: { ru: 'Меню', en: 'Menu' },
  weakSight: { ru: 'Для слабовидящих', en: 'Low vision' },
  dark: { ru: 'Тёмная тема', en: 'Dark theme' },
  light: { ru: 'Светлая тема', en: 'Light theme' },
  settings: { ru: 'Настройки', en: 'Settings' },
  signOut: { ru: 'Выйти', en: 'Sign out' },
});

/** Sections and tools of a phone, under the masthead. */
export function PhoneNavigation({
  items,
  onLeave,
}: {
  readonly items: readonly NavigationItem[];
  readonly onLeave: () => void;
}): ReactElement {
  const t = useT();
  const { person } = useSession();
  const { language, setLanguage } = useLanguage();
  const { mode, setMode } = useAppearance();
  const signOut = useSignOut();
  const other = language === 'ru' ? 'en' : 'ru';
  const switchMode = (next: ModeChoice) => () => {
    setMode(next);
    onLeave();
  };
  return (
    <nav id="phone-navigation" className="phone-nav" aria-label={t(m.menu)}>
      <ul className="wrap">
        {items.map(({ to, title, icon }) => (
          <li key={to}>
            <NavLink to={to} onClick={onLeave}>
              <Icon name={icon} />
              {t(title)}
            </NavLink>
          </li>
        ))}
        <li>
          <button type="button" onClick={switchMode(mode === 'contrast' ? 'system' : 'contrast')}>
            <Icon name="eye" />
            {t(m.weakSight)}
          </button>
        </li>
        <li>
          <button type="button" onClick={switchMode(mode === 'dark' ? 'light' : 'dark')}>
            <Icon name="theme" />
            {t(mode === 'dark' ? m.light : m.dark)}
          </button>
        </li>
        <li>
          <button type="button" lang={other} onClick={() => setLanguage(other)}>
            <Icon name="globe" />
            {other === 'en' ? 'English' : 'Русский'}
          </button>
        </li>
        {person && (
          <>
            <li>
              <NavLink to="/settings" onClick={onLeave}>
                <Icon name="settings" />
                {t(m.settings)}
              </NavLink>
            </li>
            <li>
              <button type="button" onClick={() => void signOut()}>
                <Icon name="exit" />
                {t(m.signOut)} · {person.displayName}
              </button>
            </li>
          </>
        )}
      </ul>
    </nav>
  );
}
