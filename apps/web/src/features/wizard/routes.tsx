import type { RouteObject } from 'react-router';

const wizard = async () => ({ Component: (await import('./wizard-page.tsx')).WizardPage });

export const routes: RouteObject[] = [
  { path: '/applications/:id/edit', lazy: wizard },
  { path: '/applications/:id/edit/:step', handle: { footer: false }, lazy: wizard },
  {
    path: '/applications/:id/submitted',
    lazy: async () => ({ Component: (await import('./receipt-page.tsx')).ReceiptPage }),
  },
];
