import type { MassEventForm } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useT } from '../../../../i18n/index.ts';
import { Section } from '../../../../ui/section.tsx';
import { useForm } from '../../form/form-store.ts';
import { BlockFindings } from '../../form/field-note.tsx';
import { FormArea, FormChoice, FormText, FormYesNo } from '../../form/fields.tsx';
import { RepresentativesField } from './representatives-field.tsx';

const m = messages({
  aims: { ru: 'Цель публичного мероприятия', en: 'Aim of the public assembly' },
  aimsHint: { ru: 'Своими словами, одной-двумя фразами', en: 'In your own words, in a sentence or two' },
  organiser: { ru: 'Организатор', en: 'Organiser' },
  kind: { ru: 'Кто организатор', en: 'Who organises' },
  citizen: { ru: 'Гражданин Российской Федерации', en: 'A citizen of the Russian Federation' },
  party: { ru: 'Политическая партия', en: 'A political party' },
  'public-association': { ru: 'Общественное объединение', en: 'A public association' },
  'religious-association': { ru: 'Религиозное объединение', en: 'A religious association' },
  fullName: { ru: 'Фамилия, имя, отчество', en: 'Full name' },
  name: { ru: 'Наименование организатора', en: 'Name of the organiser' },
  addressPerson: { ru: 'Место жительства или пребывания', en: 'Place of residence or stay' },
  addressOrganisation: { ru: 'Место нахождения', en: 'Seat' },
  phone: { ru: 'Номер телефона', en: 'Telephone number' },
  phoneHint: { ru: '10 цифр после +7', en: '10 digits after +7' },
  email: { ru: 'Электронная почта', en: 'E-mail' },
  emailHint: {
    ru: 'Закон её не требует. Если укажете, ответ органа придёт и на неё',
    en: 'The law does not ask for it. If you give it, the reply comes there too',
  },
  authorised: { ru: 'Уполномоченные организатора', en: 'Persons authorised by the organiser' },
  funds: { ru: 'Средства', en: 'Funds' },
  fundsAsk: { ru: 'Для мероприятия собирают деньги?', en: 'Is money collected for the assembly?' },
  fundsHint: {
    ru: 'Счёт указывают, если ждёте больше 500 участников',
    en: 'The account is given when more than 500 people are expected',
  },
});

/** Step 2 of a notice: only what the law names, in its words. @norm 54-ФЗ ст. 7 ч. 3 пп. 1, 7, 8, 8.1 */
export function NoticeEventStep(): ReactElement {
  const t = useT();
  const kind = useForm((state) => state.form.organizer?.kind);
  const isPerson = kind === 'citizen';
  type Kind = 'citizen' | 'party' | 'public-association' | 'religious-association';
  const kinds: readonly Kind[] = [
    'citizen',
    'party',
    'public-association',
    'religious-association',
  ] satisfies readonly NonNullable<NonNullable<MassEventForm['organizer']>['kind']>[];
  return (
    <>
      <Section title={t(m.aims)} className="mt-0">
        <FormArea pointer="/notice/aims" label={t(m.aims)} hint={t(m.aimsHint)} maxLength={2000} />
      </Section>
      <Section title={t(m.organiser)}>
        <div className="form">
          <BlockFindings pointer="/organizer" />
          <FormChoice<Kind>
            pointer="/organizer/kind"
            label={t(m.kind)}
            options={kinds.map((id) => ({ id, label: t(m[id]) }))}
          />
          {kind !== undefined && (
            <>
              {isPerson ? (
                <FormText pointer="/organizer/fullName" label={t(m.fullName)} autoComplete="name" />
              ) : (
                <FormText pointer="/organizer/name" label={t(m.name)} autoComplete="organization" />
              )}
              <FormText
                pointer="/organizer/address"
                label={t(isPerson ? m.addressPerson : m.addressOrganisation)}
                autoComplete="street-address"
              />
              <div className="field-pair">
                <FormText
                  pointer="/organizer/phone"
                  label={t(m.phone)}
                  format="phone"
                  type="tel"
                  inputMode="tel"
                  autoComplete="tel"
                  hint={t(m.phoneHint)}
                />
                <FormText
                  pointer="/organizer/email"
                  label={t(m.email)}
                  format="email"
                  type="email"
                  inputMode="email"
                  autoComplete="email"
                  hint={t(m.emailHint)}
                  isOptional
                />
              </div>
            </>
          )}
        </div>
      </Section>
      <Section title={t(m.authorised)}>
        <RepresentativesField />
      </Section>
      <Section title={t(m.funds)}>
        <FormYesNo pointer="/notice/fundsCollected" label={t(m.fundsAsk)} hint={t(m.fundsHint)}>
          <div className="field-pair">
            <FormText pointer="/notice/bankAccount" format="account" inputMode="numeric" />
            <FormText pointer="/notice/bankBic" format="bic" inputMode="numeric" isNarrow />
          </div>
        </FormYesNo>
      </Section>
    </>
  );
}
