import { labelOf } from '@veche/contracts';
import type { ReactElement, ReactNode } from 'react';
import { messages, useT } from '../../../../i18n/index.ts';
import { Icon } from '../../../../ui/icon.tsx';
import { useCase } from '../case-context.ts';
import { withQuestion } from '../decision/case-draft.ts';

const m = messages({
  ask: { ru: 'Спросить: {label}', en: 'Ask about: {label}' },
  was: { ru: 'было', en: 'was' },
});

export interface FactRowProps {
  readonly title: string;
  /** The field a question about this fact goes to. */
  readonly pointer: string;
  readonly children: ReactNode;
  /** What stood here in the earlier submission, in words. */
  readonly before?: string | undefined;
  /** Where several lines tell of one field only the first offers the question. */
  readonly canAsk?: boolean;
}

/** One fact; while a clarification is being composed it can be asked about. */
export function FactRow({ title, pointer, children, before, canAsk = true }: FactRowProps): ReactElement {
  const t = useT();
  const { draft, changeDraft, can } = useCase();
  const isAsking = draft.choice === 'clarification' && can('request-clarification') && canAsk;
  const label = labelOf(pointer);
  return (
    <>
      <dt>{title}</dt>
      <dd>
        {isAsking && (
          <button
            type="button"
            className="fact-ask"
            aria-label={t(m.ask, { label: label === undefined ? title : t.text(label) })}
            onClick={() => changeDraft((each) => withQuestion(each, { pointer, question: '' }))}
          >
            <Icon name="question" />
          </button>
        )}
        {children}
        {before !== undefined && (
          <small className="muted block">
            {t(m.was)} <s>{before}</s>
          </small>
        )}
      </dd>
    </>
  );
}
