import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { asProblem } from '../../../api/index.ts';
import { ProblemView } from '../../../app/problem-page.tsx';
import { useTitle } from '../../../app/use-title.ts';
import { messages, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Section } from '../../../ui/section.tsx';
import { EmptyState, Skeleton } from '../../../ui/states.tsx';
import { SignedInOnly } from '../signed-in-only.tsx';
import { MyInvitations } from './my-invitations.tsx';
import { OrganisationCard } from './organisation-card.tsx';
import { OrganisationForm } from './organisation-form.tsx';
import { organisationsQuery } from './organisations-query.ts';

const m = messages({
  title: { ru: 'Организации', en: 'Organisations' },
  lead: {
    ru: 'От имени организации заявки подают и ведут все её люди. От себя можно подать и без организации.',
    en: 'All people of an organisation apply and follow its applications. You can also apply in person without one.',
  },
  add: { ru: 'Добавить организацию', en: 'Add an organisation' },
  fresh: { ru: 'Новая организация', en: 'New organisation' },
  none: { ru: 'Организаций пока нет', en: 'No organisations yet' },
  noneText: {
    ru: 'Добавьте свою: понадобятся название и ИНН. Или попросите владельца вас пригласить.',
    en: 'Add yours: the name and INN are needed. Or ask an owner to invite you.',
  },
});

function Organisations(): ReactElement {
  const t = useT();
  const [isAdding, setAdding] = useState(false);
  const organisations = useQuery(organisationsQuery);
  return (
    <>
      <MyInvitations />
      {isAdding ? (
        <Section title={t(m.fresh)}>
          <OrganisationForm onDone={() => setAdding(false)} />
        </Section>
      ) : (
        <p className="mt-5">
          <Button variant="primary" icon="plus" onPress={() => setAdding(true)}>
            {t(m.add)}
          </Button>
        </p>
      )}
      {organisations.isPending && <Skeleton lines={6} />}
      {organisations.isError && (
        <ProblemView problem={asProblem(organisations.error)} onRetry={() => void organisations.refetch()} />
      )}
      {organisations.data?.items.length === 0 && !isAdding && (
        <div className="mt-6">
          <EmptyState icon="users" title={t(m.none)}>
            {t(m.noneText)}
          </EmptyState>
        </div>
      )}
      {organisations.data?.items.map((organisation) => (
        <OrganisationCard key={organisation.id} organisation={organisation} />
      ))}
    </>
  );
}

/** Organisations a person applies for, their people and invitations. */
export function OrganisationsPage(): ReactElement {
  const t = useT();
  useTitle(t(m.title));
  return (
    <div className="wrap page-head">
      <h1>{t(m.title)}</h1>
      <p className="muted mt-1 max-w-measure">{t(m.lead)}</p>
      <SignedInOnly>
        <Organisations />
      </SignedInOnly>
    </div>
  );
}
