import type { ApplicationView } from '@veche/contracts';
import type { ReadTx } from '@veche/platform';
import { getFormVersion, type LoadedApplication } from '../db/application-repo.ts';
import type { Amendment } from '../domain/application.ts';
import { diffForms } from '../domain/form-diff.ts';
import type { PermitsDeps } from '../use-cases/deps.ts';
import { judgeApplication } from '../use-cases/judge.ts';
import { labelled } from './plain-view.ts';

type AmendmentView = ApplicationView['amendments'][number];

/** Amendments of an agreed event with what each changes and which checks the change concerns. */
export async function presentAmendments(
  deps: PermitsDeps,
  tx: ReadTx,
  loaded: LoadedApplication,
): Promise<AmendmentView[]> {
  const amendments = 'amendments' in loaded.state ? loaded.state.amendments : [];
  return Promise.all(amendments.map((amendment) => presentAmendment(deps, tx, loaded, amendment)));
}

async function presentAmendment(
  deps: PermitsDeps,
  tx: ReadTx,
  loaded: LoadedApplication,
  amendment: Amendment,
): Promise<AmendmentView> {
  const owner = loaded.state.applicantPersonId;
  const before = await getFormVersion(tx, deps.vault, owner, loaded.row.id, amendment.baseFormVersion);
  const after = await getFormVersion(tx, deps.vault, owner, loaded.row.id, amendment.formVersion);
  const changes = diffForms(before, after);
  const findings =
    amendment.state === 'submitted'
      ? (await judgeApplication(deps, tx, loaded, { form: after, gate: 'decision', audience: 'officer' }))
          .view.findings
      : [];
  const touched = new Set(changes.map((change) => change.pointer.split('/')[1]));
  return {
    id: amendment.id,
    state: amendment.state,
    submittedAt: amendment.submittedAt,
    ...(amendment.decidedAt ? { decidedAt: amendment.decidedAt } : {}),
    changes: labelled(changes),
    // Only what the change concerns is asked again; the rest was decided. What guards the decision of a case says nothing here.
    findings: findings.filter(
      (finding) =>
        finding.outcome !== 'passed' &&
        (finding.pointer === undefined
          ? finding.audience === 'applicant'
          : touched.has(finding.pointer.split('/')[1])),
    ),
    text: amendment.text ?? amendment.reason,
    version: loaded.version,
  };
}
