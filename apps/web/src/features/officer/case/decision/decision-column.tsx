import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { messages, useT } from '../../../../i18n/index.ts';
import { buttonClass } from '../../../../ui/button-class.ts';
import { AmendmentDecision } from '../amendment/amendment-decision.tsx';
import { openAmendmentOf } from '../amendment/amendment-section.tsx';
import { useCase } from '../case-context.ts';
import type { CaseNeighbours } from '../use-case-neighbours.ts';
import { abilityOf } from './obstacles.ts';
import { Composer } from './composer.tsx';
import { OutcomePanel } from './outcome-panel.tsx';

const m = messages({
  next: { ru: 'Следующее дело: {title}', en: 'Next case: {title}' },
  toQueue: { ru: 'В очередь', en: 'To the queue' },
  readOnly: {
    ru: 'Решать это дело вы не можете: нет права или вы связаны с заявителем.',
    en: 'You cannot decide this case: you lack the right or are related to the applicant.',
  },
});

function NextCase({ neighbours }: { readonly neighbours: CaseNeighbours }): ReactElement {
  const t = useT();
  const { next } = neighbours;
  return (
    <Link
      to={next === undefined ? neighbours.queuePath : `/cases/${next.id}`}
      className={buttonClass({ variant: 'primary', isBlock: true })}
    >
      {next === undefined ? t(m.toQueue) : t(m.next, { title: next.title })}
    </Link>
  );
}

/** The right-hand column: the composer while something can be decided, else what was decided. */
export function DecisionColumn({ neighbours }: { readonly neighbours: CaseNeighbours }): ReactElement {
  const t = useT();
  const { application, can } = useCase();
  const amendment = openAmendmentOf(application.amendments);
  const isWorking = [
    'REGISTERED',
    'IN_CONCURRENCE',
    'ON_REVIEW',
    'NEEDS_FIX',
    'NOTICE_REGISTERED',
    'PROPOSAL_SENT',
    'ANSWERED',
    'WARNED',
  ].includes(application.status);
  const canAct = can('assign') || Object.values(abilityOf).some(can);
  return (
    <section className="case-column case-decision" aria-labelledby="case-decision">
      {amendment !== undefined && can('decide-amendment') ? (
        <AmendmentDecision amendment={amendment} />
      ) : isWorking && canAct ? (
        <Composer />
      ) : (
        <OutcomePanel next={<NextCase neighbours={neighbours} />} />
      )}
      {isWorking && !canAct && <p className="small muted mt-3">{t(m.readOnly)}</p>}
    </section>
  );
}
