import type { WizardStep } from '@veche/contracts';
import type { ReactElement } from 'react';
import { checkApplication } from '../application/application-commands.ts';
import { CheckStep } from './steps/check/check-step.tsx';
import type { Submission } from './steps/check/use-submission.ts';
import { DocumentsStep } from './steps/documents/documents-step.tsx';
import { EventStep } from './steps/event/event-step.tsx';
import { KindStep } from './steps/kind-step.tsx';
import { PeopleStep } from './steps/people/people-step.tsx';
import { PlaceStep } from './steps/place/place-step.tsx';
import { SafetyStep } from './steps/safety/safety-step.tsx';
import type { Wizard } from './use-wizard.ts';

interface StepContentProps {
  readonly step: WizardStep;
  readonly applicationId: string;
  readonly wizard: Wizard;
  readonly submission: Submission;
  readonly base: string;
}

/** The questions of one step. */
export function StepContent({
  step,
  applicationId,
  wizard,
  submission,
  base,
}: StepContentProps): ReactElement {
  // What is attached changes what the rules say.
  const recheck = (): void =>
    void checkApplication(applicationId).then(wizard.form.getState().setEvaluation, () => undefined);
  switch (step) {
    case 'kind':
      return <KindStep />;
    case 'event':
      return <EventStep />;
    case 'place':
      return <PlaceStep applicationId={applicationId} />;
    case 'people':
      return <PeopleStep />;
    case 'safety':
      return <SafetyStep applicationId={applicationId} />;
    case 'documents':
      return <DocumentsStep applicationId={applicationId} onChanged={recheck} />;
    case 'check':
      return <CheckStep applicationId={applicationId} wizard={wizard} submission={submission} base={base} />;
  }
}
