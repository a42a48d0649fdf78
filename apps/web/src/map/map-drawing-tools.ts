import { Feature } from 'ol';
import type { FeatureLike } from 'ol/Feature.js';
import { LineString, Point, Polygon, type Geometry as OlGeometry } from 'ol/geom.js';
import { Draw, Modify, Snap } from 'ol/interaction.js';
import type { Geometry } from './geometry.ts';
import type { MapColours } from './map-colours.ts';
import type { MapView } from './map-view.ts';
import { drawnStyle, vertexStyle } from './overlay-style.ts';
import { writeGeometry } from './projection.ts';

export interface DrawingEvents {
  readonly onChange: (geometry: Geometry | null) => void;
  readonly onEnd: () => void;
  /** How many points the figure under way has. */
  readonly onProgress: (points: number) => void;
}

/** Points put down so far; the last coordinate of a figure under way is the pointer, a ring also repeats its first. */
function placedPoints(geometry: OlGeometry): number {
  if (geometry instanceof LineString) return Math.max(0, geometry.getCoordinates().length - 1);
  if (geometry instanceof Polygon) return Math.max(0, (geometry.getCoordinates()[0]?.length ?? 0) - 2);
  return 1;
}

/** Drawing and mending on a map: by pointer, or point by point at the middle of the map for the keyboard. */
export class MapDrawingTools {
  readonly #view: MapView;
  #events: DrawingEvents | undefined;
  #modify: Modify | undefined;
  #draw: Draw | undefined;
  #snap: Snap | undefined;
  #kind: Geometry['type'] = 'Polygon';

  constructor(view: MapView) {
    this.#view = view;
  }

  /** Lets corners be moved and tells what happens, until the answer is called. */
  listen(events: DrawingEvents): () => void {
    this.#events = events;
    return () => {
      this.#events = undefined;
      this.dispose();
    };
  }

  /** Lets corners be moved, added and (with Alt) removed. */
  enableModify(colours: MapColours): void {
    this.#remove(this.#modify);
    this.#modify = new Modify({
      source: this.#view.drawn.source,
      style: vertexStyle(colours),
      pixelTolerance: 14,
    });
    this.#modify.on('modifyend', () => this.#report());
    this.#view.map.addInteraction(this.#modify);
    this.#addSnap();
  }

  start(kind: Geometry['type'], colours: MapColours, measure: (feature: FeatureLike) => string): void {
    this.cancel();
    this.#modify?.setActive(false);
    this.#view.drawn.source.clear();
    const draw = new Draw({
      source: this.#view.drawn.source,
      type: kind,
      style: drawnStyle(colours, measure),
      snapTolerance: 14,
    });
    draw.on('drawstart', ({ feature }) => {
      const geometry = feature.getGeometry();
      geometry?.on('change', () => this.#events?.onProgress(placedPoints(geometry)));
    });
    draw.on('drawend', () => setTimeout(() => this.#finish()));
    this.#kind = kind;
    this.#draw = draw;
    this.#view.map.addInteraction(draw);
    this.#addSnap();
  }

  /** For the keyboard: puts a point at the middle of the map. */
  addPointAtCentre(): void {
    const centre = this.#view.map.getView().getCenter();
    if (this.#draw === undefined || centre === undefined) return;
    if (this.#kind === 'Point') {
      this.#view.drawn.source.addFeature(new Feature({ geometry: new Point(centre) }));
      this.#finish();
    } else {
      this.#draw.appendCoordinates([centre]);
    }
  }

  undoPoint(): void {
    this.#draw?.removeLastPoint();
  }

  complete(): void {
    this.#draw?.finishDrawing();
  }

  cancel(): void {
    this.#remove(this.#draw);
    this.#draw = undefined;
    this.#modify?.setActive(true);
  }

  dispose(): void {
    this.#remove(this.#draw);
    this.#remove(this.#modify);
    this.#remove(this.#snap);
  }

  #finish(): void {
    this.cancel();
    this.#report();
    this.#events?.onEnd();
  }

  #report(): void {
    const geometry = this.#view.drawn.source.getFeatures()[0]?.getGeometry();
    this.#events?.onChange(geometry === undefined ? null : writeGeometry(geometry));
  }

  /** Snap must be the last of the interactions to see the pointer first. */
  #addSnap(): void {
    this.#remove(this.#snap);
    this.#snap = new Snap({ source: this.#view.drawn.source, pixelTolerance: 10 });
    this.#view.map.addInteraction(this.#snap);
  }

  #remove(interaction: Draw | Modify | Snap | undefined): void {
    if (interaction !== undefined) this.#view.map.removeInteraction(interaction);
  }
}
