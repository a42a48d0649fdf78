import { createElement, lazy, type ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { countLoading } from './page-loading.ts';

type LoadPage = () => Promise<{ readonly Component?: ComponentType | null }>;

/** Routes whose `lazy` becomes an element that loads the page's code when it is first drawn. */
export const pageRoutes = (routes: readonly RouteObject[]): RouteObject[] => routes.map(pageRoute);

function pageRoute({ lazy: load, ...route }: RouteObject): RouteObject {
  if (typeof load !== 'function') return route;
  const Page = lazy(() => countLoading(componentOf(load as LoadPage)));
  return { ...route, element: createElement(Page) };
}

async function componentOf(load: LoadPage): Promise<{ default: ComponentType }> {
  const { Component } = await load();
  if (!Component) throw new Error('A page without a component');
  return { default: Component };
}
