import type { ReactElement } from 'react';
import { hasRoute } from '../../app/feature-routes.ts';
import { useSession } from '../../app/session.ts';
import { useTitle } from '../../app/use-title.ts';
import { messages, useT } from '../../i18n/index.ts';
import { Callout } from '../../ui/callout.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Link } from '../../ui/link.tsx';
import { SignedInOnly } from '../settings/signed-in-only.tsx';
import { placesOfRole, type RolePlaces } from './role-places.ts';

const m = messages({
  title: { ru: 'Начало работы', en: 'Where to begin' },
  today: { ru: 'Что можно сделать сегодня', en: 'What you can do today' },
  elsewhere: {
    ru: 'У вашей роли есть свои разделы – они вверху страницы.',
    en: 'Your role has sections of its own, at the top of the page.',
  },
});

function Places({ title, places, absent }: RolePlaces): ReactElement {
  const t = useT();
  return (
    <section className="mt-6 max-w-measure">
      <h2 className="mb-2 text-5">{t(title)}</h2>
      <p className="muted">{t(m.today)}</p>
      <ul className="lines mt-2 border-t-2 border-rule">
        {places.map(({ to, icon, title: name, text }) => (
          <li key={to} className="grid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-3">
            <Icon name={icon} className="mt-0.5 size-5 text-accent" />
            <span>
              <Link to={to} className="font-mid">
                {t(name)}
              </Link>
              <span className="small muted block">{t(text)}</span>
            </span>
          </li>
        ))}
      </ul>
      {!hasRoute(absent.path) && (
        <Callout tone="wait" icon="info" className="mt-4">
          {t(absent.text)}
        </Callout>
      )}
    </section>
  );
}

/** `/home`: what the person's roles can do today, and a plain word about what is not there yet. */
export function HomePage(): ReactElement {
  const t = useT();
  const { roles } = useSession();
  useTitle(t(m.title));
  const known = roles.flatMap((role) => placesOfRole[role] ?? []);
  return (
    <div className="wrap page-head pb-8">
      <h1>{t(m.title)}</h1>
      <SignedInOnly>
        {known.length === 0 && <p className="mt-3">{t(m.elsewhere)}</p>}
        {known.map((places) => (
          <Places key={places.title.ru} {...places} />
        ))}
      </SignedInOnly>
    </div>
  );
}
