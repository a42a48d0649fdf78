import type { ReactElement } from 'react';
import { messages, useT } from '../../../../i18n/index.ts';
import { Section } from '../../../../ui/section.tsx';
import { FormArea, FormNumber, FormTime, FormYesNo } from '../../form/fields.tsx';
import { CountQuestion } from './count-question.tsx';

const m = messages({
  title: { ru: 'Питание, торговля, удобства', en: 'Food, trade, amenities' },
  food: { ru: 'Будет питание?', en: 'Will there be food?' },
  alcohol: { ru: 'Будет алкоголь?', en: 'Will there be alcohol?' },
  catering: { ru: 'Только в кафе с лицензией?', en: 'Only in licensed catering?' },
  glass: { ru: 'В стеклянной таре?', en: 'In glass?' },
  stalls: { ru: 'Будет торговля?', en: 'Will there be stalls?' },
  gas: {
    ru: 'Рядом с людьми будут газовые баллоны или генераторы?',
    en: 'Gas cylinders or generators near people?',
  },
  network: { ru: 'Вода из городской сети?', en: 'Water from the town network?' },
  toilets: { ru: 'Туалеты', en: 'Toilets' },
  toiletsNote: {
    ru: 'Расчёт нужного числа – на следующем шаге',
    en: 'The number needed is calculated at the next step',
  },
  supply: { ru: 'Вода, электричество, уборка', en: 'Water, power, cleaning' },
  parkingHint: {
    ru: 'Где ставят машины, как люди уезжают, когда всё закончится',
    en: 'Where cars are left, how people leave when it is over',
  },
});

/** Food, trade, toilets, water, power. */
export function ServicesBlock(): ReactElement {
  const t = useT();
  return (
    <Section title={t(m.title)}>
      <div className="form">
        <CountQuestion pointer="/services/foodPoints" label={t(m.food)}>
          <FormNumber pointer="/services/foodPoints" />
        </CountQuestion>
        <FormYesNo pointer="/services/alcohol" label={t(m.alcohol)}>
          <FormYesNo pointer="/services/alcoholCatering" label={t(m.catering)} />
          <div className="field-pair">
            <FormTime pointer="/services/alcoholFrom" />
            <FormTime pointer="/services/alcoholTo" />
          </div>
        </FormYesNo>
        <FormYesNo pointer="/services/glass" label={t(m.glass)} />
        <CountQuestion pointer="/services/stalls" label={t(m.stalls)}>
          <FormNumber pointer="/services/stalls" />
        </CountQuestion>
        <FormYesNo pointer="/services/lpgNearPublic" label={t(m.gas)}>
          <FormNumber pointer="/services/lpgDistanceM" unit="м" />
        </FormYesNo>
        <div>
          <h3>{t(m.toilets)}</h3>
          <p className="field-hint">{t(m.toiletsNote)}</p>
          <div className="field-pair">
            <FormNumber pointer="/services/toiletsWomen" />
            <FormNumber pointer="/services/toiletsMen" />
            <FormNumber pointer="/services/urinals" isOptional />
            <FormNumber pointer="/services/toiletsAccessible" />
          </div>
        </div>
        <div>
          <h3 className="mb-2">{t(m.supply)}</h3>
          <div className="field-pair">
            <FormNumber pointer="/services/waterPoints" />
            <FormNumber pointer="/services/powerKw" unit="кВт" decimals={1} />
            <FormNumber pointer="/services/binsLitres" unit="л" isOptional />
          </div>
        </div>
        <FormYesNo pointer="/services/networkWater" label={t(m.network)}>
          <FormNumber pointer="/services/waterM3" unit="м³" decimals={1} />
        </FormYesNo>
        <FormArea pointer="/services/parkingPlan" hint={t(m.parkingHint)} maxLength={2000} />
      </div>
    </Section>
  );
}
