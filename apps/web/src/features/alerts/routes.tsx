import type { RouteObject } from 'react-router';
import type { RouteHandle } from '../../app/shell.tsx';

const working: RouteHandle = { frame: 'full', density: 'dense' };

/** Alerts of service requests, and the pages that links in their letters lead to. */
export const routes: RouteObject[] = [
  {
    path: '/alerts',
    handle: working,
    lazy: async () => ({ Component: (await import('./alerts-page.tsx')).AlertsPage }),
  },
  {
    path: '/alerts/rules',
    handle: working,
    lazy: async () => ({ Component: (await import('./rules/rules-page.tsx')).RulesPage }),
  },
  {
    path: '/alerts/rules/new',
    handle: working,
    lazy: async () => ({ Component: (await import('./rules/new-rule-page.tsx')).NewRulePage }),
  },
  {
    path: '/alerts/rules/:id',
    handle: working,
    lazy: async () => ({ Component: (await import('./rules/rule-page.tsx')).RulePage }),
  },
  {
    path: '/alerts/quiet',
    handle: working,
    lazy: async () => ({ Component: (await import('./quiet/quiet-page.tsx')).QuietPage }),
  },
  {
    path: '/alerts/log',
    handle: working,
    lazy: async () => ({ Component: (await import('./log/log-page.tsx')).LogPage }),
  },
  {
    path: '/alerts/duty',
    handle: working,
    lazy: async () => ({ Component: (await import('./duty/duty-page.tsx')).DutyPage }),
  },
  {
    path: '/alerts/report',
    handle: working,
    lazy: async () => ({ Component: (await import('./report/report-page.tsx')).ReportPage }),
  },
  {
    path: '/alerts/dates',
    handle: working,
    lazy: async () => ({ Component: (await import('./mine/dates-page.tsx')).DatesPage }),
  },
  {
    path: '/alerts/settings',
    handle: working,
    lazy: async () => ({ Component: (await import('./mine/settings-page.tsx')).AlertSettingsPage }),
  },
  {
    path: '/alerts/:id',
    handle: working,
    lazy: async () => ({ Component: (await import('./alert-page.tsx')).AlertPage }),
  },
  {
    path: '/a/:token',
    lazy: async () => ({ Component: (await import('./link/acknowledge-page.tsx')).AcknowledgePage }),
  },
  {
    path: '/leave/:token',
    lazy: async () => ({ Component: (await import('./link/leave-page.tsx')).LeavePage }),
  },
  {
    path: '/contact/:token',
    lazy: async () => ({ Component: (await import('./link/contact-page.tsx')).ContactPage }),
  },
];
