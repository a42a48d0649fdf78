import { useQuery } from '@tanstack/react-query';
import type { TownMap } from '@veche/contracts';
import type { ReactElement } from 'react';
import { getJson } from '../../api/index.ts';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { PlaceMap, type MapPlace } from '../../ui/charts/place-map.tsx';
import { stepOf } from './step-of.ts';

const m = messages({
  map: { ru: 'Доля исполненных в срок по районам: {list}', en: 'Share done on time by district: {list}' },
});

type Outlines = TownMap['features'];

/** Outlines of the districts; none while they come and in a town that has no map. */
function useDistricts(): Outlines {
  const { data } = useQuery({
    queryKey: ['town-map'],
    queryFn: ({ signal }) => getJson<TownMap>('/v1/town-map', signal),
    staleTime: Infinity,
  });
  return data?.features.filter(({ properties }) => properties.layer === 'district') ?? [];
}

interface District {
  /** What requests call it. */
  readonly code: string;
  readonly title: { readonly ru: string; readonly en: string };
}

/** How a district is called in the reader's language: requests name it in the town's own, the map in both. */
export function useDistrictTitle(): (district: District) => string {
  const t = useT();
  const districts = useDistricts();
  return ({ code, title }) =>
    t.text(districts.find(({ properties }) => properties.name?.ru === code)?.properties.name ?? title);
}

export interface DistrictMapProps {
  /** Share done in time of each district that has cases enough to be compared. */
  readonly shares: ReadonlyMap<string, number>;
}

/** Districts coloured by the share in time, with the numbers printed. */
export function DistrictMap({ shares }: DistrictMapProps): ReactElement | null {
  const t = useT();
  const format = useFormat();
  const districts = useDistricts();
  if (districts.length === 0 || shares.size === 0) return null;
  const values = [...shares.values()];
  const places: MapPlace[] = districts.flatMap(({ id, properties, geometry }) => {
    if (geometry.type !== 'Polygon' || properties.name === undefined) return [];
    const share = shares.get(properties.name.ru);
    return [
      {
        key: id,
        name: t.text(properties.name),
        rings: geometry.coordinates,
        ...(share === undefined ? {} : { text: format.number(share * 100, 1), step: stepOf(share, values) }),
      },
    ];
  });
  const list = places.map(({ name, text }) => `${name} ${text ?? '–'}`).join('; ');
  return <PlaceMap label={t(m.map, { list })} places={places} />;
}
