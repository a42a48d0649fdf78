import { wizardSteps, type WizardStep } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useT } from '../../i18n/index.ts';
import { ActionBar } from '../../ui/action-bar.tsx';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/link.tsx';
import { useForm, useIsNotice } from './form/form-store.ts';
import { findingsFor, groupFindings } from './findings-by-severity.ts';
import { SaveNote } from './save-note.tsx';
import type { Submission } from './steps/check/use-submission.ts';
import type { Wizard } from './use-wizard.ts';
import { stepTitle } from './wizard-steps.ts';

const m = messages({
  back: { ru: 'Назад', en: 'Back' },
  next: { ru: 'Дальше', en: 'Next' },
  toList: { ru: 'К списку заявок', en: 'To my applications' },
  submit: { ru: 'Подать заявку', en: 'File the application' },
  submitNotice: { ru: 'Подать уведомление', en: 'File the notice' },
  mend: {
    ru: 'Устраните {n, plural, one {# нарушение} few {# нарушения} other {# нарушений}}',
    en: 'Mend {n, plural, one {# violation} other {# violations}}',
  },
  incomplete: { ru: 'Дополните данные', en: 'Complete the data' },
  confirm: { ru: 'Подтвердите сведения', en: 'Confirm the data' },
});

function SubmitButton({ submission }: { readonly submission: Submission }): ReactElement {
  const t = useT();
  const isNotice = useIsNotice();
  const evaluation = useForm((state) => state.evaluation);
  const blocking = groupFindings(findingsFor(evaluation)).blocking.length;
  const canSubmit = isNotice || evaluation?.canSubmit === true;
  const reason = !canSubmit
    ? blocking > 0
      ? t(m.mend, { n: blocking })
      : t(m.incomplete)
    : submission.isConfirmed
      ? undefined
      : t(m.confirm);
  return (
    <Button
      variant="primary"
      icon="signature"
      isBusy={submission.isSubmitting}
      {...(reason === undefined ? {} : { disabledReason: reason })}
      onPress={submission.submit}
    >
      {t(isNotice ? m.submitNotice : m.submit)}
    </Button>
  );
}

/** Back, what is saved, and the way on; at the last step, the submission. */
export function WizardBar({
  step,
  base,
  wizard,
  submission,
}: {
  readonly step: WizardStep;
  readonly base: string;
  readonly wizard: Wizard;
  readonly submission: Submission;
}): ReactElement {
  const t = useT();
  const isNotice = useIsNotice();
  const { save } = wizard.status();
  const at = wizardSteps.indexOf(step);
  const previous = wizardSteps[at - 1];
  const next = wizardSteps[at + 1];
  const nextTitle = next && t.text(stepTitle(next, isNotice)).toLocaleLowerCase(t.language);
  return (
    <ActionBar
      back={
        <ButtonLink
          to={previous === undefined ? '/applications' : `${base}/${previous}`}
          icon="left"
          aria-label={t(previous === undefined ? m.toList : m.back)}
        >
          <span className="hidden tablet:inline">{t(previous === undefined ? m.toList : m.back)}</span>
        </ButtonLink>
      }
      note={step === 'check' && save.kind === 'saved' ? undefined : <SaveNote state={save} />}
      action={
        next === undefined ? (
          <SubmitButton submission={submission} />
        ) : (
          <ButtonLink to={`${base}/${next}`} variant="primary" iconEnd="right">
            <span>
              {t(m.next)}
              <span className="hidden tablet:inline">: {nextTitle}</span>
            </span>
          </ButtonLink>
        )
      }
    />
  );
}
