import { Suspense, type ReactElement } from 'react';
import { BrowserRouter, useLocation, useRoutes } from 'react-router';
import { Skeleton } from '../ui/states.tsx';
import { featureRoutes } from './feature-routes.ts';
import { pageRoutes } from './page-routes.tsx';
import { PageBoundary } from './page-boundary.tsx';
import { NotFound } from './problem-page.tsx';
import { Shell } from './shell.tsx';

/** As high as the window: the footer must not be seen and then pushed away when the page arrives. */
function Loading(): ReactElement {
  return (
    <div className="wrap min-h-screen py-10">
      <Skeleton lines={6} />
    </div>
  );
}

/** The routes: the features, the gallery of components at `/ui`, and an answer to any other address. */
const pages = pageRoutes([
  ...featureRoutes,
  {
    path: '/ui',
    lazy: async () => ({ Component: (await import('../gallery/gallery-page.tsx')).GalleryPage }),
  },
  { path: '*', element: <NotFound /> },
]);

function Frame(): ReactElement {
  const page = useRoutes(pages);
  const at = useLocation().key;
  return (
    <PageBoundary at={at}>
      <Shell>
        <PageBoundary at={at}>
          <Suspense fallback={<Loading />}>{page}</Suspense>
        </PageBoundary>
      </Shell>
    </PageBoundary>
  );
}

/**
 * One shell, the pages inside it. The declarative router: no page loads data through its route, and the other kind weighs
 * twenty kibibytes more. A change of page is a transition: the old page stays until the code of the new one is here.
 */
export function Router(): ReactElement {
  return (
    <BrowserRouter>
      <Frame />
    </BrowserRouter>
  );
}
