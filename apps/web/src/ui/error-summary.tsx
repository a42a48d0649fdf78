import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { messages, useT } from '../i18n/index.ts';
import { Icon } from './icon.tsx';

const m = messages({
  title: {
    ru: 'Исправьте {n, plural, one {# поле} few {# поля} other {# полей}}',
    en: 'Mend {n, plural, one {# field} other {# fields}}',
  },
});

export interface FieldFault {
  /** `name` of the field. */
  readonly field: string;
  /** Label of the field or the whole sentence. */
  readonly text: ReactNode;
}

/** Moves focus to a field by its `name`, opening nothing else. */
export function focusField(name: string): void {
  const field = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"]`);
  const target =
    field?.querySelector<HTMLElement>('input:not([type="hidden"]), textarea, button, [tabindex="0"]') ??
    field;
  target?.focus();
  field?.scrollIntoView({ block: 'center' });
}

export interface ErrorSummaryProps {
  readonly faults: readonly FieldFault[];
  readonly title?: ReactNode;
  /** After a failed submission the summary takes the focus; turn off where it stands from the beginning. */
  readonly takesFocus?: boolean;
}

/** All faults at once, each a link to its field. Takes the focus when it appears. */
export function ErrorSummary({ faults, title, takesFocus = true }: ErrorSummaryProps): ReactElement | null {
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  const hasFaults = faults.length > 0;
  useEffect(() => {
    if (hasFaults && takesFocus) box.current?.focus();
  }, [hasFaults, takesFocus]);
  if (!hasFaults) return null;
  return (
    <div className="callout tone-bad" ref={box} tabIndex={-1} role="alert" data-focus-target>
      <Icon name="stop" />
      <div>
        <p className="callout-title">{title ?? t(m.title, { n: faults.length })}</p>
        <ul>
          {faults.map(({ field, text }) => (
            <li key={field}>
              <a
                className="link"
                href={`#${field}`}
                onClick={(event) => {
                  event.preventDefault();
                  focusField(field);
                }}
              >
                {text}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
