import type { ReactElement } from 'react';
import { messages, useT } from '../../../../i18n/index.ts';
import { Section } from '../../../../ui/section.tsx';
import { useForm } from '../../form/form-store.ts';
import { FormDate, FormText, FormYesNo } from '../../form/fields.tsx';

const m = messages({
  sport: { ru: 'Соревнование', en: 'Competition' },
  official: { ru: 'Соревнование включено в календарный план?', en: 'Is the competition in a calendar plan?' },
  officialHint: {
    ru: 'Всероссийский, региональный или городской план физкультурных и спортивных мероприятий',
    en: 'The national, regional or municipal plan of sports events',
  },
  police: { ru: 'Когда уведомили полицию', en: 'When the police were notified' },
  policeHint: {
    ru: 'Об официальном соревновании полицию уведомляют не позже чем за 30 дней',
    en: 'The police are told of an official competition at least 30 days ahead',
  },
  fair: { ru: 'Ярмарка', en: 'Fair' },
  planHint: { ru: 'План ярмарки публикуют до её начала', en: 'The plan is published before the fair opens' },
  hoursHint: { ru: 'Например: ежедневно 10:00–20:00', en: 'For example: daily 10:00–20:00' },
});

/** What only sport or only fairs are asked. */
export function ClassFields(): ReactElement | null {
  const t = useT();
  const eventClass = useForm((state) => state.form.eventClass);
  const subtype = useForm((state) => state.form.subtype);
  if (eventClass === 'SPO') {
    return (
      <Section title={t(m.sport)}>
        <FormYesNo pointer="/sport/official" label={t(m.official)} hint={t(m.officialHint)}>
          <FormText pointer="/sport/calendarPlanNumber" isNarrow />
          <FormDate pointer="/sport/policeNoticeOn" label={t(m.police)} hint={t(m.policeHint)} />
        </FormYesNo>
      </Section>
    );
  }
  if (eventClass === 'COM' && (subtype === 'FAIR' || subtype === 'WEEKEND_MARKET')) {
    return (
      <Section title={t(m.fair)}>
        <div className="form">
          <FormText pointer="/fair/planUrl" format="url" type="url" inputMode="url" hint={t(m.planHint)} />
          <FormText pointer="/fair/hours" hint={t(m.hoursHint)} />
        </div>
      </Section>
    );
  }
  return null;
}
