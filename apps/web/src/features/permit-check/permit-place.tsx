import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactElement } from 'react';
import { messages, useT } from '../../i18n/index.ts';
import { TownMap } from '../../map/town-map.tsx';
import { townMapQuery } from '../calendar/mass-events-query.ts';
import type { PublicPermit } from './public-permit.ts';

const m = messages({ label: { ru: 'Карта: {place}', en: 'Map: {place}' } });

/** Where the event may be; nothing when the permit has no drawn place. */
export function PermitPlace({ permit }: { readonly permit: PublicPermit }): ReactElement | null {
  const t = useT();
  const town = useQuery({ ...townMapQuery, enabled: permit.geometry !== undefined });
  const geometryText = JSON.stringify(permit.geometry);
  const overlays = useMemo(
    () =>
      permit.geometry === undefined
        ? []
        : [{ id: 'place', tone: 'own' as const, geometry: permit.geometry, title: permit.placeName }],
    // The answer is read again each minute; the drawing must not start anew with it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [geometryText, permit.placeName],
  );
  if (permit.geometry === undefined) return null;
  return (
    <div className="print:hidden">
      <TownMap
        label={t(m.label, { place: permit.placeName })}
        town={town.data}
        overlays={overlays}
        className="h-60"
      />
    </div>
  );
}
