import type { ReactElement } from 'react';
import { messages, useT } from '../../../i18n/index.ts';
import { ButtonLink } from '../../../ui/link.tsx';
import { EmptyState } from '../../../ui/states.tsx';
import { emptyFilters, queueSearch, type QueueFilters } from './queue-filters.ts';

const m = messages({
  mine: { ru: 'У вас нет дел', en: 'You have no cases' },
  mineText: {
    ru: 'Возьмите дело из тех, у которых нет исполнителя: клавиша A или кнопка в деле.',
    en: 'Take one of the unassigned cases: the key A or the button in the case.',
  },
  showFree: { ru: 'Дела без исполнителя', en: 'Unassigned cases' },
  overdue: { ru: 'Просроченных нет', en: 'Nothing is overdue' },
  nothing: { ru: 'Очередь пуста', en: 'The queue is empty' },
  nothingText: {
    ru: 'Новые заявки появятся здесь сами.',
    en: 'New applications will appear here by themselves.',
  },
  notFound: { ru: 'Под фильтр ничего не подошло', en: 'Nothing fits the filter' },
  notFoundText: {
    ru: 'Снимите часть условий или посмотрите весь отдел.',
    en: 'Drop some of the conditions or see the whole office.',
  },
  all: { ru: 'Весь отдел', en: 'Whole office' },
});

/** Why the list is empty, and the next step. */
export function QueueEmpty({ filters }: { readonly filters: QueueFilters }): ReactElement {
  const t = useT();
  const search = queueSearch(filters);
  if (search === '') return <EmptyState title={t(m.nothing)}>{t(m.nothingText)}</EmptyState>;
  if (search === 'assigned=me') {
    return (
      <EmptyState
        title={t(m.mine)}
        action={
          <ButtonLink to={`/queue?${queueSearch({ ...emptyFilters, assigned: 'nobody' })}`}>
            {t(m.showFree)}
          </ButtonLink>
        }
      >
        {t(m.mineText)}
      </EmptyState>
    );
  }
  if (search === 'term=overdue')
    return (
      <EmptyState
        icon="okRing"
        title={t(m.overdue)}
        action={<ButtonLink to="/queue">{t(m.all)}</ButtonLink>}
      />
    );
  return (
    <EmptyState icon="search" title={t(m.notFound)} action={<ButtonLink to="/queue">{t(m.all)}</ButtonLink>}>
      {t(m.notFoundText)}
    </EmptyState>
  );
}
