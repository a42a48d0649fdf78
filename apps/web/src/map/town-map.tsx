import { lazy, Suspense, type ReactElement } from 'react';
import { messages, useT } from '../i18n/index.ts';
import { MapPlace } from './map-place.tsx';
import type { TownMapProps } from './town-map-props.ts';

export type { MapDrawing, MapMarker, MapOverlay, OverlayTone, TownMapProps } from './town-map-props.ts';
export type { Geometry, Position } from './geometry.ts';

const m = messages({ loading: { ru: 'Готовим карту', en: 'Preparing the map' } });

const Canvas = lazy(async () => ({ default: (await import('./town-map-canvas.tsx')).TownMapCanvas }));

/** Whether there is anything its table of coordinates can tell. */
const hasTable = ({ drawing, overlays = [], markers = [] }: TownMapProps): boolean =>
  Boolean(drawing?.value) || overlays.length + markers.length > 0;

/** The map of the municipality with places, numbered events and, if asked, drawing. Its code loads when first shown. */
export function TownMap(props: TownMapProps): ReactElement {
  const t = useT();
  return (
    <Suspense
      fallback={
        <MapPlace className={props.className ?? 'h-92'} hasTable={hasTable(props)}>
          <span className="muted small" role="status">
            {t(m.loading)}
          </span>
        </MapPlace>
      }
    >
      <Canvas {...props} />
    </Suspense>
  );
}
