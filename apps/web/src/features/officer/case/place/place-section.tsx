import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactElement } from 'react';
import { messages, useFormat, useT } from '../../../../i18n/index.ts';
import { TownMap, type MapOverlay } from '../../../../map/town-map.tsx';
import { townMapQuery } from '../../../application/application-queries.ts';
import { conflictSearchOf } from '../../../wizard/steps/place/conflict-search.ts';
import { conflictsQuery, venueQuery } from '../../../wizard/steps/place/place-queries.ts';
import { useCase } from '../case-context.ts';
import { NeighbourList } from './neighbour-list.tsx';
import { PlaceDay } from './place-day.tsx';

const m = messages({
  title: { ru: 'Место и соседи', en: 'Place and neighbours' },
  titleOn: { ru: 'Место и соседи, {on}', en: 'Place and neighbours, {on}' },
  label: { ru: 'Карта места: {name}', en: 'Map of the place: {name}' },
  unnamed: { ru: 'место не названо', en: 'unnamed place' },
  noPlace: { ru: 'Место на карте не указано.', en: 'The place is not given on the map.' },
  failed: {
    ru: 'Соседей проверить не удалось: сервер не ответил.',
    en: 'The neighbours could not be checked: no answer.',
  },
});

/** The place on the map with what else is there at the time, and the day of the place. */
export function PlaceSection(): ReactElement {
  const t = useT();
  const format = useFormat();
  const { application } = useCase();
  const { form, id, procedure } = application;
  const search = useMemo(() => conflictSearchOf(form, id), [form, id]);
  const { data: town } = useQuery(townMapQuery);
  const { data: venue } = useQuery(venueQuery(form.place?.venueId));
  const { data: result, isError } = useQuery(conflictsQuery(search));
  const own = venue?.geometry ?? form.place?.geometry;
  const overlays = useMemo<readonly MapOverlay[]>(
    () => [
      ...(own === undefined ? [] : [{ id: 'own', tone: 'own' as const, geometry: own }]),
      ...(result?.conflicts ?? []).map((conflict, index) => ({
        id: `busy-${index}`,
        tone: 'busy' as const,
        geometry: conflict.geometry,
        ...(conflict.title === null ? {} : { title: conflict.title }),
      })),
    ],
    [own, result],
  );
  const fitTo = useMemo(() => (own === undefined ? undefined : [own]), [own]);
  const day =
    application.startsAt === undefined ? undefined : format.dayMonth(format.civilDate(application.startsAt));
  return (
    <div>
      <h3 className="case-caption">{day === undefined ? t(m.title) : t(m.titleOn, { on: day })}</h3>
      {own === undefined ? (
        <p className="small muted">{t(m.noPlace)}</p>
      ) : (
        <TownMap
          className="h-42"
          label={t(m.label, { name: application.placeName ?? t(m.unnamed) })}
          town={town}
          overlays={overlays}
          {...(fitTo === undefined ? {} : { fitTo })}
          showsProhibited={procedure === 'notification'}
        />
      )}
      {isError && <p className="small muted mt-2">{t(m.failed)}</p>}
      {result !== undefined && (
        <>
          <PlaceDay result={result} />
          <NeighbourList result={result} />
        </>
      )}
    </div>
  );
}
