import type { MassEventForm } from '@veche/contracts';
import { localDateOf } from '@veche/deadlines';
import type { PersonId } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import type { LoadedApplication } from '../db/application-repo.ts';
import { findDuplicate } from '../queries/find-duplicate.ts';
import { isFiled } from '../domain/application.ts';
import { caseFacts, documentFacts, untouchedCase } from '../domain/case-facts.ts';
import type { FindingCounts } from '../domain/finding-counts.ts';
import type { JudgedForm, JudgeInput } from '../ports.ts';
import type { PermitsDeps } from './deps.ts';

/** Judges a form of an application with the server's own facts: documents, duplicates, opinions, contacts; places come from the rules' own door. */
export async function judgeApplication(
  deps: PermitsDeps,
  tx: ReadTx,
  loaded: LoadedApplication,
  options: {
    form?: MassEventForm;
    gate: JudgeInput['gate'];
    audience: JudgeInput['audience'];
    outcome?: string;
    withRemedies?: boolean;
  },
): Promise<JudgedForm> {
  const { state } = loaded;
  const form = options.form ?? loaded.form;
  const tenant = await deps.tenantOf(tx);
  const { items } = await deps.documents.list(tx, loaded.row.id);
  const contact = await deps.people.contactState(tx, loaded.row.applicant_person_id as PersonId);
  const duplicate = await findDuplicate(tx, loaded.row, form);
  return deps.rules.judge(tx, {
    applicationId: loaded.row.id,
    form,
    // Norms are those in force on the filing date; a draft is judged as if filed now.
    filedAt: isFiled(state) ? state.filedAt : tx.now,
    gate: options.gate,
    audience: options.audience,
    ...(options.withRemedies ? { withRemedies: true } : {}),
    caseFacts: {
      emailVerified: contact.emailVerified,
      duplicateApplications: duplicate === undefined ? [] : [duplicate],
      ...documentFacts(items, form, tenant.zone),
      ...(options.gate === 'decision' && !isFiled(state)
        ? untouchedCase
        : caseFacts(state, form, localDateOf(tx.now, tenant.zone))),
      ...(options.outcome ? { decisionOutcome: options.outcome } : {}),
    },
  });
}

/** Counts for the lists. */
export function countFindings(judged: JudgedForm): FindingCounts {
  const fired = judged.view.findings.filter((finding) => finding.outcome === 'fired');
  const of = (severity: string): number => fired.filter((finding) => finding.severity === severity).length;
  return {
    block: of('block'),
    warning: of('warning') + of('agency'),
    unknown: judged.unknown.length,
    defect: of('defect'),
  };
}
