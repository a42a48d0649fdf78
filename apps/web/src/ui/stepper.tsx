import type { ReactElement, ReactNode } from 'react';
import { Link } from 'react-router';
import { messages, useT } from '../i18n/index.ts';
import { cx } from './cx.ts';
import { Icon } from './icon.tsx';

const m = messages({
  label: { ru: 'Шаги', en: 'Steps' },
  position: { ru: 'Шаг {n} из {total}', en: 'Step {n} of {total}' },
  done: { ru: 'готово', en: 'done' },
  invalid: { ru: 'есть замечания', en: 'needs mending' },
});

export interface Step {
  readonly id: string;
  readonly title: ReactNode;
  /** What was answered, or how many faults. */
  readonly detail?: ReactNode;
  readonly state: 'done' | 'current' | 'ahead' | 'invalid';
  /** Steps are left and entered at will. */
  readonly to?: string | undefined;
}

/** The steps of a wizard, in a column. */
export function Stepper({
  steps,
  label,
}: {
  readonly steps: readonly Step[];
  readonly label?: string;
}): ReactElement {
  const t = useT();
  return (
    <nav aria-label={label ?? t(m.label)}>
      <ol className="steps">
        {steps.map((step, index) => (
          <li
            key={step.id}
            className={`step-${step.state}`}
            aria-current={step.state === 'current' ? 'step' : undefined}
          >
            <span className="step-number" aria-hidden>
              {step.state === 'done' ? <Icon name="check" /> : index + 1}
            </span>
            <span>
              {step.to !== undefined && step.state !== 'current' ? (
                <Link to={step.to} className="step-title">
                  {step.title}
                </Link>
              ) : (
                <span className="step-title">{step.title}</span>
              )}
              {(step.state === 'done' || step.state === 'invalid') && (
                <span className="visually-hidden">, {t(m[step.state])}</span>
              )}
              {step.detail !== undefined && <small>{step.detail}</small>}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The steps on a phone: a bar and “Step 3 of 7”. */
export function StepperCompact({ steps }: { readonly steps: readonly Step[] }): ReactElement {
  const t = useT();
  const current = steps.findIndex((step) => step.state === 'current');
  return (
    <div>
      <p className="muted">{t(m.position, { n: current + 1, total: steps.length })}</p>
      <div className="steps-compact mt-1" aria-hidden>
        {steps.map((step) => (
          <i key={step.id} className={cx(`step-${step.state}`)} />
        ))}
      </div>
    </div>
  );
}
