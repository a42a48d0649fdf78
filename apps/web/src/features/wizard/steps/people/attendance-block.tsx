import type { ReactElement } from 'react';
import { messages, useT } from '../../../../i18n/index.ts';
import { Section } from '../../../../ui/section.tsx';
import { FormChoice, FormNumber, FormYesNo } from '../../form/fields.tsx';
import { CountQuestion } from './count-question.tsx';

const m = messages({
  title: { ru: 'Сколько людей', en: 'How many people' },
  totalHint: {
    ru: 'За всё время, включая тех, кто приходит и уходит',
    en: 'Over the whole time, those who come and go included',
  },
  peakHint: {
    ru: 'Сколько окажется внутри в самый людный час',
    en: 'How many are inside in the busiest hour',
  },
  staffHint: {
    ru: 'Организаторы, артисты, продавцы, волонтёры',
    en: 'Organisers, artists, sellers, volunteers',
  },
  minorsHint: { ru: 'До 18 лет', en: 'Under 18' },
  childrenAlone: { ru: 'Детей без родителей', en: 'Children without parents' },
  childrenAloneHint: { ru: 'Приедут группой с сопровождающими', en: 'Coming as a group with attendants' },
  seated: { ru: 'Зрители сидят?', en: 'Are people seated?' },
  bothSides: { ru: 'Из ряда можно выйти в обе стороны?', en: 'Can one leave a row at both ends?' },
  ticketed: { ru: 'Вход по билетам?', en: 'Is entry by ticket?' },
  passes: { ru: 'По пропускам или регистрации?', en: 'By pass or registration?' },
  rival: { ru: 'Придут соперничающие группы болельщиков?', en: 'Will rival groups of fans come?' },
  vip: { ru: 'Ждёте официальных гостей?', en: 'Do you expect official guests?' },
  disorderHint: { ru: 'По опыту прошлых мероприятий', en: 'From earlier events' },
  low: { ru: 'Низкий', en: 'Low' },
  medium: { ru: 'Средний', en: 'Medium' },
  high: { ru: 'Высокий', en: 'High' },
  audienceTitle: { ru: 'Кто придёт', en: 'Who comes' },
  family: { ru: 'Семьи с детьми', en: 'Families' },
  mixed: { ru: 'Разные люди', en: 'Mixed' },
  'young-adults': { ru: 'Молодёжь', en: 'Young adults' },
  children: { ru: 'В основном дети', en: 'Mostly children' },
  elderly: { ru: 'В основном пожилые', en: 'Mostly elderly' },
  rivals: { ru: 'Болельщики соперников', en: 'Fans of rivals' },
});

const ages = ['0+', '6+', '12+', '16+', '18+'] as const;

/** How many people, who they are, how they are let in. */
export function AttendanceBlock(): ReactElement {
  const t = useT();
  return (
    <>
      <Section title={t(m.title)} className="mt-0">
        <div className="form">
          <div className="field-pair">
            <FormNumber pointer="/people/attendanceTotal" hint={t(m.totalHint)} />
            <FormNumber pointer="/people/attendancePeak" hint={t(m.peakHint)} />
            <FormNumber pointer="/people/staff" hint={t(m.staffHint)} />
            <FormNumber pointer="/people/participants" isOptional />
          </div>
          <CountQuestion pointer="/people/seats" label={t(m.seated)}>
            <div className="field-pair">
              <FormNumber pointer="/people/seats" />
              <FormNumber pointer="/people/wheelchairPlaces" />
              <FormNumber pointer="/people/longestRowSeats" />
            </div>
            <FormYesNo pointer="/people/rowsOpenBothSides" label={t(m.bothSides)} />
          </CountQuestion>
        </div>
      </Section>
      <Section title={t(m.audienceTitle)}>
        <div className="form">
          <FormChoice
            pointer="/people/audience"
            options={[
              { id: 'family', label: t(m.family) },
              { id: 'mixed', label: t(m.mixed) },
              { id: 'young-adults', label: t(m['young-adults']) },
              { id: 'children', label: t(m.children) },
              { id: 'elderly', label: t(m.elderly) },
              { id: 'rival', label: t(m.rivals) },
            ]}
          />
          <div className="field-pair">
            <FormNumber pointer="/people/minorsShare" isPercent hint={t(m.minorsHint)} isOptional />
            <FormNumber pointer="/people/femaleShare" isPercent isOptional />
            <FormNumber
              pointer="/people/unaccompaniedChildren"
              label={t(m.childrenAlone)}
              hint={t(m.childrenAloneHint)}
              isOptional
            />
          </div>
          <FormChoice
            pointer="/people/ageMark"
            look="inline"
            options={ages.map((id) => ({ id, label: id }))}
          />
          <FormYesNo pointer="/people/ticketed" label={t(m.ticketed)} />
          <FormYesNo pointer="/people/entryPasses" label={t(m.passes)} />
          <FormYesNo pointer="/people/rivalGroups" label={t(m.rival)} />
          <CountQuestion pointer="/people/vipCount" label={t(m.vip)}>
            <FormNumber pointer="/people/vipCount" />
          </CountQuestion>
          <FormChoice
            pointer="/people/disorderRisk"
            hint={t(m.disorderHint)}
            look="inline"
            options={[
              { id: 'low', label: t(m.low) },
              { id: 'medium', label: t(m.medium) },
              { id: 'high', label: t(m.high) },
            ]}
          />
        </div>
      </Section>
    </>
  );
}
