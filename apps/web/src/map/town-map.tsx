import { lazy, Suspense, type ReactElement } from 'react';
import { messages, useT } from '../i18n/index.ts';
import type { TownMapProps } from './town-map-props.ts';

export type { MapDrawing, MapMarker, MapOverlay, OverlayTone, TownMapProps } from './town-map-props.ts';
export type { Geometry, Position } from './geometry.ts';

const m = messages({ loading: { ru: 'Готовим карту', en: 'Preparing the map' } });

const Canvas = lazy(async () => ({ default: (await import('./town-map-canvas.tsx')).TownMapCanvas }));

/** The map of the municipality with places, numbered events and, if asked, drawing. Its code loads when first shown. */
export function TownMap(props: TownMapProps): ReactElement {
  const t = useT();
  return (
    <Suspense
      fallback={
        <div className={`map-frame grid place-items-center ${props.className ?? 'h-92'}`} role="status">
          <span className="muted small">{t(m.loading)}</span>
        </div>
      }
    >
      <Canvas {...props} />
    </Suspense>
  );
}
