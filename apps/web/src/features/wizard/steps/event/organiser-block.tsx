import { useQuery } from '@tanstack/react-query';
import type { MassEventForm, OrganisationView } from '@veche/contracts';
import { useState, type ReactElement } from 'react';
import { messages, useT } from '../../../../i18n/index.ts';
import { Button } from '../../../../ui/button.tsx';
import { RadioGroup } from '../../../../ui/radio-group.tsx';
import { Section } from '../../../../ui/section.tsx';
import { organisationsQuery } from '../../../application/application-queries.ts';
import { BlockFindings } from '../../form/field-note.tsx';
import { useForm, useFormStore } from '../../form/form-store.ts';
import { FormText, FormYesNo } from '../../form/fields.tsx';
import { NewOrganisationDialog } from './new-organisation-dialog.tsx';

const m = messages({
  title: { ru: 'Организатор', en: 'Organiser' },
  who: { ru: 'От чьего имени заявка?', en: 'In whose name?' },
  citizen: { ru: 'От себя', en: 'In my own name' },
  citizenHint: { ru: 'Физическое лицо', en: 'A private person' },
  entrepreneur: { ru: 'Как индивидуальный предприниматель', en: 'As a sole trader' },
  other: { ru: 'От организации, которой здесь нет', en: 'For an organisation not listed here' },
  inn: { ru: 'ИНН {inn}', en: 'INN {inn}' },
  add: { ru: 'Добавить организацию', en: 'Add an organisation' },
  phoneHint: { ru: '10 цифр после +7', en: '10 digits after +7' },
  emailHint: { ru: 'На неё придёт решение', en: 'The decision goes there' },
  head: { ru: 'Заявление подписывает руководитель?', en: 'Does the head sign the application?' },
  headHint: {
    ru: 'Если подписывает другой человек, приложите доверенность на шаге «Документы»',
    en: 'If someone else signs, attach a power of attorney at the step “Documents”',
  },
});

type Organizer = NonNullable<MassEventForm['organizer']>;
type OrganizerKind = NonNullable<Organizer['kind']>;

/** Kinds of organisations in the register of people and in the form. */
export const organizerKindOf: Readonly<Record<OrganisationView['kind'], OrganizerKind>> = {
  'legal-entity': 'legal-entity',
  'public-authority': 'legal-entity',
  'individual-entrepreneur': 'entrepreneur',
  person: 'citizen',
  'public-association': 'public-association',
  'religious-organisation': 'religious-association',
  'political-party': 'party',
};

/** What of the organiser stays the same whoever it is. */
const contactsOf = ({ phone, email }: Organizer): Organizer => ({
  ...(phone === undefined ? {} : { phone }),
  ...(email === undefined ? {} : { email }),
});

export const organizerFrom = (organisation: OrganisationView, before: Organizer): Organizer => ({
  ...contactsOf(before),
  kind: organizerKindOf[organisation.kind],
  organisationId: organisation.id,
  name: organisation.name,
  ...(organisation.inn === undefined ? {} : { inn: organisation.inn }),
  ...(organisation.ogrn === undefined ? {} : { ogrn: organisation.ogrn }),
  ...(organisation.address === undefined ? {} : { address: organisation.address }),
  ...(before.signerIsHead === undefined ? {} : { signerIsHead: before.signerIsHead }),
});

/** Who organises: an organisation of mine, a new one, or I myself; then only what that choice needs. */
export function OrganiserBlock(): ReactElement {
  const t = useT();
  const store = useFormStore();
  const organizer = useForm((state) => state.form.organizer) ?? {};
  const { data } = useQuery(organisationsQuery);
  const [isAdding, setAdding] = useState(false);
  const organisations = data?.items ?? [];
  const set = (next: Organizer): void => store.getState().change('/organizer', next);
  const isPerson = organizer.kind === 'citizen' || organizer.kind === 'entrepreneur';
  const chosen =
    organizer.organisationId ?? (isPerson ? organizer.kind : organizer.kind === undefined ? null : 'other');
  const choose = (id: string): void => {
    const organisation = organisations.find((each) => each.id === id);
    if (organisation) set(organizerFrom(organisation, organizer));
    else set({ ...contactsOf(organizer), kind: id === 'other' ? 'legal-entity' : (id as OrganizerKind) });
  };
  return (
    <Section title={t(m.title)}>
      <div className="form">
        <BlockFindings pointer="/organizer" />
        <RadioGroup
          label={t(m.who)}
          name="/organizer"
          options={[
            ...organisations.map(({ id, name, shortName, inn }) => ({
              id,
              label: shortName ?? name,
              ...(inn === undefined ? {} : { detail: t(m.inn, { inn }) }),
            })),
            { id: 'citizen', label: t(m.citizen), detail: t(m.citizenHint) },
            { id: 'entrepreneur', label: t(m.entrepreneur) },
            { id: 'other', label: t(m.other) },
          ]}
          value={chosen ?? null}
          onChange={choose}
        />
        <div>
          <Button size="small" icon="plus" onPress={() => setAdding(true)}>
            {t(m.add)}
          </Button>
        </div>
        {isAdding && (
          <NewOrganisationDialog
            onClose={() => setAdding(false)}
            onAdded={(organisation) => set(organizerFrom(organisation, organizer))}
          />
        )}
        {chosen === 'other' && <OrganisationFields />}
        {isPerson && <PersonFields isEntrepreneur={organizer.kind === 'entrepreneur'} />}
        {organizer.kind !== undefined && !isPerson && (
          <FormYesNo pointer="/organizer/signerIsHead" label={t(m.head)} hint={t(m.headHint)} />
        )}
        {organizer.kind !== undefined && (
          <div className="field-pair">
            <FormText
              pointer="/organizer/phone"
              format="phone"
              type="tel"
              inputMode="tel"
              autoComplete="tel"
              hint={t(m.phoneHint)}
            />
            <FormText
              pointer="/organizer/email"
              format="email"
              type="email"
              inputMode="email"
              autoComplete="email"
              hint={t(m.emailHint)}
            />
          </div>
        )}
      </div>
    </Section>
  );
}

function OrganisationFields(): ReactElement {
  return (
    <>
      <FormText pointer="/organizer/name" autoComplete="organization" />
      <div className="field-pair">
        <FormText pointer="/organizer/inn" format="inn" inputMode="numeric" isNarrow />
        <FormText pointer="/organizer/ogrn" format="ogrn" inputMode="numeric" isNarrow />
      </div>
      <FormText pointer="/organizer/address" />
    </>
  );
}

function PersonFields({ isEntrepreneur }: { readonly isEntrepreneur: boolean }): ReactElement {
  return (
    <>
      <FormText pointer="/organizer/fullName" autoComplete="name" />
      <div className="field-pair">
        <FormText
          pointer="/organizer/inn"
          format="inn"
          inputMode="numeric"
          isNarrow
          isOptional={!isEntrepreneur}
        />
        {isEntrepreneur ? (
          <FormText pointer="/organizer/ogrn" format="ogrn" inputMode="numeric" isNarrow label="ОГРНИП" />
        ) : (
          <FormText pointer="/organizer/snils" format="snils" inputMode="numeric" isNarrow isOptional />
        )}
      </div>
      <FormText pointer="/organizer/address" autoComplete="street-address" />
    </>
  );
}
