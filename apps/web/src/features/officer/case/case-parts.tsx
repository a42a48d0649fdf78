import type { ReactElement } from 'react';
import { Link, useLocation } from 'react-router';
import { messages, useT } from '../../../i18n/index.ts';

const m = messages({
  label: { ru: 'Части дела', en: 'Parts of the case' },
  decision: { ru: 'Решение', en: 'Decision' },
  facts: { ru: 'Факты', en: 'Facts' },
  findings: { ru: 'Замечания', en: 'Findings' },
  agencies: { ru: 'Ведомства', en: 'Agencies' },
});

const parts = ['decision', 'facts', 'findings', 'agencies'] as const;

/** Where the columns stand one under another: the way to each without scrolling through the others. */
export function CaseParts(): ReactElement {
  const t = useT();
  const { search } = useLocation();
  return (
    <nav className="case-parts" aria-label={t(m.label)} data-print="no">
      {parts.map((part) => (
        <Link key={part} className="link" to={{ search, hash: `case-${part}` }} replace>
          {t(m[part])}
        </Link>
      ))}
    </nav>
  );
}
