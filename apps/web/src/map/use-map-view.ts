import type { FeatureLike } from 'ol/Feature.js';
import { useEffect, useMemo, useState, type RefObject } from 'react';
import type { Geometry as OlGeometry } from 'ol/geom.js';
import { useFormat, useLanguage } from '../i18n/index.ts';
import { onModeChange, readMapColours, type MapColours } from './map-colours.ts';
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

/** Keeps a canvas map in `target` true to the properties. */
export function useMapView(
  target: RefObject<HTMLElement | null>,
  props: TownMapProps,
  colours: MapColours,
): MapView | undefined {
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
  const [view, setView] = useState<MapView>();
  const { language } = useLanguage();
  const measure = useMeasure();

  useEffect(() => {
    if (target.current === null) return;
    const created = new MapView(target.current);
    setView(created);
    // Labels are drawn on a canvas: it must wait for the font and be drawn again.
    void document.fonts.load('500 12px "Golos Text Variable"', 'Аб').then(() => created.map.render());
    return () => created.dispose();
  }, [target]);

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
  return view;
}

/** Shows what matters once it is there; later changes do not move the map under the person's hands. */
function useFirstFit(
  view: MapView | undefined,
  { town, overlays, markers, drawing }: TownMapProps,
  fitTo: TownMapProps['fitTo'],
): void {
  const isReady = town !== undefined || (overlays?.length ?? 0) > 0;
  useEffect(() => {
    if (view === undefined || !isReady) return;
    const points = (markers ?? []).map(({ position: [longitude, latitude] }) => ({
      type: 'Point' as const,
      coordinates: [longitude, latitude] as [number, number],
    }));
    const own = drawing?.value ? [drawing.value] : [];
    const shown =
      fitTo ??
      (own.length > 0
        ? own
        : (overlays?.length ?? 0) > 0
          ? (overlays ?? []).map(({ geometry }) => geometry)
          : points);
    view.map.updateSize();
    view.fit(shown);
  }, [view, isReady, fitTo]);
}
