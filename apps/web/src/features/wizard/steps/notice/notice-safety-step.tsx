import type { ReactElement } from 'react';
import { messages, useT } from '../../../../i18n/index.ts';
import { Section } from '../../../../ui/section.tsx';
import { FormArea } from '../../form/fields.tsx';

const m = messages({
  order: {
    ru: 'Формы и методы обеспечения общественного порядка',
    en: 'Forms and methods of keeping public order',
  },
  orderHint: {
    ru: 'Например: десять распорядителей с повязками, связь по телефону',
    en: 'For example: ten stewards with armbands, contact by phone',
  },
  medical: { ru: 'Организация медицинской помощи', en: 'Organisation of medical aid' },
  medicalHint: {
    ru: 'Например: аптечка у распорядителя, вызов скорой по 103',
    en: 'For example: a first-aid kit with a steward, the ambulance called on 103',
  },
});

/** Step 5 of a notice. @norm 54-ФЗ ст. 7 ч. 3 п. 6 */
export function NoticeSafetyStep(): ReactElement {
  const t = useT();
  return (
    <>
      <Section title={t(m.order)} className="mt-0">
        <FormArea pointer="/notice/orderMeasures" label={t(m.order)} hint={t(m.orderHint)} maxLength={2000} />
      </Section>
      <Section title={t(m.medical)}>
        <FormArea
          pointer="/notice/sanitaryMeasures"
          label={t(m.medical)}
          hint={t(m.medicalHint)}
          maxLength={2000}
        />
      </Section>
    </>
  );
}
