import type { TownMap as TownMapData } from '@veche/contracts';
import type { ReactNode } from 'react';
import type { Geometry, Position } from './geometry.ts';

/** `own`: the asked place; `busy`: taken; `free`: an offer; `neutral`: others. */
export type OverlayTone = 'own' | 'busy' | 'free' | 'neutral';

export interface MapOverlay {
  readonly id: string;
  readonly tone: OverlayTone;
  readonly geometry: Geometry;
  /** Printed on the map and used by the text alternative. */
  readonly title?: string;
}

export interface MapMarker {
  readonly id: string;
  /** The number of the same thing in the list beside the map. */
  readonly number: number;
  readonly position: Position;
  readonly title: string;
}

export interface MapDrawing {
  readonly kinds: readonly Geometry['type'][];
  readonly value: Geometry | null;
  readonly onChange: (geometry: Geometry | null) => void;
}

export interface TownMapProps {
  /** Names the map: «Карта: участок набережной между вокзалом и мостом». */
  readonly label: string;
  /** The answer of `GET /v1/town-map`; without it only what is laid over is drawn. */
  readonly town?: TownMapData | undefined;
  readonly overlays?: readonly MapOverlay[];
  readonly markers?: readonly MapMarker[];
  readonly chosenMarkerId?: string | undefined;
  readonly onMarkerPress?: (id: string) => void;
  /** The person draws or mends a place. */
  readonly drawing?: MapDrawing | undefined;
  /** What to show: the first of drawing, overlays, markers that is there, else the town; `town` fills the map with it, markers in view. */
  readonly fitTo?: readonly Geometry[] | 'town';
  /** Places where 54-ФЗ ст. 8 ч. 2 allows no public event. */
  readonly showsProhibited?: boolean;
  /** Words for the tones in use, at the foot of the map. */
  readonly legend?: readonly { readonly tone: OverlayTone; readonly text: ReactNode }[];
  readonly className?: string;
}
