import type { ReactElement } from 'react';
import { ApiProblem, asProblem } from '../api/api-problem.ts';
import { messages, useT } from '../i18n/index.ts';
import { ButtonLink } from '../ui/link.tsx';
import { EmptyState, ErrorState } from '../ui/states.tsx';
import { NoRightsView } from './no-rights-view.tsx';
import { useTitle } from './use-title.ts';

const m = messages({
  notFound: { ru: 'Такой страницы нет', en: 'There is no such page' },
  notFoundText: {
    ru: 'Проверьте адрес: возможно, в нём опечатка или запись удалили.',
    en: 'Check the address: it may have a slip, or the record was deleted.',
  },
  home: { ru: 'На главную', en: 'Home' },
  signIn: { ru: 'Войдите, чтобы продолжить', en: 'Sign in to go on' },
  signInText: {
    ru: 'Эта страница открывается после входа. Войдёте – вернём вас сюда.',
    en: 'This page opens after signing in. Then we bring you back here.',
  },
  signInButton: { ru: 'Войти', en: 'Sign in' },
  broken: { ru: 'Страница не открылась', en: 'The page did not open' },
  brokenText: {
    ru: 'Сбой на нашей стороне. Сохранённое цело. Откройте страницу заново.',
    en: 'A fault on our side. What was saved is safe. Open the page again.',
  },
  newVersion: {
    ru: 'Вышла новая версия. Откройте страницу заново.',
    en: 'There is a new version. Open the page again.',
  },
});

/** Shown for an address that no route answers. */
export function NotFound(): ReactElement {
  const t = useT();
  useTitle(t(m.notFound));
  return (
    <div className="wrap py-8">
      <h1 className="visually-hidden">{t(m.notFound)}</h1>
      <EmptyState icon="search" title={t(m.notFound)} action={<ButtonLink to="/">{t(m.home)}</ButtonLink>}>
        {t(m.notFoundText)}
      </EmptyState>
    </div>
  );
}

/** What a person sees for a problem of the API in place of a page or a part of it. */
export function ProblemView({
  problem,
  permission,
  onRetry,
}: {
  readonly problem: ApiProblem;
  /** The right that the page asks for, where it is known. */
  readonly permission?: string | undefined;
  readonly onRetry?: () => void;
}): ReactElement {
  const t = useT();
  if (problem.status === 403)
    return (
      <NoRightsView
        permission={permission}
        title={problem.code === 'no-right' || problem.title === '' ? undefined : problem.title}
      />
    );
  if (problem.status === 404) {
    return (
      <EmptyState
        icon="search"
        title={problem.title || t(m.notFound)}
        action={<ButtonLink to="/">{t(m.home)}</ButtonLink>}
      >
        {t(m.notFoundText)}
      </EmptyState>
    );
  }
  if (problem.status === 401) {
    const back = encodeURIComponent(location.pathname + location.search);
    return (
      <EmptyState
        icon="lock"
        title={t(m.signIn)}
        action={
          <ButtonLink to={`/sign-in?next=${back}`} variant="primary">
            {t(m.signInButton)}
          </ButtonLink>
        }
      >
        {t(m.signInText)}
      </EmptyState>
    );
  }
  return (
    <ErrorState title={problem.title || undefined} traceId={problem.traceId} onRetry={onRetry}>
      {problem.isOffline ? undefined : t(m.brokenText)}
    </ErrorState>
  );
}

const isStaleChunk = (error: unknown): boolean =>
  error instanceof TypeError && /dynamically imported module|module script/i.test(error.message);

/** The last resort: any error of loading or drawing a page. */
export function RouteErrorPage({
  error,
  onRetry,
}: {
  readonly error: unknown;
  readonly onRetry: () => void;
}): ReactElement {
  const t = useT();
  useTitle(t(m.broken));
  return (
    <div className="wrap py-8">
      <h1 className="visually-hidden">{t(m.broken)}</h1>
      {error instanceof ApiProblem ? (
        <ProblemView problem={asProblem(error)} onRetry={onRetry} />
      ) : (
        <ErrorState title={t(m.broken)} onRetry={() => location.reload()}>
          {t(isStaleChunk(error) ? m.newVersion : m.brokenText)}
        </ErrorState>
      )}
    </div>
  );
}
