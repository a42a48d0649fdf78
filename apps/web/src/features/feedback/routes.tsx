import type { RouteObject } from 'react-router';
import type { RouteHandle } from '../../app/shell.tsx';

const working: RouteHandle = { frame: 'full', density: 'dense', footer: false };
const roomy: RouteHandle = { density: 'roomy' };

/** What people say of their requests: the page a letter leads to, and the desk of those who work on it. */
export const routes: RouteObject[] = [
  {
    path: '/r/:token',
    handle: roomy,
    lazy: async () => ({ Component: (await import('./link/link-page.tsx')).LinkPage }),
  },
  {
    path: '/my-feedback',
    handle: roomy,
    lazy: async () => ({ Component: (await import('./mine/my-feedback-page.tsx')).MyFeedbackPage }),
  },
  {
    path: '/feedback',
    handle: working,
    lazy: async () => ({ Component: (await import('./list/feedback-page.tsx')).FeedbackPage }),
  },
  {
    path: '/feedback/new',
    handle: working,
    lazy: async () => ({ Component: (await import('./typed/typed-page.tsx')).TypedPage }),
  },
  {
    path: '/feedback/model',
    handle: working,
    lazy: async () => ({ Component: (await import('./model/model-page.tsx')).ModelPage }),
  },
  {
    path: '/feedback/letters',
    handle: working,
    lazy: async () => ({ Component: (await import('./letters/letters-page.tsx')).LettersPage }),
  },
  {
    path: '/feedback/letters/:id',
    handle: working,
    lazy: async () => ({ Component: (await import('./letters/letter-page.tsx')).LetterPage }),
  },
  {
    path: '/feedback/:id',
    handle: working,
    lazy: async () => ({ Component: (await import('./card/feedback-card-page.tsx')).FeedbackCardPage }),
  },
];
