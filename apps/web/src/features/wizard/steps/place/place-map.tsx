import { useQuery } from '@tanstack/react-query';
import type { ConflictSearchResult } from '@veche/contracts';
import { useMemo, type ReactElement } from 'react';
import { messages, useFormat, useT } from '../../../../i18n/index.ts';
import { TownMap, type MapOverlay } from '../../../../map/town-map.tsx';
import { Button } from '../../../../ui/button.tsx';
import { townMapQuery } from '../../../application/application-queries.ts';
import { useForm, useFormStore, useIsNotice } from '../../form/form-store.ts';
import { venueQuery } from './place-queries.ts';

const m = messages({
  label: { ru: 'Карта места: {name}', en: 'Map of the place: {name}' },
  unnamed: { ru: 'место не выбрано', en: 'no place chosen' },
  own: { ru: 'ваше место', en: 'your place' },
  ownArea: { ru: 'ваше место, {area} м²', en: 'your place, {area} m²' },
  busy: { ru: 'занято другими', en: 'taken by others' },
  area: { ru: 'По карте {area} м².', en: '{area} m² on the map.' },
  take: { ru: 'Подставить как площадь места', en: 'Use as the area of the place' },
});

/** The map of the place: chosen, addressed or drawn, with what clashes with it. */
export function PlaceMap({ result }: { readonly result: ConflictSearchResult | undefined }): ReactElement {
  const t = useT();
  const format = useFormat();
  const store = useFormStore();
  const place = useForm((state) => state.form.place);
  const isNotice = useIsNotice();
  const { data: town } = useQuery(townMapQuery);
  const { data: venue } = useQuery(venueQuery(place?.venueId));
  const isDrawn = place?.kind === 'drawn';
  const geometry = place?.geometry;
  const overlays = useMemo<readonly MapOverlay[]>(() => {
    const own = isDrawn ? undefined : (venue?.geometry ?? geometry);
    return [
      ...(own === undefined ? [] : [{ id: 'own', tone: 'own' as const, geometry: own }]),
      ...(result?.conflicts ?? []).map((conflict, index) => ({
        id: `busy-${index}`,
        tone: 'busy' as const,
        geometry: conflict.geometry,
        ...(conflict.title === null ? {} : { title: conflict.title }),
      })),
    ];
  }, [isDrawn, venue, geometry, result]);
  // A venue or an address just chosen is shown at once; a drawing stays under the person's hands.
  const addressed = place?.addressId === undefined ? undefined : geometry;
  const shown = isDrawn ? undefined : (venue?.geometry ?? addressed);
  const fitTo = useMemo(() => (shown === undefined ? undefined : [shown]), [shown]);
  const areaSqm = result === undefined ? undefined : Math.round(result.areaSqm);
  return (
    <div data-field="/place/geometry" tabIndex={-1}>
      <TownMap
        label={t(m.label, { name: place?.name ?? place?.address ?? t(m.unnamed) })}
        town={town}
        overlays={overlays}
        {...(fitTo === undefined ? {} : { fitTo })}
        {...(isDrawn
          ? {
              drawing: {
                kinds: ['Polygon', 'LineString', 'Point'],
                value: geometry ?? null,
                onChange: (drawn) => store.getState().change('/place/geometry', drawn ?? undefined),
              },
            }
          : {})}
        showsProhibited={isNotice}
        legend={[
          ...(shown === undefined && geometry === undefined
            ? []
            : [
                {
                  tone: 'own' as const,
                  // The area around a mere point is ours, not the person’s.
                  text:
                    areaSqm === undefined || (shown ?? geometry)?.type === 'Point'
                      ? t(m.own)
                      : t(m.ownArea, { area: format.number(areaSqm) }),
                },
              ]),
          ...((result?.conflicts.length ?? 0) > 0 ? [{ tone: 'busy' as const, text: t(m.busy) }] : []),
        ]}
      />
      {isDrawn && !isNotice && areaSqm !== undefined && place?.areaGrossSqm !== areaSqm && (
        <p className="small mt-2">
          {t(m.area, { area: format.number(areaSqm) })}{' '}
          <Button
            size="small"
            variant="quiet"
            onPress={() => store.getState().change('/place/areaGrossSqm', areaSqm)}
          >
            {t(m.take)}
          </Button>
        </p>
      )}
    </div>
  );
}
