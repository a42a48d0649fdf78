import type { ReactElement } from 'react';
import { messages, useT } from '../../../../i18n/index.ts';
import { Section } from '../../../../ui/section.tsx';
import { FormArea, FormNumber, FormText, FormTime, FormYesNo } from '../../form/fields.tsx';
import { CountQuestion } from './count-question.tsx';
import { StructuresQuestion } from './structures-question.tsx';

const m = messages({
  title: { ru: 'Программа', en: 'Programme' },
  intro: {
    ru: 'Отметьте, что будет. Подробности спросим только там, где «да».',
    en: 'Say what there will be. Details are asked only after a yes.',
  },
  sound: { ru: 'Будет музыка или речь через усилители?', en: 'Will there be amplified music or speech?' },
  noiseHint: { ru: 'Если делали замеры или расчёт', en: 'If measured or calculated' },
  exceptionHint: {
    ru: 'Например: распоряжение о праздновании Дня города',
    en: 'For example: an order on the Town Day',
  },
  openFire: {
    ru: 'Будет открытый огонь: мангалы, факелы, костёр?',
    en: 'Open fire: grills, torches, a bonfire?',
  },
  pyro: { ru: 'Будет фейерверк или другая пиротехника?', en: 'Fireworks or other pyrotechnics?' },
  pyroHint: {
    ru: 'Класс указан на упаковке и в сертификате',
    en: 'The class is on the package and in the certificate',
  },
  pyroIndoor: { ru: 'В помещении?', en: 'Indoors?' },
  dark: { ru: 'Часть мероприятия – после захода солнца?', en: 'Is a part after sunset?' },
  lighting: { ru: 'Пути освещены, есть запасное питание?', en: 'Are the ways lit, with backup power?' },
  road: { ru: 'Нужно перекрыть дорогу?', en: 'Must a road be closed?' },
  vehicles: { ru: 'Участвуют машины?', en: 'Do vehicles take part?' },
  drones: { ru: 'Дроны или лазерное шоу?', en: 'Drones or a laser show?' },
  rides: { ru: 'Аттракционы?', en: 'Amusement rides?' },
  animals: { ru: 'Животные?', en: 'Animals?' },
  water: { ru: 'Что-то происходит на воде?', en: 'Does anything happen on water?' },
  ice: { ru: 'На льду?', en: 'On ice?' },
  camping: { ru: 'Ночёвка в палатках?', en: 'Camping overnight?' },
});

/** What happens at the event: every danger is a question of its own, its details come after a yes. */
export function ProgrammeBlock(): ReactElement {
  const t = useT();
  return (
    <Section title={t(m.title)}>
      <div className="form">
        <p className="muted">{t(m.intro)}</p>
        <FormYesNo pointer="/programme/sound" label={t(m.sound)}>
          <div className="field-pair">
            <FormTime pointer="/programme/soundFrom" />
            <FormTime pointer="/programme/soundTo" />
            <FormNumber
              pointer="/programme/facadeEquivalentDba"
              unit="дБА"
              decimals={1}
              maxValue={200}
              hint={t(m.noiseHint)}
              isOptional
            />
            <FormNumber pointer="/programme/facadeMaxDba" unit="дБА" decimals={1} maxValue={200} isOptional />
          </div>
          <FormText pointer="/programme/hoursException" hint={t(m.exceptionHint)} isOptional />
        </FormYesNo>
        <StructuresQuestion />
        <FormYesNo pointer="/programme/darkHours" label={t(m.dark)}>
          <FormYesNo pointer="/programme/lighting" label={t(m.lighting)} />
        </FormYesNo>
        <FormYesNo pointer="/programme/openFire" label={t(m.openFire)} />
        <CountQuestion pointer="/programme/pyroClass" label={t(m.pyro)}>
          <div className="field-pair">
            <FormNumber pointer="/programme/pyroClass" minValue={1} maxValue={5} hint={t(m.pyroHint)} />
            <FormNumber pointer="/programme/pyroDistanceM" unit="м" />
          </div>
          <FormYesNo pointer="/programme/pyroIndoor" label={t(m.pyroIndoor)} />
        </CountQuestion>
        <FormYesNo pointer="/programme/roadClosure" label={t(m.road)} />
        <CountQuestion pointer="/programme/vehicles/total" label={t(m.vehicles)}>
          <div className="field-pair">
            <FormNumber pointer="/programme/vehicles/total" />
            <FormNumber pointer="/programme/vehicles/averageSpeedKmh" unit="км/ч" maxValue={200} />
          </div>
          <FormArea pointer="/programme/vehicles/categories" rows={2} maxLength={300} />
        </CountQuestion>
        <div className="field-pair">
          <FormYesNo pointer="/programme/drones" label={t(m.drones)} />
          <FormYesNo pointer="/programme/rides" label={t(m.rides)} />
          <FormYesNo pointer="/programme/animals" label={t(m.animals)} />
          <FormYesNo pointer="/programme/onWater" label={t(m.water)} />
          <FormYesNo pointer="/programme/onIce" label={t(m.ice)} />
          <FormYesNo pointer="/programme/camping" label={t(m.camping)} />
        </div>
      </div>
    </Section>
  );
}
