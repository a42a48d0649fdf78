import { wizardSteps, type WizardStep } from '@veche/contracts';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import type { Step } from '../../ui/stepper.tsx';
import { useVocabulary } from '../application/use-vocabulary.ts';
import { useForm, useIsNotice } from './form/form-store.ts';
import { progressOf, stepTitle } from './wizard-steps.ts';

const m = messages({
  blocking: {
    ru: '{n, plural, one {# нарушение} few {# нарушения} other {# нарушений}}',
    en: '{n, plural, one {# violation} other {# violations}}',
  },
});

/** The steps as the stepper draws them: what was answered, what is wrong, where each leads. */
export function useStepList(
  current: WizardStep,
  base: string,
  shown: readonly WizardStep[] = wizardSteps,
): readonly Step[] {
  const t = useT();
  const format = useFormat();
  const form = useForm((state) => state.form);
  const evaluation = useForm((state) => state.evaluation);
  const isNotice = useIsNotice();
  const { subtypeTitle } = useVocabulary();
  const startsAt = form.sessions?.[0]?.startsAt;
  const answers: Partial<Record<WizardStep, string | undefined>> = {
    kind: subtypeTitle(form.subtype),
    event: isNotice ? undefined : form.title && `«${form.title}»`,
    place:
      [form.place?.name ?? form.place?.address, startsAt && format.dayMonth(format.civilDate(startsAt))]
        .filter((part) => part !== undefined)
        .join(', ') || undefined,
  };
  return progressOf(form, evaluation)
    .filter(({ step }) => shown.includes(step))
    .map(({ step, isFilled, blocking }) => {
      const hasFaults = blocking > 0 && step !== 'check' && isFilled;
      const detail = hasFaults ? t(m.blocking, { n: blocking }) : answers[step];
      return {
        id: step,
        title: t.text(stepTitle(step, isNotice)),
        ...(detail === undefined ? {} : { detail }),
        state: step === current ? 'current' : hasFaults ? 'invalid' : isFilled ? 'done' : 'ahead',
        to: `${base}/${step}`,
      };
    });
}
