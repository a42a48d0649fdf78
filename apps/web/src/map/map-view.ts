import { Feature, Map as OlMap, View } from 'ol';
import { createEmpty, extend, isEmpty } from 'ol/extent.js';
import type { FeatureLike } from 'ol/Feature.js';
import { Point } from 'ol/geom.js';
import { defaults as defaultInteractions } from 'ol/interaction.js';
import VectorLayer from 'ol/layer/Vector.js';
import VectorSource from 'ol/source/Vector.js';
import type { Geometry } from './geometry.ts';
import type { MapColours } from './map-colours.ts';
import { drawnStyle, markerStyle, overlayStyle } from './overlay-style.ts';
import { fillView, type Extent } from './fill-view.ts';
import { fromPosition, readFeatures, readGeometry } from './projection.ts';
import { townStyle } from './town-style.ts';
import type { MapMarker, MapOverlay, TownMapProps } from './town-map-props.ts';

const layerOf = (zIndex: number): { readonly source: VectorSource; readonly layer: VectorLayer } => {
  const source = new VectorSource();
  return {
    source,
    layer: new VectorLayer({ source, zIndex, updateWhileAnimating: true, declutter: zIndex === 0 }),
  };
};

const asExtent = ([west = 0, south = 0, east = 0, north = 0]: readonly number[]): Extent => [
  west,
  south,
  east,
  north,
];

function extentOf(geometries: readonly Geometry[]): number[] {
  const extent = createEmpty();
  for (const geometry of geometries) extend(extent, readGeometry(geometry).getExtent());
  return extent;
}

/** The canvas map behind `TownMap`: layers, view, pointer. Knows nothing of React. */
export class MapView {
  readonly map: OlMap;
  readonly drawn = layerOf(20);
  readonly #town = layerOf(0);
  readonly #overlays = layerOf(10);
  readonly #markers = layerOf(30);

  constructor(target: HTMLElement) {
    this.map = new OlMap({
      target,
      // Captions live in our own markup, keys work when the map has focus.
      controls: [],
      interactions: defaultInteractions({ altShiftDragRotate: false, pinchRotate: false, onFocusOnly: true }),
      layers: [this.#town.layer, this.#overlays.layer, this.drawn.layer, this.#markers.layer],
      view: new View({
        constrainRotation: true,
        enableRotation: false,
        maxZoom: 19,
        minZoom: 11,
        zoom: 14,
        smoothResolutionConstraint: false,
      }),
      keyboardEventTarget: target,
    });
  }

  setTown(town: TownMapProps['town']): void {
    this.#town.source.clear();
    if (town === undefined) return;
    this.#town.source.addFeatures(readFeatures(town));
    if (this.map.getView().getCenter() === undefined) this.map.getView().setCenter(fromPosition(town.centre));
  }

  setOverlays(overlays: readonly MapOverlay[]): void {
    this.#overlays.source.clear();
    this.#overlays.source.addFeatures(
      overlays.map(
        ({ id, geometry, tone, title }) => new Feature({ id, tone, title, geometry: readGeometry(geometry) }),
      ),
    );
  }

  setMarkers(markers: readonly MapMarker[], chosenId: string | undefined): void {
    this.#markers.source.clear();
    this.#markers.source.addFeatures(
      markers.map(
        ({ id, number, position }) =>
          new Feature({ id, number, isChosen: id === chosenId, geometry: new Point(fromPosition(position)) }),
      ),
    );
  }

  setDrawn(geometry: Geometry | null): void {
    this.drawn.source.clear();
    if (geometry !== null) this.drawn.source.addFeature(new Feature({ geometry: readGeometry(geometry) }));
  }

  setStyle(
    colours: MapColours,
    language: 'ru' | 'en',
    showsProhibited: boolean,
    measure: (feature: FeatureLike) => string,
  ): void {
    this.#town.layer.setStyle(townStyle(colours, language, showsProhibited));
    this.#town.layer.setBackground(colours.land);
    this.#overlays.layer.setStyle(overlayStyle(colours));
    this.drawn.layer.setStyle(drawnStyle(colours, measure));
    this.#markers.layer.setStyle(markerStyle(colours));
  }

  /** Shows all of these; with none, the whole town. */
  fit(geometries: readonly Geometry[]): void {
    const extent = extentOf(geometries);
    if (isEmpty(extent)) this.fillWithTown([]);
    else this.map.getView().fit(extent, { padding: [48, 64, 56, 64], maxZoom: 16.5, size: this.#size() });
  }

  /** Fills the window with the town, these things in view. */
  fillWithTown(mustSee: readonly Geometry[]): void {
    const town = this.#town.source.getExtent();
    if (town === null || isEmpty(town)) return;
    const seen = extentOf(mustSee);
    const { centre, resolution } = fillView(
      asExtent(town),
      this.#size(),
      mustSee.length === 0 ? undefined : asExtent(seen),
    );
    this.map.getView().setCenter([...centre]);
    this.map.getView().setResolution(resolution);
  }

  #size(): [number, number] {
    const [width = 600, height = 400] = this.map.getSize() ?? [];
    return [width, height];
  }

  zoomBy(steps: number): void {
    const view = this.map.getView();
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    view.animate({ zoom: (view.getZoom() ?? 14) + steps, duration: isStill ? 0 : 200 });
  }

  /** The id of the marker under a point of the screen. */
  markerAt(pixel: number[]): string | undefined {
    const [feature] = this.map.getFeaturesAtPixel(pixel, {
      layerFilter: (layer) => layer === this.#markers.layer,
      hitTolerance: 6,
    });
    const id: unknown = feature?.get('id');
    return typeof id === 'string' ? id : undefined;
  }

  dispose(): void {
    this.map.setTarget();
    this.map.dispose();
  }
}
