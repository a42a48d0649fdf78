import type { ReactElement, ReactNode } from 'react';
import { messages, useT } from '../../../../i18n/index.ts';
import { Callout } from '../../../../ui/callout.tsx';
import { BackTestView } from '../back-test-view.tsx';
import { ReachCheck } from '../reach-check.tsx';
import { definitionOf, type RuleDraft } from '../rule-draft.ts';
import { TestMessage } from '../test-message.tsx';
import type { DraftFault } from '../use-rule-faults.ts';
import { useSettled } from '../use-settled.ts';

const m = messages({
  mend: {
    ru: 'Сначала исправьте {n, plural, one {# поле} few {# поля} other {# полей}}',
    en: 'First mend {n, plural, one {# field} other {# fields}}',
  },
});

/** The last step: what it would have done, a message to oneself, and turning it on. */
export function CheckStep({
  draft,
  faults,
  onChange,
  onMend,
  actions,
}: {
  readonly draft: RuleDraft;
  readonly faults: readonly DraftFault[];
  readonly onChange: (draft: RuleDraft) => void;
  readonly onMend: (fault: DraftFault) => void;
  readonly actions: ReactNode;
}): ReactElement {
  const t = useT();
  const definition = definitionOf(useSettled(draft));
  if (faults.length > 0 || definition === undefined)
    return (
      <Callout tone="bad" title={t(m.mend, { n: faults.length })} isAnnounced>
        <ul>
          {faults.map((fault) => (
            <li key={fault.field + fault.text}>
              <button type="button" className="link" onClick={() => onMend(fault)}>
                {fault.text}
              </button>
            </li>
          ))}
        </ul>
      </Callout>
    );
  const { event } = draft;
  return (
    <>
      <div className="rule-two">
        <BackTestView
          definition={definition}
          onThreshold={(workingDaysLeft) => {
            if (event?.kind === 'due-soon') onChange({ ...draft, event: { ...event, workingDaysLeft } });
          }}
        />
        <div className="grid gap-5">
          <TestMessage definition={definition} />
          <ReachCheck definition={definition} />
        </div>
      </div>
      {actions}
    </>
  );
}
