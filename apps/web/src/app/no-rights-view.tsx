import type { ReactElement } from 'react';
import { messages, useT } from '../i18n/index.ts';
import { ButtonLink } from '../ui/link.tsx';
import { NoRights } from '../ui/states.tsx';
import { hasRoute } from './feature-routes.ts';
import { navigationFor } from './navigation.ts';
import { permissionTitles } from './permission-titles.ts';
import { useSession } from './session.ts';

const m = messages({
  forStaff: { ru: 'Эта страница – для сотрудников города', en: 'This page is for the town’s staff' },
  notYours: { ru: 'Эта страница не для вашей роли', en: 'This page is not for your role' },
  staff: {
    ru: 'Нужно право «{right}», у ваших ролей его нет. Роли назначает администратор города: если страница нужна вам по работе, попросите его.',
    en: 'It takes the right “{right}”, and your roles do not have it. The town’s administrator assigns roles: ask if you need the page for your work.',
  },
  citizen: {
    ru: 'Ваши заявки, запросы и письма – в своих разделах. Если вы сотрудник, войдите служебной учётной записью или попросите доступ у администратора города.',
    en: 'Your applications, requests and letters are in sections of their own. If you are of the staff, sign in with your work account or ask the town’s administrator for access.',
  },
  unnamed: {
    ru: 'Если она нужна вам по работе, попросите доступ у администратора города.',
    en: 'If you need it for your work, ask the town’s administrator for access.',
  },
  toSection: { ru: 'Открыть раздел «{section}»', en: 'Open “{section}”' },
  home: { ru: 'На главную', en: 'Home' },
});

/** In place of a page a person may not see: what is missing, who can give it, and the way to what is theirs. */
export function NoRightsView({
  permission,
  title,
}: {
  readonly permission?: string | undefined;
  /** What the server said, where it said more than that a right is missing. */
  readonly title?: string | undefined;
}): ReactElement {
  const t = useT();
  const { roles } = useSession();
  const isStaff = roles.some((role) => role !== 'applicant');
  const right = permission === undefined ? undefined : permissionTitles[permission];
  const section = roles.length === 0 ? undefined : navigationFor(roles, hasRoute)[0];
  return (
    <NoRights
      title={title ?? t(isStaff || right === undefined ? m.notYours : m.forStaff)}
      action={
        <span className="btn-row">
          {section !== undefined && (
            <ButtonLink to={section.to} variant="primary">
              {t(m.toSection, { section: t(section.title) })}
            </ButtonLink>
          )}
          <ButtonLink to="/">{t(m.home)}</ButtonLink>
        </span>
      }
    >
      {right === undefined ? t(m.unnamed) : isStaff ? t(m.staff, { right: t.text(right) }) : t(m.citizen)}
    </NoRights>
  );
}
