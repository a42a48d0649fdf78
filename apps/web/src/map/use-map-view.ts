import type { FeatureLike } from 'ol/Feature.js';
import { useCallback, useEffect, useEffectEvent, useMemo, useState, type RefCallback } from 'react';
import type { Geometry as OlGeometry } from 'ol/geom.js';
import { useFormat, useLanguage } from '../i18n/index.ts';
import { onModeChange, readMapColours, type MapColours } from './map-colours.ts';
import { MapDrawingTools } from './map-drawing-tools.ts';
import { MapView } from './map-view.ts';
import { measureText } from './measure.ts';
import type { TownMapProps } from './town-map-props.ts';

/** Colours of the mode on the page, kept up to date. */
export function useMapColours(): MapColours {
  const [colours, setColours] = useState(readMapColours);
  useEffect(() => onModeChange(() => setColours(readMapColours())), []);
  return colours;
}

/** The measure of a drawn figure as a label. */
export function useMeasure(): (feature: FeatureLike) => string {
  const format = useFormat();
  const { language } = useLanguage();
  return useMemo(
    () => (feature: FeatureLike) => {
      const geometry = feature.getGeometry();
      return geometry !== undefined && 'getLayout' in geometry
        ? measureText(geometry as OlGeometry, format, language)
        : '';
    },
    [format, language],
  );
}

/** The canvas map and its drawing tools, once their element is there. */
export interface AttachedMap {
  readonly view: MapView;
  readonly tools: MapDrawingTools;
}

/** Makes the map in the element it is given and takes it away with the element. */
function useAttachedMap(): readonly [AttachedMap | undefined, RefCallback<HTMLElement>] {
  const [attached, setAttached] = useState<AttachedMap>();
  const attach = useCallback((element: HTMLElement | null) => {
    if (element === null) return;
    const view = new MapView(element);
    const tools = new MapDrawingTools(view);
    setAttached({ view, tools });
    // Labels are drawn on a canvas: it must wait for the font and be drawn again.
    void document.fonts.load('500 12px "Golos Text Variable"', 'Аб').then(() => view.map.render());
    return () => {
      tools.dispose();
      view.dispose();
    };
  }, []);
  return [attached, attach];
}

/** Keeps a canvas map true to the properties; hand the callback to its element. */
export function useMapView(
  props: TownMapProps,
  colours: MapColours,
): readonly [AttachedMap | undefined, RefCallback<HTMLElement>] {
  const {
    town,
    overlays,
    markers,
    chosenMarkerId,
    onMarkerPress,
    drawing,
    fitTo,
    showsProhibited = false,
  } = props;
  const [attached, attach] = useAttachedMap();
  const view = attached?.view;
  const { language } = useLanguage();
  const measure = useMeasure();

  useEffect(
    () => view?.setStyle(colours, language, showsProhibited, measure),
    [view, colours, language, showsProhibited, measure],
  );
  useEffect(() => view?.setTown(town), [view, town]);
  useEffect(() => view?.setOverlays(overlays ?? []), [view, overlays]);
  useEffect(() => view?.setMarkers(markers ?? [], chosenMarkerId), [view, markers, chosenMarkerId]);
  useEffect(() => view?.setDrawn(drawing?.value ?? null), [view, drawing?.value]);
  useEffect(() => {
    if (view === undefined || onMarkerPress === undefined) return;
    const press = (event: { readonly pixel: number[] }): void => {
      const id = view.markerAt(event.pixel);
      if (id !== undefined) onMarkerPress(id);
    };
    view.map.on('singleclick', press);
    return () => view.map.un('singleclick', press);
  }, [view, onMarkerPress]);
  useFirstFit(view, props, fitTo);
  return [attached, attach];
}

/** Shows what matters once it is there; later changes do not move the map under the person's hands. */
function useFirstFit(
  view: MapView | undefined,
  { town, overlays, markers, drawing }: TownMapProps,
  fitTo: TownMapProps['fitTo'],
): void {
  const isReady = town !== undefined || (overlays?.length ?? 0) > 0;
  const fit = useEffectEvent((shownView: MapView, asked: TownMapProps['fitTo']) => {
    const points = (markers ?? []).map(({ position: [longitude, latitude] }) => ({
      type: 'Point' as const,
      coordinates: [longitude, latitude] as [number, number],
    }));
    const own = drawing?.value ? [drawing.value] : [];
    shownView.map.updateSize();
    if (asked === 'town') {
      shownView.fillWithTown(points);
      return;
    }
    const shown =
      asked ??
      (own.length > 0
        ? own
        : (overlays?.length ?? 0) > 0
          ? (overlays ?? []).map(({ geometry }) => geometry)
          : points);
    shownView.fit(shown);
  });
  useEffect(() => {
    if (view !== undefined && isReady) fit(view, fitTo);
  }, [view, isReady, fitTo]);
}
