import type { ReactElement } from 'react';
import { messages, useT } from '../../../i18n/index.ts';
import { ButtonLink } from '../../../ui/link.tsx';
import { EmptyState } from '../../../ui/states.tsx';
import { registerSearch, type RegisterFilters } from './register-filters.ts';

const m = messages({
  nothing: { ru: 'Запросов в работе нет', en: 'There are no requests in work' },
  nothingText: {
    ru: 'Запросы приходят из файлов, из других систем и от заявок на мероприятия. Новые появятся здесь сами.',
    en: 'Requests come from files, from other systems and from event applications. New ones appear here by themselves.',
  },
  overdue: { ru: 'Просроченных нет', en: 'Nothing is overdue' },
  mine: { ru: 'У вас в работе ничего нет', en: 'You have nothing in your hands' },
  mineText: {
    ru: 'Откройте запрос и нажмите «Взять в работу».',
    en: 'Open a request and press “Take it”.',
  },
  notFound: { ru: 'Под фильтр ничего не подошло', en: 'Nothing fits the filter' },
  notFoundText: {
    ru: 'Снимите часть условий или ищите среди всех запросов, не только тех, что в работе.',
    en: 'Drop some of the conditions, or look among all requests, not only those in work.',
  },
  inWork: { ru: 'Запросы в работе', en: 'Requests in work' },
  everywhere: { ru: 'Искать среди всех', en: 'Look among all' },
});

/** Why the list is empty, and the next step. */
export function RegisterEmpty({ filters }: { readonly filters: RegisterFilters }): ReactElement {
  const t = useT();
  const search = registerSearch(filters);
  if (search === '') return <EmptyState title={t(m.nothing)}>{t(m.nothingText)}</EmptyState>;
  const toAll = <ButtonLink to="/requests">{t(m.inWork)}</ButtonLink>;
  if (search === 'mine=true')
    return (
      <EmptyState title={t(m.mine)} action={toAll}>
        {t(m.mineText)}
      </EmptyState>
    );
  if (search === 'due=overdue' || search === 'due=very-overdue')
    return <EmptyState icon="okRing" title={t(m.overdue)} action={toAll} />;
  const everywhere = registerSearch({ ...filters, scope: 'all', sort: 'opened', direction: 'desc', due: [] });
  return (
    <EmptyState
      icon="search"
      title={t(m.notFound)}
      action={
        filters.scope === 'all' ? (
          toAll
        ) : (
          <ButtonLink to={`/requests?${everywhere}`}>{t(m.everywhere)}</ButtonLink>
        )
      }
    >
      {t(m.notFoundText)}
    </EmptyState>
  );
}
