import type { ConflictSearchResult, MassEventForm } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useT } from '../../../../i18n/index.ts';
import { RadioGroup } from '../../../../ui/radio-group.tsx';
import { Section } from '../../../../ui/section.tsx';
import { BlockFindings } from '../../form/field-note.tsx';
import { FormArea, FormCheckbox, FormNumber } from '../../form/fields.tsx';
import { useForm, useFormStore, useIsNotice } from '../../form/form-store.ts';
import { fieldLabel } from '../../form/use-form-field.ts';
import { AddressField } from './address-field.tsx';
import { DrawingField } from './drawing-field.tsx';
import { PlaceMap } from './place-map.tsx';
import { VenueField } from './venue-field.tsx';

const m = messages({
  title: { ru: 'Место', en: 'Place' },
  noticeTitle: { ru: 'Место проведения, маршруты движения', en: 'Place, routes of movement' },
  venue: { ru: 'Площадка из реестра', en: 'A venue of the register' },
  venueHint: {
    ru: 'Вместимость, выходы и занятость уже известны',
    en: 'Capacity, exits and bookings are known',
  },
  address: { ru: 'Адрес', en: 'An address' },
  addressHint: { ru: 'Здание, двор или помещение', en: 'A building, a yard or premises' },
  drawn: { ru: 'Участок или маршрут на карте', en: 'An area or a route on the map' },
  drawnHint: {
    ru: 'Если место – часть парка, улица или путь',
    en: 'If it is a part of a park, a street or a way',
  },
  routeHint: {
    ru: 'Улицы по порядку, где начало, где конец, где остановки',
    en: 'Streets in order, the start, the end, the stops',
  },
});

type PlaceKind = NonNullable<NonNullable<MassEventForm['place']>['kind']>;

/** The rule of a taken place: its conflict is drawn below with what is free instead. */
const placeTakenChecks = ['L01'];

const moving = new Set(['PROCESSION', 'DEMONSTRATION', 'MOTORCADE']);

/** Words of the route and of the vehicles. @norm 54-ФЗ ст. 7 ч. 3 п. 3 */
function RouteOfNotice(): ReactElement | null {
  const subtype = useForm((state) => state.form.subtype);
  if (subtype === undefined || !moving.has(subtype)) return null;
  return (
    <>
      <RouteText />
      {subtype === 'MOTORCADE' && (
        <div className="field-pair">
          <FormNumber pointer="/programme/vehicles/total" />
          <FormNumber pointer="/programme/vehicles/averageSpeedKmh" unit="км/ч" maxValue={200} />
          <VehicleCategories />
        </div>
      )}
    </>
  );
}

function RouteText(): ReactElement {
  const t = useT();
  return <FormArea pointer="/notice/routeText" hint={t(m.routeHint)} maxLength={2000} />;
}

function VehicleCategories(): ReactElement {
  return <FormArea pointer="/programme/vehicles/categories" rows={2} />;
}

/** How the place is given, the place itself, and the map. */
export function PlaceBlock({ result }: { readonly result: ConflictSearchResult | undefined }): ReactElement {
  const t = useT();
  const store = useFormStore();
  const isNotice = useIsNotice();
  const kind = useForm((state) => state.form.place?.kind);
  const choose = (next: PlaceKind): void => {
    const { form, leftPlaces, leavePlace, change } = store.getState();
    if (next === form.place?.kind) return;
    if (form.place?.kind) leavePlace(form.place.kind, form.place);
    change('/place', { ...leftPlaces[next], kind: next });
  };
  return (
    <Section title={t(isNotice ? m.noticeTitle : m.title)} className="mt-0">
      <div className="form">
        <RadioGroup
          label={fieldLabel('/place/kind', t)}
          name="/place/kind"
          options={[
            { id: 'venue', label: t(m.venue), detail: t(m.venueHint) },
            { id: 'address', label: t(m.address), detail: t(m.addressHint) },
            { id: 'drawn', label: t(m.drawn), detail: t(m.drawnHint) },
          ]}
          value={kind ?? null}
          onChange={choose}
        />
        <BlockFindings
          pointer="/place"
          {...((result?.conflicts.length ?? 0) > 0 ? { except: placeTakenChecks } : {})}
        />
        {kind === 'venue' && <VenueField />}
        {kind === 'address' && <AddressField />}
        {kind === 'drawn' && <DrawingField />}
        {kind !== undefined && <PlaceMap result={result} />}
        {isNotice && <RouteOfNotice />}
        {isNotice && <FormCheckbox pointer="/notice/atSpecialPlace" />}
      </div>
    </Section>
  );
}
