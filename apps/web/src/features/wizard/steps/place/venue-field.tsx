import { useQuery } from '@tanstack/react-query';
import type { MassEventForm, VenueDetail, VenueSummary } from '@veche/contracts';
import { useState, type ReactElement } from 'react';
import { getJson } from '../../../../api/index.ts';
import { messages, useFormat, useT } from '../../../../i18n/index.ts';
import { ComboBox } from '../../../../ui/combo-box.tsx';
import { FieldNote } from '../../form/field-note.tsx';
import { useForm, useFormStore } from '../../form/form-store.ts';
import { useFormField } from '../../form/use-form-field.ts';
import { useSettled } from './conflict-search.ts';
import { venueQuery, venuesQuery } from './place-queries.ts';

const m = messages({
  hint: { ru: 'Название или адрес', en: 'Name or address' },
  upTo: { ru: 'до {n} человек', en: 'up to {n} people' },
  facts: {
    ru: 'В реестре № {code} · {area} м² · {capacity} · правообладатель – {owner}{power}.',
    en: 'Register No. {code} · {area} m² · {capacity} · owner: {owner}{power}.',
  },
  passport: { ru: 'по паспорту до {n} человек', en: 'passport for {n} people' },
  noPassport: { ru: 'паспорта вместимости нет', en: 'no capacity passport' },
  power: { ru: ' · {n} кВт', en: ' · {n} kW' },
  hours: { ru: 'Площадку дают с {from} до {to}.', en: 'The venue is given from {from} to {to}.' },
  heritage: {
    ru: 'Объект культурного наследия: крепить что-либо к нему нельзя.',
    en: 'A heritage object: nothing may be fixed to it.',
  },
  mmpl: {
    ru: 'Место массового пребывания людей, паспорт безопасности № {number}.',
    en: 'A place of mass stay of people, security passport No. {number}.',
  },
});

type Place = NonNullable<MassEventForm['place']>;

/** What the register knows of a venue, as the form's answers. They can be changed: a part of the venue may be enough. */
export const placeFromVenue = (venue: VenueDetail, title: string): Place => ({
  kind: 'venue',
  venueId: venue.id,
  name: title,
  address: venue.address,
  areaGrossSqm: Math.round(venue.areaSqm),
  inBuilding: venue.isIndoor,
  ...(venue.floor === null ? {} : { floor: venue.floor }),
  ...(venue.mmplPassportNumber === null ? {} : { mmplPassportNumber: venue.mmplPassportNumber }),
});

/** A venue of the register, found by name or address, with what its passport says. */
export function VenueField(): ReactElement {
  const t = useT();
  const format = useFormat();
  const store = useFormStore();
  const field = useFormField<string>('/place/venueId');
  const chosenName = useForm((state) => state.form.place?.name);
  const [text, setText] = useState('');
  const sought = useSettled(text === chosenName ? '' : text, 250);
  const { data } = useQuery(venuesQuery(sought));
  const { data: venue } = useQuery(venueQuery(field.value));
  const found: readonly VenueSummary[] = data?.items ?? [];
  const options = [...found, ...(venue && !found.some(({ id }) => id === venue.id) ? [venue] : [])].map(
    ({ id, name, capacity }) => ({
      id,
      label: t.text(name),
      ...(capacity === null ? {} : { detail: t(m.upTo, { n: capacity }) }),
    }),
  );
  const choose = async (id: string | null): Promise<void> => {
    if (id === null || id === field.value) return;
    const summary = found.find((each) => each.id === id);
    const named = summary ? t.text(summary.name) : undefined;
    const { change } = store.getState();
    change('/place', { kind: 'venue', venueId: id, ...(named === undefined ? {} : { name: named }) });
    const passport = await getJson<VenueDetail>(`/v1/venues/${id}`).catch(() => undefined);
    if (passport && store.getState().form.place?.venueId === id)
      change('/place', {
        ...placeFromVenue(passport, t.text(passport.name)),
        ...store.getState().form.place,
      });
  };
  return (
    <div>
      <ComboBox
        label={field.label}
        hint={t(m.hint)}
        name="/place/venueId"
        error={field.error}
        icon="pin"
        options={options}
        value={field.value ?? null}
        onSearch={setText}
        onChange={(id) => void choose(id)}
      />
      {venue && (
        <p className="small muted mt-1.5">
          {t(m.facts, {
            code: venue.code,
            area: format.number(Math.round(venue.areaSqm)),
            capacity: venue.capacity === null ? t(m.noPassport) : t(m.passport, { n: venue.capacity }),
            owner: venue.ownerName,
            power: venue.powerKw === null ? '' : t(m.power, { n: venue.powerKw }),
          })}{' '}
          {venue.allowedHours && t(m.hours, venue.allowedHours)} {venue.isHeritage && t(m.heritage)}{' '}
          {venue.mmplPassportNumber !== null && t(m.mmpl, { number: venue.mmplPassportNumber })}
        </p>
      )}
      <FieldNote pointer="/place/venueId" />
    </div>
  );
}
