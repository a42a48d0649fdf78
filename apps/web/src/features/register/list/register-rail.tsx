import type { RequestCounts } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useT } from '../../../i18n/index.ts';
import { ViewRail } from '../../work-list/view-rail.tsx';
import { BoundedCount } from './bounded-count.tsx';
import { isSameView, registerSearch, type RegisterFilters } from './register-filters.ts';
import { savedRegisterViews } from './register-queries.ts';
import { registerViews, type RegisterView } from './register-views.ts';

const m = messages({ label: { ru: 'Виды реестра', en: 'Views of the register' } });

/** Numbers stand beside views of the part that is shown: they follow the finer filters, the view itself does not. */
const followsFilters = (view: RegisterView, filters: RegisterFilters): boolean =>
  filters.scope === 'open' && view.filters.scope === 'open' && filters.mine === view.filters.mine;

/** The views of the register with their numbers, and those the person saved. */
export function RegisterRail({
  filters,
  counts,
}: {
  readonly filters: RegisterFilters;
  readonly counts: RequestCounts | undefined;
}): ReactElement {
  const t = useT();
  return (
    <ViewRail
      label={t(m.label)}
      groups={registerViews}
      place={savedRegisterViews}
      search={registerSearch(filters)}
      searchOf={(view) => registerSearch(view.filters)}
      isCurrent={(view) => isSameView(view.filters, filters)}
      countOf={(view) => {
        const isCounted = view.count !== undefined && followsFilters(view, filters);
        const count = isCounted && view.count !== undefined ? counts?.[view.count] : undefined;
        return count && { text: <BoundedCount count={count} />, isAny: count.count > 0 };
      }}
    />
  );
}
