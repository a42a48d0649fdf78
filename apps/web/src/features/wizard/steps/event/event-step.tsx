import type { ReactElement } from 'react';
import { messages, useT } from '../../../../i18n/index.ts';
import { Section } from '../../../../ui/section.tsx';
import { useIsNotice } from '../../form/form-store.ts';
import { FormArea, FormText, FormYesNo } from '../../form/fields.tsx';
import { NoticeEventStep } from '../notice/notice-event-step.tsx';
import { ClassFields } from './class-fields.tsx';
import { OrganiserBlock } from './organiser-block.tsx';

const m = messages({
  about: { ru: 'О мероприятии', en: 'About the event' },
  titleHint: {
    ru: 'Как в афише: «Летний двор», «Кубок города по бегу»',
    en: 'As on the poster: “Summer Yard”, “Town Running Cup”',
  },
  purposeHint: {
    ru: 'Что будет происходить и для кого. Двух-трёх фраз хватит',
    en: 'What will happen and for whom. Two or three sentences will do',
  },
  first: { ru: 'Проводится впервые?', en: 'Held for the first time?' },
  responsible: { ru: 'Ответственный на месте', en: 'Responsible on the spot' },
  responsibleText: {
    ru: 'С ним связываются полиция, медики и инспектор во время мероприятия.',
    en: 'The police, medics and inspector contact this person during the event.',
  },
  phoneHint: { ru: '10 цифр после +7', en: '10 digits after +7' },
});

/** Step 2: what it is, who organises, who answers for it. */
export function EventStep(): ReactElement {
  const t = useT();
  const isNotice = useIsNotice();
  if (isNotice) return <NoticeEventStep />;
  return (
    <>
      <Section title={t(m.about)} className="mt-0">
        <div className="form">
          <FormText pointer="/title" hint={t(m.titleHint)} maxLength={300} />
          <FormArea pointer="/purpose" hint={t(m.purposeHint)} maxLength={2000} />
          <FormYesNo pointer="/firstTimeEvent" label={t(m.first)} />
        </div>
      </Section>
      <OrganiserBlock />
      <Section title={t(m.responsible)}>
        <div className="form">
          <p className="muted">{t(m.responsibleText)}</p>
          <FormText pointer="/responsible/fullName" autoComplete="name" />
          <div className="field-pair">
            <FormText
              pointer="/responsible/phone"
              format="phone"
              type="tel"
              inputMode="tel"
              hint={t(m.phoneHint)}
            />
            <FormText pointer="/responsible/email" format="email" type="email" inputMode="email" isOptional />
          </div>
        </div>
      </Section>
      <ClassFields />
    </>
  );
}
