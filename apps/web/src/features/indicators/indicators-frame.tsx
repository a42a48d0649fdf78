import { useSearchParams } from 'react-router';
import type { ReactElement, ReactNode } from 'react';
import { ApiProblem } from '../../api/index.ts';
import { NoRightsView } from '../../app/no-rights-view.tsx';
import { ProblemView } from '../../app/problem-page.tsx';
import { useSession } from '../../app/session.ts';
import { messages, useT } from '../../i18n/index.ts';
import { Skeleton } from '../../ui/states.tsx';
import { indicatorSearch, parseIndicatorFilters, type IndicatorFilters } from './indicator-filters.ts';
import './indicators.css';

const m = messages({
  noRights: { ru: 'Эта страница не для вашей роли', en: 'This page is not for your role' },
});

/** Shows figures to those who may see them. */
export function IndicatorsGate({ children }: { readonly children: ReactNode }): ReactElement {
  const t = useT();
  const session = useSession();
  if (session.isLoading)
    return (
      <div className="indicators">
        <Skeleton lines={10} />
      </div>
    );
  if (session.can('metrics.read')) return <>{children}</>;
  return (
    <div className="indicators">
      <h1 className="visually-hidden">{t(m.noRights)}</h1>
      {session.person === undefined ? (
        <ProblemView problem={session.problem ?? new ApiProblem(401, {})} />
      ) : (
        <NoRightsView permission="metrics.read" />
      )}
    </div>
  );
}

/** The filters of the address, and the way to change them. */
export function useIndicatorFilters(): readonly [
  IndicatorFilters,
  (change: Partial<IndicatorFilters>) => void,
] {
  const [search, setSearch] = useSearchParams();
  const filters = parseIndicatorFilters(search);
  return [
    filters,
    (change) =>
      setSearch(indicatorSearch({ ...filters, ...change }), { replace: true, preventScrollReset: true }),
  ];
}
