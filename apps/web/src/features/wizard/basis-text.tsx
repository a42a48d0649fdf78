import type { FindingView } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useT } from '../../i18n/index.ts';

const m = messages({ rule: { ru: 'правило {id}', en: 'rule {id}' } });

/** The norm in small: act, clause, rule; never an article without its name. */
export function BasisText({
  basis,
  checkId,
}: {
  readonly basis: FindingView['basis'];
  readonly checkId?: string;
}): ReactElement | null {
  const t = useT();
  const acts = basis.map(({ act, title, clause }) =>
    [title ? t.text(title) : act, clause && t.text(clause)].filter((part) => part !== undefined).join(', '),
  );
  const parts = [...new Set(acts), ...(checkId === undefined ? [] : [t(m.rule, { id: checkId })])];
  if (parts.length === 0) return null;
  return <span className="muted">{parts.join(' · ')}</span>;
}
