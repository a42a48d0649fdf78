import {
  wizardSteps,
  wizardStepTitles,
  type EvaluationView,
  type MassEventForm,
  type WizardStep,
} from '@veche/contracts';
import type { BilingualText } from '@veche/kernel';
import { findingsFor, groupOf, stepOf } from './findings-by-severity.ts';

export const isWizardStep = (step: string | undefined): step is WizardStep =>
  wizardSteps.some((known) => known === step);

/** A notice has its own words where the law has. */
const noticeTitles: Partial<Record<WizardStep, BilingualText>> = {
  event: { ru: 'Цель и организатор', en: 'Aim and organiser' },
  people: { ru: 'Участники и звук', en: 'Participants and sound' },
  safety: { ru: 'Порядок и медицинская помощь', en: 'Order and medical aid' },
};

export const stepTitle = (step: WizardStep, isNotice: boolean): BilingualText =>
  (isNotice ? noticeTitles[step] : undefined) ?? wizardStepTitles[step];

const hasAny = (value: object | undefined): boolean => value !== undefined && Object.keys(value).length > 0;

const isFilled: Record<WizardStep, (form: MassEventForm, evaluation: EvaluationView | undefined) => boolean> =
  {
    kind: ({ eventClass, subtype }) => eventClass !== undefined && subtype !== undefined,
    event: ({ eventClass, title, notice, organizer }) =>
      (eventClass === 'PUB' ? notice?.aims !== undefined : title !== undefined) &&
      organizer?.phone !== undefined,
    place: ({ place, sessions, notice }) =>
      (place?.venueId ?? place?.geometry ?? place?.address ?? notice?.routeText) !== undefined &&
      (sessions ?? []).some(({ startsAt, endsAt }) => startsAt !== undefined && endsAt !== undefined),
    people: ({ people }) => people?.attendanceTotal !== undefined,
    safety: ({ eventClass, safety, notice }) =>
      eventClass === 'PUB' ? notice?.orderMeasures !== undefined : hasAny(safety),
    documents: (_form, evaluation) =>
      evaluation !== undefined &&
      evaluation.documents.length > 0 &&
      evaluation.documents.every(({ satisfied }) => satisfied),
    check: () => false,
  };

export interface StepProgress {
  readonly step: WizardStep;
  readonly isFilled: boolean;
  /** Findings at this step that prevent filing. */
  readonly blocking: number;
}

/** How far each step is. */
export function progressOf(
  form: MassEventForm,
  evaluation: EvaluationView | undefined,
): readonly StepProgress[] {
  const blocking = findingsFor(evaluation).filter((finding) => groupOf(finding) === 'blocking');
  return wizardSteps.map((step) => ({
    step,
    isFilled: isFilled[step](form, evaluation),
    blocking: blocking.filter((finding) => stepOf(finding) === step).length,
  }));
}

/** The first step that is not filled in: where one goes on. */
export const nextOpenStep = (progress: readonly StepProgress[]): WizardStep =>
  progress.find((each) => !each.isFilled)?.step ?? 'check';
