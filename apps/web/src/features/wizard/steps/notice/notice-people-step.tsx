import type { ReactElement } from 'react';
import { messages, useT } from '../../../../i18n/index.ts';
import { Section } from '../../../../ui/section.tsx';
import { FormNumber, FormYesNo } from '../../form/fields.tsx';
import { useForm } from '../../form/form-store.ts';

const m = messages({
  title: { ru: 'Предполагаемое количество участников', en: 'Expected number of participants' },
  label: { ru: 'Сколько человек вы ждёте', en: 'How many people you expect' },
  hint: {
    ru: 'Оценка. Она помогает понять, хватит ли места',
    en: 'An estimate. It helps to see whether the place is large enough',
  },
  sound: { ru: 'Звукоусиление', en: 'Sound amplification' },
  soundAsk: {
    ru: 'Намерены использовать звукоусиливающие технические средства?',
    en: 'Do you intend to use sound-amplifying equipment?',
  },
  soundHint: { ru: 'Мегафон, микрофон с колонками', en: 'A megaphone, a microphone with speakers' },
  quick: { ru: 'Быстровозводимая сборно-разборная конструкция', en: 'A quick-assembly structure' },
  quickAsk: { ru: 'Будете её использовать?', en: 'Will you use one?' },
});

/** Step 4 of a notice. @norm 54-ФЗ ст. 7 ч. 3 пп. 5, 6 */
export function NoticePeopleStep(): ReactElement {
  const t = useT();
  const isPicket = useForm((state) => state.form.subtype?.startsWith('PICKET') ?? false);
  return (
    <>
      <Section title={t(m.title)} className="mt-0">
        <FormNumber pointer="/people/attendanceTotal" label={t(m.label)} hint={t(m.hint)} />
      </Section>
      <Section title={t(m.sound)}>
        <FormYesNo pointer="/notice/soundAmplification" label={t(m.soundAsk)} hint={t(m.soundHint)} />
      </Section>
      {isPicket && (
        <Section title={t(m.quick)}>
          <FormYesNo pointer="/notice/quickStructure" label={t(m.quickAsk)} />
        </Section>
      )}
    </>
  );
}
