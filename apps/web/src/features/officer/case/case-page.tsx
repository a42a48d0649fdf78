import { useQuery } from '@tanstack/react-query';
import type { ApplicationView } from '@veche/contracts';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { asProblem } from '../../../api/index.ts';
import { ProblemView } from '../../../app/problem-page.tsx';
import { useSession } from '../../../app/session.ts';
import { useTitle } from '../../../app/use-title.ts';
import { messages, useT } from '../../../i18n/index.ts';
import { Skeleton } from '../../../ui/states.tsx';
import { applicationQuery } from '../../application/application-queries.ts';
import { OfficerGate } from '../shared/officer-gate.tsx';
import { CaseParts } from './case-parts.tsx';
import { AgenciesColumn } from './agencies/agencies-column.tsx';
import { CaseContext } from './case-context.ts';
import { CaseHead } from './case-head.tsx';
import { isTouched } from './decision/case-draft.ts';
import { DecisionColumn } from './decision/decision-column.tsx';
import { useCaseDraft } from './decision/use-case-draft.ts';
import { FactsColumn } from './facts/facts-column.tsx';
import { FindingsColumn } from './findings/findings-column.tsx';
import { useSeenVersion } from './stale/use-seen-version.ts';
import { useCaseNeighbours } from './use-case-neighbours.ts';
import '../officer.css';

const m = messages({
  loading: { ru: 'Открываем дело', en: 'Opening the case' },
  title: { ru: '{number}. Рассмотрение', en: '{number}. Review' },
  case: { ru: 'Дело', en: 'Case' },
});

function Case({ application }: { readonly application: ApplicationView }): ReactElement {
  const t = useT();
  const { person } = useSession();
  const { draft, changeDraft, dropDraft } = useCaseDraft(person?.id ?? '', application.id);
  const seen = useSeenVersion(application, isTouched(draft));
  const neighbours = useCaseNeighbours(application.id);
  useTitle(application.number === undefined ? t(m.case) : t(m.title, { number: application.number }));
  const can = (ability: string): boolean => application.abilities.includes(ability);
  return (
    <CaseContext value={{ application, seen, draft, changeDraft, dropDraft, can }}>
      <div className="case-frame">
        <CaseHead neighbours={neighbours} />
        <CaseParts />
        <div className="case-columns">
          <FactsColumn />
          <FindingsColumn />
          <AgenciesColumn />
          <DecisionColumn neighbours={neighbours} />
        </div>
      </div>
    </CaseContext>
  );
}

function LoadedCase({ id }: { readonly id: string }): ReactElement {
  const t = useT();
  const { data, error, isPending, refetch } = useQuery(applicationQuery(id));
  useTitle(t(m.case));
  if (data !== undefined) return <Case key={id} application={data} />;
  return (
    <div className="wrap py-6">
      <h1 className="visually-hidden">{t(isPending ? m.loading : m.case)}</h1>
      {isPending ? (
        <Skeleton lines={14} label={t(m.loading)} />
      ) : (
        <ProblemView problem={asProblem(error)} onRetry={() => void refetch()} />
      )}
    </div>
  );
}

/** One case on one screen: facts, findings, agencies, decision. */
export function CasePage(): ReactElement {
  const { id = '' } = useParams();
  return (
    <OfficerGate permission="application.read-any">
      <LoadedCase id={id} />
    </OfficerGate>
  );
}
