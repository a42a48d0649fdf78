import './styles/index.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from './api/query-client.ts';
import { AriaLocale } from './app/aria-locale.tsx';
import { watchAppearance } from './app/appearance-store.ts';
import { Router } from './app/router.tsx';
import { watchLanguage } from './i18n/language-store.ts';

watchAppearance(document.documentElement);
watchLanguage(document.documentElement);

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root');

// In slices of a few milliseconds: rendered at one go, the first page would hold up a slow phone for a fifth of a second.
startTransition(() => {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={createQueryClient()}>
        <AriaLocale>
          <Router />
        </AriaLocale>
      </QueryClientProvider>
    </StrictMode>,
  );
});
