import type { ReactElement } from 'react';
import { messages, useT } from '../../../../i18n/index.ts';
import { Section } from '../../../../ui/section.tsx';
import { FormDate, FormNumber, FormText, FormYesNo } from '../../form/fields.tsx';

const m = messages({
  title: { ru: 'Подробности о месте', en: 'About the place' },
  areaHint: { ru: 'Та часть, которую вы занимаете', en: 'The part you take up' },
  infraHint: { ru: 'Там зрители не стоят', en: 'Nobody stands there' },
  noViewHint: { ru: 'Откуда не видно сцену', en: 'Where the stage cannot be seen from' },
  inBuilding: { ru: 'Мероприятие в помещении?', en: 'Is it indoors?' },
  combustible: { ru: 'Перекрытия горючие (дерево)?', en: 'Are the floors combustible (wood)?' },
  owner: { ru: 'Площадка принадлежит вам?', en: 'Do you own the place?' },
  ownerHint: {
    ru: 'Если нет, понадобится согласие собственника',
    en: 'If not, the owner’s consent is needed',
  },
  carriageway: { ru: 'Занимаете проезжую часть?', en: 'Do you take up a carriageway?' },
  transport: { ru: 'Придётся менять движение автобусов?', en: 'Will bus routes have to change?' },
  crosses: {
    ru: 'Место или маршрут заходит в соседний муниципалитет?',
    en: 'Does the place or route reach another municipality?',
  },
  housingHint: { ru: 'От этого зависит звук', en: 'The sound depends on it' },
  passportHint: { ru: 'Сам паспорт не прикладывайте', en: 'Do not attach the passport itself' },
});

/** What the checks of capacity, sound and roads need to know of the place. Not asked of notices. */
export function PlaceDetails(): ReactElement {
  const t = useT();
  return (
    <Section title={t(m.title)}>
      <div className="form">
        <div className="field-pair">
          <FormNumber pointer="/place/areaGrossSqm" unit="м²" hint={t(m.areaHint)} />
          <FormNumber pointer="/place/areaInfraSqm" unit="м²" hint={t(m.infraHint)} />
          <FormNumber pointer="/place/areaNoViewSqm" unit="м²" hint={t(m.noViewHint)} />
          <FormNumber pointer="/place/distanceToHousingM" unit="м" hint={t(m.housingHint)} />
        </div>
        <FormYesNo pointer="/place/inBuilding" label={t(m.inBuilding)}>
          <FormNumber pointer="/place/floor" minValue={-5} maxValue={100} />
          <FormYesNo pointer="/place/combustibleFloors" label={t(m.combustible)} />
        </FormYesNo>
        <FormYesNo pointer="/place/ownerIsApplicant" label={t(m.owner)} hint={t(m.ownerHint)} />
        <FormYesNo pointer="/place/onCarriageway" label={t(m.carriageway)} />
        <FormYesNo pointer="/programme/transportImpact" label={t(m.transport)} />
        <FormYesNo pointer="/place/crossesMunicipalities" label={t(m.crosses)} />
        <div className="field-pair">
          <FormText pointer="/place/mmplPassportNumber" hint={t(m.passportHint)} isOptional isNarrow />
          <FormDate pointer="/place/mmplPassportOn" isOptional />
        </div>
      </div>
    </Section>
  );
}
