import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactElement } from 'react';
import { api, unwrap, useCommand } from '../../../api/index.ts';
import { ProblemCallout } from '../../../app/problem-callout.tsx';
import { messages, useT, type Message } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { showToast } from '../../../ui/toast-store.ts';
import {
  organisationBody,
  organisationFaults,
  type OrganisationFault,
  type OrganisationFields,
} from './organisation-fields.ts';
import { kindNames } from './organisation-words.ts';
import { organisationsQuery, type Organisation } from './organisations-query.ts';

const m = messages({
  kind: { ru: 'Вид организации', en: 'Kind of organisation' },
  name: { ru: 'Полное название', en: 'Full name' },
  nameHint: { ru: 'Как в государственном реестре', en: 'As in the state register' },
  inn: { ru: 'ИНН', en: 'INN' },
  ogrn: { ru: 'ОГРН', en: 'OGRN' },
  address: { ru: 'Адрес', en: 'Address' },
  save: { ru: 'Сохранить организацию', en: 'Save the organisation' },
  cancel: { ru: 'Не сохранять', en: 'Do not save' },
  saved: { ru: 'Организация сохранена', en: 'The organisation is saved' },
  'name-missing': { ru: 'Введите название', en: 'Enter the name' },
  'inn-missing': { ru: 'Введите ИНН', en: 'Enter the INN' },
  'inn-10': { ru: 'В ИНН организации 10 цифр', en: 'The INN of an organisation has 10 digits' },
  'inn-12': { ru: 'В ИНН предпринимателя 12 цифр', en: 'The INN of a person has 12 digits' },
  'inn-wrong': {
    ru: 'Контрольные цифры не сходятся: сверьте ИНН с документом',
    en: 'The check digits do not agree: compare the INN with the document',
  },
  'ogrn-13': { ru: 'В ОГРН 13 цифр', en: 'The OGRN has 13 digits' },
  'ogrn-15': { ru: 'В ОГРНИП 15 цифр', en: 'The OGRNIP has 15 digits' },
  'ogrn-wrong': {
    ru: 'Контрольная цифра не сходится: сверьте ОГРН с документом',
    en: 'The check digit does not agree: compare the OGRN with the document',
  },
});
const faultTexts: Readonly<Record<OrganisationFault, Message>> = m;

const kinds = [
  'legal-entity',
  'individual-entrepreneur',
  'public-association',
  'religious-organisation',
  'political-party',
  'public-authority',
] as const satisfies readonly Organisation['kind'][];

/** A new organisation, or the particulars of one to be corrected. Numbers are checked as one leaves the field. */
export function OrganisationForm({
  organisation,
  onDone,
}: {
  readonly organisation?: Organisation;
  readonly onDone: () => void;
}): ReactElement {
  const t = useT();
  const queryClient = useQueryClient();
  const [fields, setFields] = useState<OrganisationFields>({
    kind: organisation?.kind ?? 'legal-entity',
    name: organisation?.name ?? '',
    inn: organisation?.inn ?? '',
    ogrn: organisation?.ogrn ?? '',
    address: organisation?.address ?? '',
  });
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const save = useCommand(
    (input: OrganisationFields, { headers }) =>
      organisation === undefined
        ? unwrap(api.POST('/v1/organisations', { body: organisationBody(input), headers }))
        : unwrap(
            api.PATCH('/v1/organisations/{id}', {
              params: { path: { id: organisation.id }, header: { 'If-Match': `"${organisation.version}"` } },
              headers,
              body: organisationBody(input),
            }),
          ),
    {
      onSuccess: async () => {
        showToast(t(m.saved));
        onDone();
        await Promise.all([
          queryClient.invalidateQueries({ queryKey: organisationsQuery.queryKey }),
          queryClient.invalidateQueries({ queryKey: ['session'] }),
        ]);
      },
    },
  );
  const faults = organisationFaults(fields);
  const field = (name: 'name' | 'inn' | 'ogrn' | 'address') => {
    const fault = name === 'address' ? undefined : faults[name];
    return {
      name,
      value: fields[name],
      onChange: (value: string) => setFields({ ...fields, [name]: value }),
      onBlur: () => setLeft(new Set([...left, name])),
      error:
        fault !== undefined && left.has(name)
          ? t(faultTexts[fault])
          : save.error?.errorAt(`/${name}`)?.message,
    };
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setLeft(new Set(['name', 'inn', 'ogrn']));
    if (Object.keys(faults).length === 0) save.mutate(fields);
  };
  return (
    <form className="form max-w-measure" onSubmit={submit} noValidate>
      {save.error?.errors.length === 0 && <ProblemCallout problem={save.error} />}
      <Select
        label={t(m.kind)}
        name="kind"
        value={fields.kind}
        onChange={(kind) => setFields({ ...fields, kind })}
        options={kinds.map((id) => ({ id, label: t(kindNames[id]) }))}
      />
      <TextField
        label={t(m.name)}
        hint={t(m.nameHint)}
        {...field('name')}
        autoComplete="organization"
        maxLength={500}
        isRequired
      />
      <div className="field-pair">
        <TextField label={t(m.inn)} {...field('inn')} inputMode="numeric" autoComplete="off" maxLength={20} />
        <TextField
          label={t(m.ogrn)}
          {...field('ogrn')}
          inputMode="numeric"
          autoComplete="off"
          maxLength={20}
          isOptional
        />
      </div>
      <TextField
        label={t(m.address)}
        {...field('address')}
        autoComplete="street-address"
        maxLength={500}
        isOptional
      />
      <div className="btn-row">
        <Button type="submit" variant="primary" isBusy={save.isPending}>
          {t(m.save)}
        </Button>
        <Button variant="quiet" onPress={onDone}>
          {t(m.cancel)}
        </Button>
      </div>
    </form>
  );
}
