import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { messages, useT } from '../../../../i18n/index.ts';
import { Checkbox } from '../../../../ui/checkbox.tsx';
import { ComboBox } from '../../../../ui/combo-box.tsx';
import { FormText } from '../../form/fields.tsx';
import { useForm, useFormStore } from '../../form/form-store.ts';
import { useFormField } from '../../form/use-form-field.ts';
import { useSettled } from './conflict-search.ts';
import { addressesQuery } from './place-queries.ts';

const m = messages({
  hint: { ru: 'Начните с улицы: «Рыбацкая, 12»', en: 'Begin with the street: “Rybatskaya, 12”' },
  absent: { ru: 'Адреса нет в реестре', en: 'The address is not in the register' },
  words: { ru: 'Где это, словами', en: 'Where it is, in words' },
  wordsHint: {
    ru: 'Например: двор домов 3 и 5 по улице Садовой',
    en: 'For example: the yard of houses 3 and 5, Sadovaya Street',
  },
});

/** An address of the register, or the place in words where the register has none. */
export function AddressField(): ReactElement {
  const t = useT();
  const store = useFormStore();
  const field = useFormField<string>('/place/addressId');
  const address = useForm((state) => state.form.place?.address);
  const [isAbsent, setAbsent] = useState(address !== undefined && field.value === undefined);
  const [text, setText] = useState(address ?? '');
  const { data } = useQuery(addressesQuery(useSettled(text, 250)));
  const found = data?.items ?? [];
  const options = found.map(({ id, address: line, locality }) => ({ id, label: line, detail: locality }));
  if (field.value !== undefined && address !== undefined && !found.some(({ id }) => id === field.value))
    options.unshift({ id: field.value, label: address, detail: '' });
  const choose = (id: string | null): void => {
    const entry = found.find((each) => each.id === id);
    if (entry === undefined) return;
    store.getState().changeMany([
      { pointer: '/place/addressId', value: entry.id },
      { pointer: '/place/address', value: entry.address },
      { pointer: '/place/geometry', value: { type: 'Point', coordinates: [...entry.centre] } },
    ]);
  };
  return (
    <div className="form">
      {isAbsent ? (
        <FormText pointer="/place/address" label={t(m.words)} hint={t(m.wordsHint)} />
      ) : (
        <ComboBox
          label={field.label}
          hint={t(m.hint)}
          name="/place/addressId"
          error={field.error}
          icon="pin"
          options={options}
          value={field.value ?? null}
          onSearch={setText}
          onChange={choose}
        />
      )}
      <Checkbox
        isSelected={isAbsent}
        onChange={(next) => {
          setAbsent(next);
          if (next) store.getState().changeMany([{ pointer: '/place/addressId', value: undefined }]);
        }}
      >
        {t(m.absent)}
      </Checkbox>
      <FormText pointer="/place/name" isOptional />
    </div>
  );
}
