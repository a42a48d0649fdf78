import type { ReactElement } from 'react';
import { messages, useT } from '../../../../i18n/index.ts';
import { Section } from '../../../../ui/section.tsx';
import { FormArea, FormDate, FormNumber, FormText, FormYesNo } from '../../form/fields.tsx';
import { useForm } from '../../form/form-store.ts';

const m = messages({
  medical: { ru: 'Медицинская помощь', en: 'Medical aid' },
  teamsHint: { ru: 'Дежурят на месте', en: 'On duty at the place' },
  licenceHint: {
    ru: 'Номер из реестра лицензий, если помощь оказывает организация',
    en: 'Number in the register of licences, if an organisation provides it',
  },
  activity: {
    ru: 'В лицензии есть помощь на массовых мероприятиях?',
    en: 'Does the licence cover mass events?',
  },
  doctor: { ru: 'Назначен врач соревнований?', en: 'Is a competition doctor named?' },
  admission: { ru: 'У участников есть медицинский допуск?', en: 'Are participants medically admitted?' },
  insurance: { ru: 'Страхование', en: 'Insurance' },
  plan: { ru: 'Как выводим людей', en: 'Evacuation' },
  planHint: {
    ru: 'Кто даёт команду, куда идут люди, где точка сбора, кто помогает тем, кто идёт медленно',
    en: 'Who gives the order, where people go, where they meet, who helps those who walk slowly',
  },
});

/** Medics, insurance, and evacuation in words. */
export function MedicalBlock(): ReactElement {
  const t = useT();
  const isSport = useForm((state) => state.form.eventClass === 'SPO');
  return (
    <>
      <Section title={t(m.medical)}>
        <div className="form">
          <div className="field-pair">
            <FormNumber pointer="/safety/medicalTeams" hint={t(m.teamsHint)} />
            <FormNumber pointer="/safety/firstAiders" />
            <FormNumber pointer="/safety/aedCount" />
            <FormNumber pointer="/safety/hospitalMinutes" unit="мин" maxValue={600} />
          </div>
          <FormText pointer="/safety/medicalLicence" hint={t(m.licenceHint)} isOptional />
          <FormYesNo pointer="/safety/medicalLicenceActivity" label={t(m.activity)} />
          {isSport && <FormYesNo pointer="/sport/doctor" label={t(m.doctor)} />}
          {isSport && <FormYesNo pointer="/sport/medicalAdmission" label={t(m.admission)} />}
        </div>
      </Section>
      <Section title={t(m.insurance)}>
        <div className="field-pair">
          <FormText pointer="/insurance/insurer" />
          <FormText pointer="/insurance/policyNumber" />
          <FormNumber pointer="/insurance/sumRoubles" unit="₽" />
          <FormDate pointer="/insurance/validTo" />
        </div>
      </Section>
      <Section title={t(m.plan)}>
        <div className="form">
          <FormArea pointer="/safety/evacuationPlan" hint={t(m.planHint)} rows={6} maxLength={5000} />
          <FormArea pointer="/safety/notes" isOptional maxLength={5000} />
        </div>
      </Section>
    </>
  );
}
