import type { ReactElement, ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { messages, useT, type Message } from '../../i18n/index.ts';
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

const sections: readonly { readonly to: string; readonly title: Message; readonly under?: RegExp }[] = [
  { to: '/imports', title: m.files, under: /^\/imports\/(new$|files\/)/ },
  { to: '/imports/sources', title: m.sources, under: /^\/imports\/sources\// },
  { to: '/imports/pollers', title: m.pollers, under: /^\/imports\/pollers\// },
  { to: '/imports/reconciliation', title: m.reconciliation },
  { to: '/norms', title: m.norms },
  { to: '/norms/calendar', title: m.calendar },
];

/** What the pages about incoming requests and their norms share: who may see them – the same roles hold both rights – and the way between them. */
export function ImportsFrame({ children }: { readonly children: ReactNode }): ReactElement {
  const t = useT();
  const { pathname } = useLocation();
  return (
    <OfficerGate permission="request.ingest">
      <div className="imports-page">
        <nav aria-label={t(m.sections)} className="imports-nav">
          {sections.map(({ to, title, under }) => (
            <Link
              key={to}
              to={to}
              aria-current={pathname === to || under?.test(pathname) === true ? 'page' : undefined}
            >
              {t(title)}
            </Link>
          ))}
        </nav>
        {children}
      </div>
    </OfficerGate>
  );
}
