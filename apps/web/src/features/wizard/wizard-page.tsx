import { useQuery } from '@tanstack/react-query';
import { wizardSteps, type ApplicationView, type WizardStep } from '@veche/contracts';
import { useEffect, type ReactElement } from 'react';
import { Navigate, useParams } from 'react-router';
import { asProblem } from '../../api/index.ts';
import { NoRightsView } from '../../app/no-rights-view.tsx';
import { ProblemView } from '../../app/problem-page.tsx';
import { useTitle } from '../../app/use-title.ts';
import { messages, useT } from '../../i18n/index.ts';

import { applicationQuery } from '../application/application-queries.ts';
import { FindingsAside } from './findings-aside.tsx';
import { FormProvider, useIsNotice } from './form/form-store.ts';
import { MergedNote } from './merged-note.tsx';
import { StepContent } from './step-content.tsx';
import { useSubmission } from './steps/check/use-submission.ts';
import { useFieldLink } from './use-field-link.ts';
import { useWizard, type Wizard } from './use-wizard.ts';
import { VersionsDisclosure } from './versions-disclosure.tsx';
import { WizardBar } from './wizard-bar.tsx';
import { WizardFrame, WizardSkeleton } from './wizard-frame.tsx';
import { isWizardStep, nextOpenStep, progressOf, stepTitle } from './wizard-steps.ts';

const m = messages({
  title: { ru: '{step}. Шаг {n} из {total}', en: '{step}. Step {n} of {total}' },
});

/** `/applications/:id/edit/:step`: an application or a notice being filled in; without a step, where it goes on. */
export function WizardPage(): ReactElement {
  const { id = '', step } = useParams();
  const { data, error, refetch } = useQuery(applicationQuery(id));
  if (data === undefined && error !== null) {
    return (
      <div className="wrap py-8">
        <ProblemView problem={asProblem(error)} onRetry={() => void refetch()} />
      </div>
    );
  }
  if (data === undefined) return <WizardSkeleton />;
  // What was being checked has just been filed, here or in another window: the receipt comes before the card.
  if (data.status !== 'DRAFT')
    return <Navigate to={`/applications/${id}${step === 'check' ? '/submitted' : ''}`} replace />;
  if (!data.abilities.includes('save-form')) {
    return (
      <div className="wrap py-8">
        <NoRightsView />
      </div>
    );
  }
  if (!isWizardStep(step))
    return (
      <Navigate
        to={`/applications/${id}/edit/${nextOpenStep(progressOf(data.form, data.evaluation))}`}
        replace
      />
    );
  return <OpenWizard key={id} application={data} step={step} />;
}

function OpenWizard({
  application,
  step,
}: {
  readonly application: ApplicationView;
  readonly step: WizardStep;
}): ReactElement {
  const wizard = useWizard(application);
  return (
    <FormProvider value={wizard.form}>
      <WizardScreen applicationId={application.id} wizard={wizard} step={step} />
    </FormProvider>
  );
}

function WizardScreen({
  applicationId,
  wizard,
  step,
}: {
  readonly applicationId: string;
  readonly wizard: Wizard;
  readonly step: WizardStep;
}): ReactElement {
  const t = useT();
  const isNotice = useIsNotice();
  const base = `/applications/${applicationId}/edit`;
  const submission = useSubmission(applicationId, wizard);
  const { merged } = wizard.status();
  useEffect(() => wizard.setStep(step), [wizard, step]);
  useFieldLink();
  useTitle(
    t(m.title, {
      step: t.text(stepTitle(step, isNotice)),
      n: wizardSteps.indexOf(step) + 1,
      total: wizardSteps.length,
    }),
  );
  const settle = (pointer: string): void => {
    if (merged === undefined) return;
    const conflicts = merged.conflicts.filter((conflict) => conflict.pointer !== pointer);
    wizard.status.setState({
      merged: conflicts.length + merged.taken.length === 0 ? undefined : { ...merged, conflicts },
    });
  };
  return (
    <WizardFrame
      step={step}
      base={base}
      aside={step === 'check' ? undefined : <FindingsAside step={step} base={base} />}
      belowSteps={<VersionsDisclosure applicationId={applicationId} wizard={wizard} />}
      bar={<WizardBar step={step} base={base} wizard={wizard} submission={submission} />}
    >
      {merged && (
        <div className="mb-6">
          <MergedNote
            merged={merged}
            onTake={(pointer, value) => {
              wizard.form.getState().change(pointer, value);
              settle(pointer);
            }}
            onSettle={settle}
            onClose={() => wizard.status.setState({ merged: undefined })}
          />
        </div>
      )}
      <StepContent
        key={step}
        step={step}
        applicationId={applicationId}
        wizard={wizard}
        submission={submission}
        base={base}
      />
    </WizardFrame>
  );
}
