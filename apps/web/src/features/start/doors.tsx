import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { hasRoute } from '../../app/feature-routes.ts';
import { navigationFor } from '../../app/navigation.ts';
import { useSession } from '../../app/session.ts';
import { messages, useT } from '../../i18n/index.ts';
import { Icon } from '../../ui/icon.tsx';
import type { IconName } from '../../ui/icon-paths.ts';

const m = messages({
  label: { ru: 'Главное', en: 'Main services' },
  apply: { ru: 'Подать заявку на мероприятие', en: 'Apply for an event' },
  applyNote: {
    ru: '7 шагов, около 20 минут. Черновик сохраняется сам',
    en: '7 steps, about 20 minutes. The draft saves itself',
  },
  check: { ru: 'Проверить разрешение', en: 'Check a permit' },
  checkNote: {
    ru: 'По QR-коду или номеру с бумаги, без регистрации',
    en: 'By the QR code or the number on the paper, without registration',
  },
  personas: { ru: 'Посмотреть, как всё устроено', en: 'See how it all works' },
  personasNote: {
    ru: 'Войти одним нажатием: организатором, сотрудником, ведомством',
    en: 'Sign in by one press: organiser, officer, agency',
  },
  signIn: { ru: 'Войти в кабинет', en: 'Sign in' },
  signInNote: { ru: 'Ваши заявки, письма и разрешения', en: 'Your applications, letters and permits' },
  mine: { ru: 'Продолжить работу', en: 'Go on working' },
  mineNote: { ru: 'Раздел «{section}»', en: 'Section “{section}”' },
});

interface Door {
  readonly to: string;
  readonly icon: IconName;
  readonly title: string;
  readonly note: string;
}

/** The three main services; only those whose page exists. */
export function Doors(): ReactElement {
  const t = useT();
  const { person, roles, isDemonstration } = useSession();
  const section = person === undefined ? undefined : navigationFor(roles, hasRoute)[0];
  const third: Door =
    section !== undefined
      ? {
          to: section.to,
          icon: section.icon,
          title: t(m.mine),
          note: t(m.mineNote, { section: t(section.title) }),
        }
      : isDemonstration
        ? { to: '/sign-in', icon: 'users', title: t(m.personas), note: t(m.personasNote) }
        : { to: '/sign-in', icon: 'user', title: t(m.signIn), note: t(m.signInNote) };
  const applyTo = ['/applications'].find(hasRoute);
  const doors: readonly Door[] = [
    ...(applyTo === undefined
      ? []
      : [{ to: applyTo, icon: 'pen' as const, title: t(m.apply), note: t(m.applyNote) }]),
    { to: '/permit-check', icon: 'qr', title: t(m.check), note: t(m.checkNote) },
    third,
  ];
  return (
    <nav aria-label={t(m.label)}>
      <ul className="lines border-t-2 border-rule">
        {doors.map(({ to, icon, title, note }) => (
          <li key={title}>
            <Link
              to={to}
              className="group grid grid-cols-[1.75rem_minmax(0,1fr)_auto] items-center gap-x-3 gap-y-1 py-0.5 text-ink no-underline"
            >
              <Icon name={icon} className="row-span-2 size-5.5 text-accent" />
              <b className="text-5 underline-offset-4 group-hover:underline">{title}</b>
              <Icon name="right" className="text-accent" />
              <small className="col-start-2 text-3 text-ink-2">{note}</small>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
