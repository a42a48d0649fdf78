import type { FeatureLike } from 'ol/Feature.js';
import { Draw, Modify, Snap } from 'ol/interaction.js';
import type { Geometry } from './geometry.ts';
import type { MapColours } from './map-colours.ts';
import type { MapView } from './map-view.ts';
import { drawnStyle, vertexStyle } from './overlay-style.ts';
import { writeGeometry } from './projection.ts';

interface DrawingEvents {
  readonly onChange: (geometry: Geometry | null) => void;
  readonly onEnd: () => void;
  /** How many points the figure under way has. */
  readonly onProgress: (points: number) => void;
}

/** Drawing and mending on a map: by pointer, or point by point at the middle of the map for the keyboard. */
export class MapDrawingTools {
  readonly #view: MapView;
  readonly #events: DrawingEvents;
  #modify: Modify | undefined;
  #draw: Draw | undefined;
  #snap: Snap | undefined;
  #points = 0;

  constructor(view: MapView, events: DrawingEvents) {
    this.#view = view;
    this.#events = events;
  }

  /** Lets corners be moved, added and (with Alt) removed. */
  enableModify(colours: MapColours): void {
    this.#remove(this.#modify);
    this.#modify = new Modify({ source: this.#view.drawn.source, style: vertexStyle(colours), pixelTolerance: 14 });
    this.#modify.on('modifyend', () => this.#report());
    this.#view.map.addInteraction(this.#modify);
    this.#addSnap();
  }

  start(kind: Geometry['type'], colours: MapColours, measure: (feature: FeatureLike) => string): void {
    this.cancel();
    this.#modify?.setActive(false);
    this.#view.drawn.source.clear();
    const draw = new Draw({ source: this.#view.drawn.source, type: kind, style: drawnStyle(colours, measure), snapTolerance: 14, condition: (event) => this.#count(event.type) });
    draw.on('drawend', () => setTimeout(() => this.#finish()));
    this.#draw = draw;
    this.#setPoints(0);
    this.#view.map.addInteraction(draw);
    this.#addSnap();
  }

  /** For the keyboard: puts a point at the middle of the map. */
  addPointAtCentre(): void {
    const centre = this.#view.map.getView().getCenter();
    if (this.#draw === undefined || centre === undefined) return;
    this.#draw.appendCoordinates([centre]);
    this.#setPoints(this.#points + 1);
  }

  undoPoint(): void {
    if (this.#points === 0) return;
    this.#draw?.removeLastPoint();
    this.#setPoints(this.#points - 1);
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

  #count(eventType: string): boolean {
    if (eventType === 'pointerdown') this.#setPoints(this.#points + 1);
    return true;
  }

  #setPoints(points: number): void {
    this.#points = points;
    this.#events.onProgress(points);
  }

  #finish(): void {
    this.cancel();
    this.#report();
    this.#events.onEnd();
  }

  #report(): void {
    const geometry = this.#view.drawn.source.getFeatures()[0]?.getGeometry();
    this.#events.onChange(geometry === undefined ? null : writeGeometry(geometry));
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
