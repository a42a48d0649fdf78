import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { messages, useT } from '../i18n/index.ts';
import { Icon } from '../ui/icon.tsx';
import { ShellMenu } from './shell-menu.tsx';
import { ThemeGroup } from './theme-menu.tsx';
import { useSignOut } from './use-sign-out.ts';

const m = messages({
  dates: { ru: 'Мои даты и напоминания', en: 'My dates and reminders' },
  settings: { ru: 'Настройки', en: 'Settings' },
  signOut: { ru: 'Выйти', en: 'Sign out' },
});

/** The person's name with what concerns them. */
export function UserMenu({ name }: { readonly name: string }): ReactElement {
  const t = useT();
  const signOut = useSignOut();
  return (
    <ShellMenu button={name}>
      {(close) => (
        <>
          <Link to="/alerts/dates" className="menu-item" onClick={close}>
            <Icon name="calendar" />
            {t(m.dates)}
          </Link>
          <Link to="/settings" className="menu-item" onClick={close}>
            <Icon name="settings" />
            {t(m.settings)}
          </Link>
          <button type="button" className="menu-item w-full" onClick={() => void signOut()}>
            <Icon name="exit" />
            {t(m.signOut)}
          </button>
          <ThemeGroup onChoose={close} />
        </>
      )}
    </ShellMenu>
  );
}
