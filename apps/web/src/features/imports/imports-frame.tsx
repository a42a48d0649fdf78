import type { ReactElement, ReactNode } from 'react';
import { NavLink } from 'react-router';
import { messages, useT } from '../../i18n/index.ts';
import { OfficerGate } from '../officer/shared/officer-gate.tsx';
import './imports.css';

const m = messages({
  sections: {
    ru: 'Откуда приходят запросы и чем их меряют',
    en: 'Where requests come from and how they are timed',
  },
  files: { ru: 'Загрузка файлов', en: 'Files' },
  sources: { ru: 'Источники', en: 'Sources' },
  pollers: { ru: 'Опрос систем', en: 'Pollers' },
  reconciliation: { ru: 'Сверка', en: 'Reconciliation' },
  norms: { ru: 'Услуги и нормы', en: 'Services and norms' },
  calendar: { ru: 'Календарь сроков', en: 'Calendar of terms' },
});

const sections = [
  { to: '/imports', title: m.files, isWhole: true },
  { to: '/imports/sources', title: m.sources, isWhole: false },
  { to: '/imports/pollers', title: m.pollers, isWhole: false },
  { to: '/imports/reconciliation', title: m.reconciliation, isWhole: false },
  { to: '/norms', title: m.norms, isWhole: true },
  { to: '/norms/calendar', title: m.calendar, isWhole: false },
] as const;

/** What the pages about incoming requests and their norms share: who may see them – the same roles hold both rights – and the way between them. */
export function ImportsFrame({ children }: { readonly children: ReactNode }): ReactElement {
  const t = useT();
  return (
    <OfficerGate permission="request.ingest">
      <div className="imports-page">
        <nav aria-label={t(m.sections)} className="imports-nav">
          {sections.map(({ to, title, isWhole }) => (
            <NavLink key={to} to={to} end={isWhole}>
              {t(title)}
            </NavLink>
          ))}
        </nav>
        {children}
      </div>
    </OfficerGate>
  );
}
