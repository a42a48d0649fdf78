import { useId, useState, type ReactElement, type ReactNode } from 'react';
import { messages, useT, useTypeset } from '../i18n/index.ts';
import { Icon } from './icon.tsx';

const m = messages({ why: { ru: 'Почему эта дата?', en: 'Why this date?' } });

export interface DerivationStep {
  readonly text: ReactNode;
  /** Norm or clause, in grey after the text. */
  readonly basis?: ReactNode;
}

/** The numbered steps by which a date was found. */
export function DerivationSteps({ steps }: { readonly steps: readonly DerivationStep[] }): ReactElement {
  const set = useTypeset();
  return (
    <ol className="derivation">
      {steps.map((step, index) => (
        <li key={index}>
          <span className="derivation-number" aria-hidden>
            {index + 1}
          </span>
          {set(step.text)} {step.basis !== undefined && <span className="muted">({set(step.basis)})</span>}
        </li>
      ))}
    </ol>
  );
}

/** “Why this date?” that opens the steps. */
export function Derivation({
  steps,
  title,
  isOpenAtFirst = false,
}: {
  readonly steps: readonly DerivationStep[];
  readonly title?: string;
  readonly isOpenAtFirst?: boolean;
}): ReactElement {
  const t = useT();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const panelId = useId();
  return (
    <div className="mt-3">
      <button
        type="button"
        className="link inline-flex items-center gap-[0.35em]"
        aria-expanded={isOpen}
        aria-controls={panelId}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="question" />
        {title ?? t(m.why)}
      </button>
      <div id={panelId} hidden={!isOpen}>
        <DerivationSteps steps={steps} />
      </div>
    </div>
  );
}
