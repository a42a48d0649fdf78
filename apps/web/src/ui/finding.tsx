import type { ReactElement, ReactNode } from 'react';
import { messages, useT, useTypeset } from '../i18n/index.ts';
import { Icon, type IconName } from './icon.tsx';
import type { Tone } from './statuses.ts';

const m = messages({
  bad: { ru: 'Мешает подать', en: 'Prevents submission' },
  warn: { ru: 'Стоит поправить', en: 'Better mended' },
  ok: { ru: 'Проверено', en: 'Checked' },
  unknown: { ru: 'Не проверено', en: 'Not checked' },
  info: { ru: 'Справка', en: 'For information' },
});

export type FindingSeverity = 'bad' | 'warn' | 'ok' | 'unknown' | 'info';

const look: Record<FindingSeverity, { readonly tone: Tone; readonly icon: IconName }> = {
  bad: { tone: 'bad', icon: 'stop' },
  warn: { tone: 'warn', icon: 'warn' },
  ok: { tone: 'ok', icon: 'okRing' },
  unknown: { tone: 'wait', icon: 'question' },
  info: { tone: 'wait', icon: 'info' },
};

export interface FindingProps {
  readonly severity: FindingSeverity;
  readonly title: ReactNode;
  /** What was found against what is needed: «указано 3 000, безопасно 2 624». */
  readonly value?: ReactNode;
  /** What to do. Obligatory in spirit for bad and warn. */
  readonly remedy?: ReactNode;
  /** Whom the remedy speaks to, where the reader is somebody else: «Что предложить организатору». */
  readonly remedyCaption?: ReactNode;
  /** Norm and rule, in small. */
  readonly basis?: ReactNode;
  /** A drawing or a link to the step. */
  readonly children?: ReactNode;
  /** Overrides the spoken name of the sign, e.g. for a notice: «Недостаток». */
  readonly severityLabel?: string;
}

/** What a rule found: what is wrong, the value, the remedy, the basis – in this order. A list item. */
export function Finding({
  severity,
  title,
  value,
  remedy,
  remedyCaption,
  basis,
  children,
  severityLabel,
}: FindingProps): ReactElement {
  const t = useT();
  const set = useTypeset();
  return (
    <li className={`finding tone-${look[severity].tone}`}>
      <Icon name={look[severity].icon} label={severityLabel ?? t(m[severity])} />
      <div className="finding-title">{set(title)}</div>
      {value !== undefined && <div className="finding-value">{set(value)}</div>}
      {children !== undefined && <div>{children}</div>}
      {remedy !== undefined && (
        <div>
          {remedyCaption !== undefined && <span className="small muted block">{remedyCaption}</span>}
          {set(remedy)}
        </div>
      )}
      {basis !== undefined && <div className="finding-basis">{set(basis)}</div>}
    </li>
  );
}
