import type { ReactElement } from 'react';
import { messages, useFormat, useT } from '../../../../i18n/index.ts';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { Timeline } from '../../../../ui/timeline.tsx';
import { AmendmentSection } from '../amendment/amendment-section.tsx';
import { useCase } from '../case-context.ts';
import { Correspondence } from './correspondence.tsx';
import { DocumentsList } from './documents-list.tsx';
import { FindingsList } from './findings-list.tsx';
import { ProposalsList } from './proposals-list.tsx';

const m = messages({
  title: { ru: 'Замечания и документы', en: 'Findings and documents' },
  pack: { ru: 'пакет {version}, проверено {at}', en: 'pack {version}, checked {at}' },
  history: { ru: 'История дела · {n}', en: 'History of the case · {n}' },
  historyLabel: { ru: 'История дела', en: 'History of the case' },
  system: { ru: 'система', en: 'the system' },
  applicant: { ru: 'заявитель', en: 'the applicant' },
});

/** What the rules found, what was attached, what was asked and answered. */
export function FindingsColumn(): ReactElement {
  const t = useT();
  const format = useFormat();
  const { application } = useCase();
  const { evaluation, procedure, history, clarifications } = application;
  // What the officer has to do next comes first.
  const isAnswerWaiting = clarifications.some(({ items }) => items.some(({ state }) => state === 'answered'));
  return (
    <section className="case-column" aria-labelledby="case-findings">
      <div className="case-column-head">
        <h2 id="case-findings">{t(m.title)}</h2>
        {evaluation !== undefined && (
          <span className="small muted">
            {t(m.pack, {
              version: evaluation.packVersion,
              at: format.dayMonth(format.civilDate(evaluation.evaluatedAt)),
            })}
          </span>
        )}
      </div>
      <AmendmentSection />
      {isAnswerWaiting && <Correspondence />}
      <FindingsList />
      <DocumentsList />
      {procedure === 'notification' ? <ProposalsList /> : !isAnswerWaiting && <Correspondence />}
      <Disclosure title={t(m.history, { n: history.length })} className="mt-4 small">
        <Timeline
          label={t(m.historyLabel)}
          entries={history.map((item, index) => ({
            id: String(index),
            at: item.at,
            text: t.text(item.text),
            who: item.actor.name ?? t(item.actor.role === 'applicant' ? m.applicant : m.system),
            isMinor: index > 0,
          }))}
        />
      </Disclosure>
    </section>
  );
}
