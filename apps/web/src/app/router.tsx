import type { ReactElement } from 'react';
import { createBrowserRouter } from 'react-router';
import { Skeleton } from '../ui/states.tsx';
import { featureRoutes } from './feature-routes.ts';
import { NotFound, RouteErrorPage } from './problem-page.tsx';
import { Shell } from './shell.tsx';

function Loading(): ReactElement {
  return (
    <div className="wrap py-10">
      <Skeleton lines={6} />
    </div>
  );
}

/** The routes: one shell, the features inside it, the gallery of components at `/ui`. */
export const createRouter = () =>
  createBrowserRouter([
    {
      element: <Shell />,
      errorElement: (
        <Shell>
          <RouteErrorPage />
        </Shell>
      ),
      hydrateFallbackElement: (
        <Shell>
          <Loading />
        </Shell>
      ),
      children: [
        {
          errorElement: <RouteErrorPage />,
          children: [
            ...featureRoutes,
            {
              path: '/ui',
              lazy: async () => ({ Component: (await import('../gallery/gallery-page.tsx')).GalleryPage }),
            },
            { path: '*', element: <NotFound /> },
          ],
        },
      ],
    },
  ]);
