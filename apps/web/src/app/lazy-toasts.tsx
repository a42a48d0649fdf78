import { lazy, Suspense, type ReactElement } from 'react';
import { useToastQueue } from '../ui/toast-store.ts';

const ToastRegion = lazy(async () => ({ default: (await import('../ui/toast-region.tsx')).ToastRegion }));

/** The region of toasts, loaded when the first one comes. */
export function LazyToasts(): ReactElement | null {
  const hasAny = useToastQueue((state) => state.wasUsed);
  return hasAny ? (
    <Suspense>
      <ToastRegion />
    </Suspense>
  ) : null;
}
