import type { MassEventForm } from '@veche/contracts';
import type { Instant, PersonId } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import type { LoadedApplication } from '../db/application-repo.ts';
import { findDuplicate } from '../queries/find-duplicate.ts';
import { isFiled } from '../domain/application.ts';
import type { FindingCounts } from '../domain/finding-counts.ts';
import type { JudgedForm, JudgeInput } from '../ports.ts';
import type { PermitsDeps } from './deps.ts';

/** Judges a form of an application with the server's own facts: documents, duplicates, opinions, contacts; places come from the rules' own door. */
export async function judgeApplication(
  deps: PermitsDeps,
  tx: ReadTx,
  loaded: LoadedApplication,
  options: { form?: MassEventForm; gate: JudgeInput['gate']; audience: JudgeInput['audience'] },
): Promise<JudgedForm> {
  const { state } = loaded;
  const form = options.form ?? loaded.form;
  const documents = await deps.documents.list(tx, loaded.row.id);
  const contact = await deps.people.contactState(tx, loaded.row.applicant_person_id as PersonId);
  return deps.rules.judge(tx, {
    applicationId: loaded.row.id,
    form,
    at: filingMoment(loaded, tx.now),
    gate: options.gate,
    audience: options.audience,
    ...(isFiled(state) ? { submittedAt: state.filedAt } : {}),
    server: {
      documents: documents.items
        .filter((each) => each.state === 'accepted')
        .map(({ type, validTo, state: verdict }) => ({
          type,
          state: verdict,
          ...(validTo ? { validTo } : {}),
        })),
      emailVerified: contact.emailVerified,
      duplicateNumber: (await findDuplicate(tx, loaded.row, form)) ?? null,
      ...(isFiled(state)
        ? {
            opinions: state.opinions.map((each) => ({
              agency: each.agency,
              ...(each.value ? { value: each.value } : {}),
            })),
            numberExcluded: state.number,
          }
        : {}),
      ...('permit' in state && loaded.form.people?.attendancePeak !== undefined
        ? { approvedPeak: loaded.form.people.attendancePeak }
        : {}),
    },
  });
}

/** Norms are those in force on the filing date; a draft is judged as if filed now. */
const filingMoment = (loaded: LoadedApplication, now: Instant): Instant =>
  isFiled(loaded.state) ? loaded.state.filedAt : now;

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
