import type { ApplicationView, EvaluationView, EventClass, MassEventForm } from '@veche/contracts';
import { sendCommand, type CommandAttempt } from '../../api/index.ts';
import type { SavedDraft } from '../wizard/form/draft-saver.ts';

/** What a command on an application answers. */
export interface ChangedApplication {
  readonly id: string;
  readonly version: number;
  readonly status: ApplicationView['status'];
}

const onVersion = (version: number, attempt?: CommandAttempt) => ({
  ifMatch: `"${version}"`,
  ...(attempt === undefined ? {} : { idempotencyKey: attempt.headers['idempotency-key'] }),
});

export const createApplication = (
  start: { readonly eventClass?: EventClass; readonly copyOf?: string },
  attempt: CommandAttempt,
): Promise<ChangedApplication> =>
  sendCommand('POST', '/v1/applications', start, { idempotencyKey: attempt.headers['idempotency-key'] });

export const saveForm = (
  id: string,
  form: MassEventForm,
  version: number,
  step: string,
): Promise<SavedDraft> =>
  sendCommand('PUT', `/v1/applications/${id}/form`, { form, step }, onVersion(version));

export const checkApplication = (id: string): Promise<EvaluationView> =>
  sendCommand('POST', `/v1/applications/${id}/check`);

export const submitApplication = (
  id: string,
  version: number,
  attempt: CommandAttempt,
): Promise<ChangedApplication & { readonly number: string; readonly dueOn?: string }> =>
  sendCommand('POST', `/v1/applications/${id}/submission`, { confirmed: true }, onVersion(version, attempt));

export const restoreFormVersion = (
  id: string,
  formVersion: number,
  version: number,
): Promise<ChangedApplication> =>
  sendCommand(
    'POST',
    `/v1/applications/${id}/form-versions/${formVersion}/restoration`,
    undefined,
    onVersion(version),
  );

export const withdrawApplication = (id: string, version: number): Promise<ChangedApplication> =>
  sendCommand('POST', `/v1/applications/${id}/withdrawal`, {}, onVersion(version));

export interface ClarificationAnswers {
  readonly answers: readonly { readonly itemId: string; readonly answer: string }[];
  readonly form?: MassEventForm;
}

export const answerClarification = (
  id: string,
  version: number,
  body: ClarificationAnswers,
  attempt: CommandAttempt,
): Promise<ChangedApplication> =>
  sendCommand('POST', `/v1/applications/${id}/clarification-answers`, body, onVersion(version, attempt));

export const answerProposal = (
  id: string,
  version: number,
  body: { readonly accepted: boolean; readonly text?: string },
  attempt: CommandAttempt,
): Promise<ChangedApplication> =>
  sendCommand('POST', `/v1/applications/${id}/proposal-answers`, body, onVersion(version, attempt));

export const requestAmendment = (
  id: string,
  version: number,
  body: { readonly form: MassEventForm; readonly reason: string },
  attempt: CommandAttempt,
): Promise<ChangedApplication & { readonly amendmentId: string }> =>
  sendCommand('POST', `/v1/applications/${id}/amendments`, body, onVersion(version, attempt));

/** Where a paper of the case is served. */
export type PaperKind =
  'permit' | 'decision' | 'submission-receipt' | 'preliminary-request' | 'check-protocol';
export const paperPath = (id: string, paper: PaperKind, language: string): string =>
  `/v1/applications/${id}/papers/${paper}?lang=${language}`;
