import { labelOf, wizardSteps, type ApplicationView } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { KeyValues } from '../../../ui/key-values.tsx';
import { Section } from '../../../ui/section.tsx';
import { differencesOf } from '../../wizard/form/merge-forms.ts';
import { stepTitle } from '../../wizard/wizard-steps.ts';
import { valueText } from '../../wizard/value-text.ts';
import { ChangesTable } from '../amendment/changes-table.tsx';
import { useVocabulary } from '../use-vocabulary.ts';

const m = messages({
  title: { ru: 'Что указано в заявке', en: 'What the application says' },
  noticeTitle: { ru: 'Что указано в уведомлении', en: 'What the notice says' },
  open: { ru: 'Показать всё', en: 'Show all' },
  changed: { ru: 'Изменено вами после подачи', en: 'Changed by you after filing' },
});

/** Identifiers of records: their names stand beside them. */
const hidden = new Set(['/eventClass', '/place/venueId', '/place/addressId', '/organizer/organisationId']);

/** The answers by step, as they were sent. */
export function DeclaredSection({ application }: { readonly application: ApplicationView }): ReactElement {
  const t = useT();
  const format = useFormat();
  const { subtypeTitle } = useVocabulary();
  const isNotice = application.procedure === 'notification';
  const facts = differencesOf({}, application.form).flatMap(({ pointer, after }) => {
    const label = labelOf(pointer);
    if (label === undefined || hidden.has(pointer)) return [];
    const value =
      pointer === '/subtype' ? (subtypeTitle(String(after)) ?? String(after)) : valueText(after, t, format);
    return [{ step: label.step, key: pointer, title: t.text(label), value }];
  });
  const steps = wizardSteps.filter((step) => facts.some((fact) => fact.step === step));
  return (
    <Section title={t(isNotice ? m.noticeTitle : m.title)}>
      {application.changedSince && application.changedSince.length > 0 && (
        <div className="mb-4">
          <h3>{t(m.changed)}</h3>
          <ChangesTable changes={application.changedSince} />
        </div>
      )}
      <Disclosure title={t(m.open)}>
        {steps.map((step) => (
          <div key={step} className="mt-4">
            <h3 className="mb-1">{t.text(stepTitle(step, isNotice))}</h3>
            <KeyValues items={facts.filter((fact) => fact.step === step)} />
          </div>
        ))}
      </Disclosure>
    </Section>
  );
}
