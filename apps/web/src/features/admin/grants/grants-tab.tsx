import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { asProblem } from '../../../api/index.ts';
import { ProblemView } from '../../../app/problem-page.tsx';
import { messages, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Section } from '../../../ui/section.tsx';
import { Skeleton } from '../../../ui/states.tsx';
import { allRoles } from '../role-names.ts';
import { grantChanges, switchGrant } from './grant-changes.ts';
import { GrantHistory } from './grant-history.tsx';
import { GrantMatrix } from './grant-matrix.tsx';
import { grantsQuery, type GrantTable, type RoleGrants } from './grants-query.ts';
import { ProposalCard } from './proposal-card.tsx';
import { ProposeForm } from './propose-form.tsx';

const m = messages({
  lead: {
    ru: 'Обычное изменение вступает в силу сразу. Опасное – с замком – предлагает один администратор, а подтверждает другой.',
    en: 'An ordinary change takes effect at once. A dangerous one, marked by a lock, is proposed by one administrator and approved by another.',
  },
  edit: { ru: 'Изменить права', en: 'Change rights' },
  proposals: { ru: 'Ждут второго человека', en: 'Awaiting a second person' },
  inForce: { ru: 'Права в силе', en: 'Rights in force' },
  version: { ru: 'версия {n}', en: 'version {n}' },
  defaults: { ru: 'как поставлено с системой', en: 'as delivered' },
  history: { ru: 'История', en: 'History' },
});

function Grants({ grants }: { readonly grants: RoleGrants }): ReactElement {
  const t = useT();
  const [draft, setDraft] = useState<GrantTable>();
  const changes = draft === undefined ? [] : grantChanges(grants.grants, draft, allRoles);
  return (
    <>
      <p className="max-w-measure">{t(m.lead)}</p>
      {grants.proposals.length > 0 && (
        <Section title={t(m.proposals)}>
          {grants.proposals.map((proposal) => (
            <ProposalCard key={proposal.id} proposal={proposal} catalogue={grants.catalogue} />
          ))}
        </Section>
      )}
      <Section
        title={t(m.inForce)}
        note={grants.version === 0 ? t(m.defaults) : t(m.version, { n: grants.version })}
      >
        {draft === undefined ? (
          <p className="mb-3">
            <Button icon="pen" onPress={() => setDraft(grants.grants)}>
              {t(m.edit)}
            </Button>
          </p>
        ) : (
          <ProposeForm grants={grants} draft={draft} changes={changes} onClose={() => setDraft(undefined)} />
        )}
        <GrantMatrix
          catalogue={grants.catalogue}
          grants={draft ?? grants.grants}
          changes={changes}
          onSwitch={
            draft === undefined
              ? undefined
              : (role, permission) => setDraft(switchGrant(draft, role, permission))
          }
        />
      </Section>
      {grants.history.length > 0 && (
        <Section title={t(m.history)}>
          <GrantHistory versions={grants.history} catalogue={grants.catalogue} />
        </Section>
      )}
    </>
  );
}

/** What each role may do: the table in force, proposals that wait, history. */
export function GrantsTab(): ReactElement {
  const grants = useQuery(grantsQuery);
  if (grants.isPending) return <Skeleton lines={10} />;
  if (grants.isError)
    return <ProblemView problem={asProblem(grants.error)} onRetry={() => void grants.refetch()} />;
  return <Grants grants={grants.data} />;
}
