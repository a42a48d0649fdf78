import './styles/index.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
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

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={createQueryClient()}>
      <AriaLocale>
        <Router />
      </AriaLocale>
    </QueryClientProvider>
  </StrictMode>,
);
