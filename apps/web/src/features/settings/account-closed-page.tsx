import { useQueryClient } from '@tanstack/react-query';
import { useEffect, type ReactElement } from 'react';
import { useLocation } from 'react-router';
import type { paths } from '../../api/schema.gen.ts';
import { sessionQuery } from '../../app/session.ts';
import { useTitle } from '../../app/use-title.ts';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { Callout } from '../../ui/callout.tsx';
import { ButtonLink } from '../../ui/link.tsx';

const m = messages({
  title: { ru: 'Учётная запись закрыта', en: 'The account is closed' },
  gone: {
    ru: 'Ваши данные уничтожены: ключ к ним стёрт, прочитать их не сможет никто.',
    en: 'Your data are destroyed: their key is erased, nobody can read them.',
  },
  closed: {
    ru: 'Войти в неё больше нельзя.',
    en: 'Nobody can sign in to it any more.',
  },
  until: {
    ru: 'Что велит хранить закон, останется до {on} без доступа для всех, кроме архива, и уничтожится само:',
    en: 'What the law orders to keep stays until {on}, open to the archive alone, and is then destroyed by itself:',
  },
  hold: { ru: '{reason} – до {on} ({basis})', en: '{reason}: until {on} ({basis})' },
  leave: { ru: 'На главную', en: 'To the start page' },
});

/** What became of the data, as the server answered. */
type Erasure = paths['/v1/me/erasure']['post']['responses'][200]['content']['application/json'];

/**
 * `/account-closed`: says what was destroyed and what is kept. A page of its own, since the settings close with the
 * session that the erasure ends.
 */
export function AccountClosedPage(): ReactElement {
  const t = useT();
  const format = useFormat();
  const queryClient = useQueryClient();
  const { state } = useLocation() as { readonly state: Erasure | null };
  useTitle(t(m.title));
  useEffect(() => {
    // Nothing that was read under the account stays in the browser.
    queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] });
    void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
  }, [queryClient]);
  const retainedUntil = state?.retainedUntil;
  return (
    <div className="wrap page-head">
      <h1>{t(m.title)}</h1>
      <div className="mt-4 max-w-measure">
        {state === null ? (
          <p>{t(m.closed)}</p>
        ) : retainedUntil === undefined ? (
          <Callout tone="ok">{t(m.gone)}</Callout>
        ) : (
          <>
            <p>{t(m.until, { on: format.date(format.civilDate(retainedUntil)) })}</p>
            <ul className="lines mt-2">
              {state.holds.map(({ reason, basis, until }) => (
                <li key={basis + until}>
                  {t(m.hold, { reason: t.text(reason), on: format.date(format.civilDate(until)), basis })}
                </li>
              ))}
            </ul>
          </>
        )}
        <p className="mt-6">
          <ButtonLink to="/" variant="primary">
            {t(m.leave)}
          </ButtonLink>
        </p>
      </div>
    </div>
  );
}
