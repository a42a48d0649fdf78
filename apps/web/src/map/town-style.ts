import type { FeatureLike } from 'ol/Feature.js';
import { Fill, Stroke, Style, Text } from 'ol/style.js';
import type { MapColours } from './map-colours.ts';

const font = '"Golos Text Variable", system-ui, sans-serif';

/** Order of drawing; what is absent is not drawn. */
const order: Readonly<Record<string, number>> = {
  boundary: 0,
  park: 2,
  block: 3,
  plaza: 4,
  building: 5,
  water: 6,
  road: 8,
  bridge: 9,
  railway: 10,
  'prohibited-place': 12,
  label: 20,
};

/** Metres on the ground to pixels; Web Mercator stretches by 1/cos(latitude), near 1.87 at Moscow's. */
const pixels = (metres: number, resolution: number): number => (metres * 1.87) / resolution;

const area = (colour: string, zIndex: number): Style =>
  new Style({ fill: new Fill({ color: colour }), zIndex });

function road(feature: FeatureLike, resolution: number, colours: MapColours): Style[] {
  const width = Number(feature.get('widthM') ?? 7);
  const body = Math.max(feature.get('kind') === 'lane' ? 1 : 2.5, pixels(width, resolution));
  if (feature.get('kind') === 'lane' && resolution > 9) return [];
  const cap = { lineCap: 'round', lineJoin: 'round' } as const;
  return [
    new Style({
      stroke: new Stroke({ color: colours.case, width: body + 2, ...cap }),
      zIndex: order['road'],
    }),
    new Style({
      stroke: new Stroke({ color: colours.road, width: body, ...cap }),
      zIndex: Number(order['road']) + (feature.get('kind') === 'main' ? 0.6 : 0.4),
    }),
  ];
}

function railway(colours: MapColours): Style[] {
  return [
    new Style({ stroke: new Stroke({ color: colours.rail, width: 4 }), zIndex: order['railway'] }),
    new Style({
      stroke: new Stroke({ color: colours.land, width: 2, lineDash: [9, 9], lineCap: 'butt' }),
      zIndex: Number(order['railway']) + 0.1,
    }),
  ];
}

/** Kinds of labels by the coarsest resolution at which they are read. */
const labelUntil: Readonly<Record<string, number>> = {
  district: 30,
  water: 14,
  park: 10,
  plaza: 8,
  bridge: 5,
  building: 3.5,
  street: 5,
};

function label(
  feature: FeatureLike,
  resolution: number,
  colours: MapColours,
  language: 'ru' | 'en',
): Style[] {
  const kind = String(feature.get('kind') ?? '');
  const name: unknown = feature.get('name');
  const text =
    typeof name === 'object' && name !== null && language in name
      ? String((name as Record<string, unknown>)[language])
      : '';
  if (text === '' || resolution > (labelUntil[kind] ?? 4)) return [];
  if (kind === 'district' && resolution < 4) return [];
  if (colours.isContrast && kind === 'street') return [];
  const size =
    (kind === 'street' || kind === 'building' ? 10 : kind === 'district' ? 12 : 11) *
    (colours.isContrast ? 1.3 : 1);
  const weight = kind === 'district' || colours.isContrast ? 600 : 500;
  const colour = kind === 'water' ? colours.waterText : kind === 'park' ? colours.greenText : colours.text;
  return [
    new Style({
      zIndex: order['label'],
      text: new Text({
        text,
        font: `${kind === 'water' ? 'italic ' : ''}${weight} ${size}px ${font}`,
        fill: new Fill({ color: colour }),
        stroke: new Stroke({ color: colours.land, width: 3, lineJoin: 'round' }),
        rotation:
          kind === 'street' || kind === 'water' ? (Number(feature.get('angle') ?? 0) * Math.PI) / 180 : 0,
      }),
    }),
  ];
}

function prohibited(colours: MapColours): Style[] {
  return [
    new Style({
      stroke: new Stroke({ color: colours.warn, width: 1.5, lineDash: [3, 4] }),
      zIndex: order['prohibited-place'],
    }),
  ];
}

/** One style for the drawn map of a town, from the tokens. */
export function townStyle(colours: MapColours, language: 'ru' | 'en', showsProhibited: boolean) {
  const areas: Readonly<Record<string, Style>> = {
    park: area(colours.park, 2),
    block: area(colours.block, 3),
    plaza: area(colours.plaza, 4),
    building: area(colours.build, 5),
    water: area(colours.river, 6),
    bridge: area(colours.road, 9),
  };
  return (feature: FeatureLike, resolution: number): Style[] => {
    const layer = String(feature.get('layer') ?? '');
    if (layer === 'building' && resolution > 8) return [];
    const filled = areas[layer];
    if (filled !== undefined) return [filled];
    if (layer === 'road') return road(feature, resolution, colours);
    if (layer === 'railway') return railway(colours);
    if (layer === 'label') return label(feature, resolution, colours, language);
    if (layer === 'prohibited-place' && showsProhibited) return prohibited(colours);
    return [];
  };
}
