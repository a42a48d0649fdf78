import type { ReactElement } from 'react';
import { messages, useT } from '../../../../i18n/index.ts';
import { Section } from '../../../../ui/section.tsx';
import { FormChoice, FormDate, FormNumber, FormText, FormYesNo } from '../../form/fields.tsx';
import { CountQuestion } from '../people/count-question.tsx';

const m = messages({
  entry: { ru: 'Вход', en: 'Entry' },
  turnstile: { ru: 'Через турникеты', en: 'Through turnstiles' },
  handSearch: { ru: 'С осмотром сумок', en: 'With bag search' },
  arch: { ru: 'Через рамки', en: 'Through metal detectors' },
  screening: { ru: 'Досматриваете на входе?', en: 'Do you screen at entry?' },
  order: { ru: 'Порядок', en: 'Order' },
  stewardsHint: {
    ru: 'Ваши люди в жилетах: показывают дорогу, следят за потоками',
    en: 'Your people in vests: show the way, watch the flows',
  },
  guards: { ru: 'Нанимаете охрану с лицензией?', en: 'Do you hire licensed guards?' },
  police: { ru: 'Порядок обеспечивает полиция?', en: 'Do the police keep order?' },
  barriers: { ru: 'Ставите барьеры от наезда машин?', en: 'Do you place barriers against vehicles?' },
  control: { ru: 'Будет штаб со связью?', en: 'Will there be a control room with communications?' },
  duty: { ru: 'Назначены дежурные на сцене и в зале?', en: 'Are duty persons named for stage and hall?' },
  fireHint: { ru: 'Не уже 3,5 м, свободен всё время', en: 'At least 3.5 m, free all the time' },
});

/** Who is let in how, and who keeps order. */
export function GuardingBlock(): ReactElement {
  const t = useT();
  return (
    <>
      <Section title={t(m.entry)}>
        <div className="form">
          <div className="field-pair">
            <FormNumber pointer="/safety/gates" />
            <FormNumber pointer="/safety/ingressHours" unit="ч" decimals={1} maxValue={48} />
          </div>
          <FormChoice
            pointer="/safety/gateKind"
            options={[
              { id: 'turnstile', label: t(m.turnstile) },
              { id: 'hand-search', label: t(m.handSearch) },
              { id: 'arch', label: t(m.arch) },
            ]}
          />
          <FormYesNo pointer="/safety/screening" label={t(m.screening)} />
        </div>
      </Section>
      <Section title={t(m.order)}>
        <div className="form">
          <FormNumber pointer="/safety/stewards" hint={t(m.stewardsHint)} />
          <CountQuestion pointer="/safety/guards" label={t(m.guards)}>
            <div className="field-pair">
              <FormNumber pointer="/safety/guards" />
              <FormText pointer="/safety/guardsLicence" />
              <FormDate pointer="/safety/guardsLicenceTo" />
            </div>
          </CountQuestion>
          <FormYesNo pointer="/safety/policeCover" label={t(m.police)} />
          <FormYesNo pointer="/safety/barriers" label={t(m.barriers)} />
          <FormYesNo pointer="/safety/controlRoom" label={t(m.control)} />
          <FormYesNo pointer="/safety/dutyPersons" label={t(m.duty)} />
          <FormNumber
            pointer="/safety/fireLaneWidthM"
            unit="м"
            decimals={1}
            maxValue={100}
            hint={t(m.fireHint)}
          />
        </div>
      </Section>
    </>
  );
}
