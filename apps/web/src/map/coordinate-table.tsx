import type { ReactElement } from 'react';
import { messages, useT } from '../i18n/index.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { CoordinateRows } from './coordinate-rows.tsx';
import { verticesOf, type Geometry } from './geometry.ts';
import type { TownMapProps } from './town-map-props.ts';

const m = messages({
  show: { ru: 'Показать границу таблицей координат', en: 'Show the boundary as a table of coordinates' },
  showAll: { ru: 'Показать карту таблицей координат', en: 'Show the map as a table of coordinates' },
  what: { ru: 'Что', en: 'What' },
  latitude: { ru: 'Широта', en: 'Latitude' },
  longitude: { ru: 'Долгота', en: 'Longitude' },
  own: { ru: 'выбранное место', en: 'chosen place' },
  busy: { ru: 'занято', en: 'taken' },
  free: { ru: 'свободно', en: 'free' },
  neutral: { ru: 'рядом', en: 'nearby' },
});

const middleOf = (geometry: Geometry): readonly [number, number] => {
  const points = verticesOf(geometry);
  const sum = points.reduce<[number, number]>(
    ([x, y], [longitude, latitude]) => [x + longitude, y + latitude],
    [0, 0],
  );
  return [sum[0] / points.length, sum[1] / points.length];
};

/** The text alternative of the map: the drawn boundary to read and to edit, everything else by its middle. */
export function CoordinateTable({ drawing, overlays = [], markers = [] }: TownMapProps): ReactElement | null {
  const t = useT();
  const places = [
    ...markers.map(({ id, number, title, position }) => ({ id, name: `${number}. ${title}`, position })),
    ...overlays.map(({ id, title, tone, geometry }) => ({
      id,
      name: title ?? t(m[tone]),
      position: middleOf(geometry),
    })),
  ];
  if (!drawing?.value && places.length === 0) return null;
  return (
    <Disclosure title={t(drawing?.value ? m.show : m.showAll)} className="small mt-2">
      {drawing?.value && <CoordinateRows value={drawing.value} onChange={drawing.onChange} />}
      {places.length > 0 && (
        <table className="tbl tbl-dense mt-2">
          <thead>
            <tr>
              <th scope="col">{t(m.what)}</th>
              <th scope="col">{t(m.latitude)}</th>
              <th scope="col">{t(m.longitude)}</th>
            </tr>
          </thead>
          <tbody>
            {places.map(({ id, name, position }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td className="num">{position[1].toFixed(5)}</td>
                <td className="num">{position[0].toFixed(5)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Disclosure>
  );
}
