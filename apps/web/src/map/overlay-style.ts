import type { FeatureLike } from 'ol/Feature.js';
import { LineString, MultiPoint, Polygon, type Geometry } from 'ol/geom.js';
import { Circle, Fill, Stroke, Style, Text } from 'ol/style.js';
import { withAlpha, type MapColours } from './map-colours.ts';
import type { OverlayTone } from './town-map-props.ts';

const font = '"Golos Text Variable", system-ui, sans-serif';

function lineOf(tone: OverlayTone, colours: MapColours): Stroke {
  const thick = colours.isContrast ? 1.5 : 1;
  switch (tone) {
    case 'own':
      return new Stroke({ color: colours.accent, width: 2.5 * thick });
    case 'busy':
      return new Stroke({ color: colours.bad, width: 2.5 * thick, lineDash: [7, 5] });
    case 'free':
      return new Stroke({ color: colours.ok, width: 2 * thick });
    case 'neutral':
      return new Stroke({ color: colours.ink, width: 1.5 * thick });
  }
}

const fillOf = (tone: OverlayTone, colours: MapColours): string =>
  tone === 'own'
    ? withAlpha(colours.accent, 0.22)
    : tone === 'busy'
      ? withAlpha(colours.bad, 0.18)
      : tone === 'free'
        ? withAlpha(colours.ok, 0.16)
        : withAlpha(colours.ink, 0.06);

/** A label on a slip of paper. */
export const slipText = (text: string, colours: MapColours): Text =>
  new Text({
    text,
    font: `600 ${colours.isContrast ? 15 : 12}px ${font}`,
    fill: new Fill({ color: colours.ink }),
    backgroundFill: new Fill({ color: colours.paper }),
    padding: [2, 4, 1, 4],
    overflow: true,
  });

/** Areas and routes over the map: tone by colour and by line, so that it is told without colour too. */
export function overlayStyle(colours: MapColours) {
  return (feature: FeatureLike): Style => {
    const tone = String(feature.get('tone')) as OverlayTone;
    const title: unknown = feature.get('title');
    return new Style({
      stroke: lineOf(tone, colours),
      fill: new Fill({ color: fillOf(tone, colours) }),
      image: new Circle({
        radius: 7,
        fill: new Fill({ color: fillOf(tone, colours) }),
        stroke: lineOf(tone, colours),
      }),
      ...(typeof title === 'string' ? { text: slipText(title, colours) } : {}),
    });
  };
}

/** The corners of a figure, as points to draw. */
function cornersOf(geometry: Geometry | undefined): MultiPoint | undefined {
  if (geometry instanceof Polygon) return new MultiPoint(geometry.getCoordinates()[0]?.slice(0, -1) ?? []);
  return geometry instanceof LineString ? new MultiPoint(geometry.getCoordinates()) : undefined;
}

/** The drawn place with its corners and its measure. */
export function drawnStyle(colours: MapColours, measure: (feature: FeatureLike) => string) {
  const corners = vertexStyle(colours);
  corners.setGeometry((feature) => {
    const geometry = feature.getGeometry();
    return geometry === undefined || !('clone' in geometry) ? undefined : cornersOf(geometry as Geometry);
  });
  return (feature: FeatureLike): Style[] => {
    const text = measure(feature);
    return [
      new Style({
        stroke: new Stroke({ color: colours.accent, width: colours.isContrast ? 4 : 2.5 }),
        fill: new Fill({ color: withAlpha(colours.accent, 0.22) }),
        image: new Circle({
          radius: 7,
          fill: new Fill({ color: colours.paper }),
          stroke: new Stroke({ color: colours.accent, width: 3 }),
        }),
        ...(text === '' ? {} : { text: slipText(text, colours) }),
      }),
      corners,
    ];
  };
}

/** A corner that can be moved. */
export const vertexStyle = (colours: MapColours): Style =>
  new Style({
    image: new Circle({
      radius: 5.5,
      fill: new Fill({ color: colours.paper }),
      stroke: new Stroke({ color: colours.accent, width: 2.5 }),
    }),
  });

/** A numbered disc; the same number stands in the list beside the map. */
export function markerStyle(colours: MapColours) {
  return (feature: FeatureLike): Style => {
    const isChosen = feature.get('isChosen') === true;
    return new Style({
      image: new Circle({
        radius: colours.isContrast ? 13 : 10,
        fill: new Fill({ color: isChosen ? colours.accent : colours.ink }),
        stroke: new Stroke({ color: colours.paper, width: 1.5 }),
      }),
      text: new Text({
        text: String(feature.get('number')),
        font: `700 ${colours.isContrast ? 15 : 12}px ${font}`,
        fill: new Fill({ color: colours.paper }),
      }),
    });
  };
}
