import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { asProblem } from '../../api/index.ts';
import { ProblemView } from '../../app/problem-page.tsx';
import { useTitle } from '../../app/use-title.ts';
import { messages, useT } from '../../i18n/index.ts';
import { Link } from '../../ui/link.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { ConsentsSection } from './consents-section.tsx';
import { ContactsSection } from './contacts-section.tsx';
import { DevicesSection } from './devices-section.tsx';
import { meQuery, type MyProfile } from './me-query.ts';
import { MyDataSection } from './my-data-section.tsx';
import { NotificationsSection } from './notifications-section.tsx';
import { PasswordSection } from './password-section.tsx';
import { ProfileSection } from './profile-section.tsx';
import { SecondFactorSection } from './second-factor-section.tsx';
import { SignedInOnly } from './signed-in-only.tsx';

const m = messages({
  title: { ru: 'Настройки', en: 'Settings' },
  contents: { ru: 'На этой странице', en: 'On this page' },
  profile: { ru: 'Имя и язык', en: 'Name and language' },
  contacts: { ru: 'Почта и телефон', en: 'E-mail and phone' },
  notifications: { ru: 'Уведомления', en: 'Notifications' },
  password: { ru: 'Пароль', en: 'Password' },
  secondFactor: { ru: 'Второй шаг входа', en: 'Second step of signing in' },
  devices: { ru: 'Устройства', en: 'Devices' },
  organisations: { ru: 'Организации', en: 'Organisations' },
  organisationsText: {
    ru: 'Организации, от имени которых вы подаёте заявки, – <a>на отдельной странице</a>.',
    en: 'The organisations you apply for are <a>on a page of their own</a>.',
  },
  consents: { ru: 'Согласия', en: 'Consents' },
  data: { ru: 'Мои данные', en: 'My data' },
});

function Sections({ me }: { readonly me: MyProfile }): ReactElement {
  const t = useT();
  const sections = [
    { id: 'profile', title: t(m.profile), body: <ProfileSection me={me} /> },
    { id: 'contacts', title: t(m.contacts), body: <ContactsSection me={me} /> },
    { id: 'notifications', title: t(m.notifications), body: <NotificationsSection /> },
    { id: 'password', title: t(m.password), body: <PasswordSection me={me} /> },
    { id: 'second-factor', title: t(m.secondFactor), body: <SecondFactorSection me={me} /> },
    { id: 'devices', title: t(m.devices), body: <DevicesSection /> },
    {
      id: 'organisations',
      title: t(m.organisations),
      body: <p>{t.rich(m.organisationsText, { a: (text) => <Link to="/organisations">{text}</Link> })}</p>,
    },
    { id: 'consents', title: t(m.consents), body: <ConsentsSection /> },
    { id: 'data', title: t(m.data), body: <MyDataSection me={me} /> },
  ];
  return (
    <>
      <nav aria-label={t(m.contents)} className="mt-3">
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a className="link" href={`#${id}`}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {sections.map(({ id, title, body }) => (
        <Section key={id} id={id} title={title} isHung>
          <div className="max-w-measure">{body}</div>
        </Section>
      ))}
    </>
  );
}

function Settings(): ReactElement {
  const me = useQuery(meQuery);
  if (me.isPending) return <Skeleton lines={10} />;
  if (me.isError) return <ProblemView problem={asProblem(me.error)} onRetry={() => void me.refetch()} />;
  return <Sections me={me.data} />;
}

/** Everything a person sets for themselves, one under another. */
export function SettingsPage(): ReactElement {
  const t = useT();
  useTitle(t(m.title));
  return (
    <div className="wrap page-head">
      <h1>{t(m.title)}</h1>
      <SignedInOnly>
        <Settings />
      </SignedInOnly>
    </div>
  );
}
