import { Navigate, useParams, type RouteObject } from 'react-router';
import type { ReactElement } from 'react';

function FirstStep(): ReactElement {
  const { id } = useParams();
  return <Navigate to={`/applications/${id}/edit/kind`} replace />;
}

export const routes: RouteObject[] = [
  { path: '/applications/:id/edit', element: <FirstStep /> },
  { path: '/applications/:id/edit/:step', handle: { footer: false }, lazy: async () => ({ Component: (await import('./wizard-page.tsx')).WizardPage }) },
  { path: '/applications/:id/submitted', lazy: async () => ({ Component: (await import('./receipt-page.tsx')).ReceiptPage }) },
];
