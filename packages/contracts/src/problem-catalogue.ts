import { commonProblems, type ProblemType } from './problems.ts';
import { alertsProblems } from './problems-alerts.ts';
import { feedbackProblems } from './problems-feedback.ts';
import { identityProblems } from './problems-identity.ts';
import { opennessProblems } from './problems-openness.ts';
import { permitsProblems } from './problems-permits.ts';
import { documentsProblems } from './problems-documents.ts';
import { requestsProblems } from './problems-requests.ts';
import { requestsRegisterProblems } from './problems-requests-register.ts';
import { indicatorsProblems } from './problems-indicators.ts';
import { requestsImportsProblems } from './problems-requests-imports.ts';
import { rulesProblems } from './problems-rules.ts';
import { venuesProblems } from './problems-venues.ts';
import { webhooksProblems } from './problems-webhooks.ts';

/** Every problem code the API may answer. */
export const problemCatalogue = {
  ...commonProblems,
  ...identityProblems,
  ...permitsProblems,
  ...documentsProblems,
  ...requestsProblems,
  ...requestsRegisterProblems,
  ...rulesProblems,
  ...venuesProblems,
  ...indicatorsProblems,
  ...requestsImportsProblems,
  ...alertsProblems,
  ...feedbackProblems,
  ...webhooksProblems,
  ...opennessProblems,
} as const satisfies Record<string, ProblemType>;

export type ProblemCode = keyof typeof problemCatalogue;
