import type { ApplicationView, EvaluationView } from '@veche/contracts';
import type { PersonId } from '@veche/kernel';
import type { ReadTx, RequestContext } from '@veche/platform';
import { getFormVersion, type LoadedApplication } from '../db/application-repo.ts';
import { listHistory } from '../db/history-repo.ts';
import { isFiled, type Application } from '../domain/application.ts';
import { leadingClock, type CaseClock } from '../domain/clocks.ts';
import { diffForms, type FormChange } from '../domain/form-diff.ts';
import { abilitiesOf } from '../domain/view/abilities.ts';
import { endingOf, type Ending } from '../domain/view/ending.ts';
import { stationsOf } from '../domain/view/stations.ts';
import { turnOf } from '../domain/view/turn.ts';
import { isOwnCase } from '../use-cases/authority.ts';
import type { PermitsDeps } from '../use-cases/deps.ts';
import { todayIn } from '../use-cases/due-dates.ts';
import { readCaseClocks } from '../use-cases/term-columns.ts';
import { labelled, mutable, plainLabel, startOf } from './plain-view.ts';
import { presentAmendments } from './present-amendments.ts';
import { presentClock } from './present-clock.ts';
import { presentDecision } from './present-decision.ts';
import { presentPermit } from './present-permit.ts';
import { presentReply } from './present-reply.ts';
import { summarise } from './present-summary.ts';

/** The whole card of a case as this viewer may see it. The caller has checked that the viewer may read it. */
export async function presentApplication(
  deps: PermitsDeps,
  tx: ReadTx,
  context: Pick<RequestContext, 'principal'>,
  loaded: LoadedApplication,
): Promise<ApplicationView> {
  const { state, row } = loaded;
  const personId = context.principal?.personId;
  const isApplicant = personId !== undefined && (await isOwnCase(deps, tx, personId, loaded));
  const permissions = context.principal?.permissions ?? new Set<string>();
  const clocks = await readCaseClocks(deps, tx, state);
  const agencyTitle = await deps.rules.agencyTitle(tx);
  const turn = turnOf(state, leadingClock(clocks), agencyTitle, await todayIn(deps, tx));
  const documents = await deps.documents.list(tx, row.id);
  const evaluation = await openEvaluation(deps, tx, loaded);
  const ending = endingOf(state, authorityClock(clocks));
  const names = await namesOf(deps, tx, loaded, ending);
  const receipt = isFiled(state) ? await deps.journal.receipt(tx, row.id) : undefined;
  const changedSince = await changesSinceSubmission(deps, tx, loaded);
  return {
    ...(await summarise(deps, tx, row, { names, clocks, ending })),
    form: loaded.form,
    formVersion: row.form_version,
    createdAt: row.created_at,
    turn: mutable(turn),
    clocks: clocks.map(presentClock),
    stations: mutable(stationsOf(state, authorityClock(clocks), startOf(row))),
    ...(isFiled(state) ? { registeredAt: state.registeredAt } : {}),
    ...(evaluation ? { evaluation } : {}),
    documents: [...documents.items],
    packageId: documents.packageId,
    clarifications: presentRounds(state),
    opinions: isFiled(state)
      ? state.opinions.map((each) => ({ ...mutable(each), title: agencyTitle(each.agency) }))
      : [],
    ...(await presentDecision(deps, tx, state, names)),
    proposals: 'proposals' in state && state.proposals ? mutable(state.proposals) : [],
    ...presentReply(state),
    ...(await presentPermit(deps, tx, state)),
    amendments: await presentAmendments(deps, tx, loaded),
    history: (await listHistory(tx, row.id)).map((line) => ({
      at: line.at,
      code: line.code,
      text: line.text,
      actor: {
        role: line.actorRole,
        ...(line.actorPersonId && names.get(line.actorPersonId)
          ? { name: names.get(line.actorPersonId) ?? '' }
          : {}),
      },
    })),
    ...(receipt ? { journalReceipt: receipt } : {}),
    abilities: abilitiesOf(state, {
      isApplicant,
      permissions,
      hasConflictOfInterest: isApplicant && permissions.has('application.decide'),
    }),
    ...(changedSince.length > 0 ? { changedSince: labelled(changedSince) } : {}),
  };
}

const authorityClock = (clocks: readonly CaseClock[]): CaseClock | undefined =>
  clocks.find((clock) => clock.owner === 'authority');

export async function openEvaluation(
  deps: PermitsDeps,
  tx: ReadTx,
  loaded: LoadedApplication,
): Promise<EvaluationView | undefined> {
  const sealed = loaded.row.sealed_evaluation;
  const text =
    sealed === null
      ? undefined
      : await deps.vault.open(tx, loaded.state.applicantPersonId, 'evaluation', sealed);
  return text === undefined ? undefined : (JSON.parse(text) as EvaluationView);
}

async function namesOf(
  deps: PermitsDeps,
  tx: ReadTx,
  loaded: LoadedApplication,
  ending: Ending | undefined,
): Promise<ReadonlyMap<PersonId, string>> {
  const history = await listHistory(tx, loaded.row.id);
  const ids = [
    loaded.row.applicant_person_id,
    loaded.row.officer_person_id,
    ending?.by ?? null,
    ...history.map((line) => line.actorPersonId),
  ];
  return deps.people.displayNames(tx, [...new Set(ids.filter((id) => id !== null))] as PersonId[]);
}

function presentRounds(state: Application): ApplicationView['clarifications'] {
  if (!isFiled(state)) return [];
  return state.rounds.map((round) => ({
    id: round.id,
    requestedAt: round.requestedAt,
    dueOn: round.dueOn,
    ...(round.closedAt ? { closedAt: round.closedAt } : {}),
    items: round.items.map((item) => ({ ...item, label: plainLabel(item.pointer) })),
  }));
}

async function changesSinceSubmission(
  deps: PermitsDeps,
  tx: ReadTx,
  loaded: LoadedApplication,
): Promise<FormChange[]> {
  const submissions = isFiled(loaded.state) ? loaded.state.submissions : [];
  const previous = submissions.at(-2);
  if (!previous) return [];
  const before = await getFormVersion(
    tx,
    deps.vault,
    loaded.state.applicantPersonId,
    loaded.row.id,
    previous.formVersion,
  );
  return diffForms(before, loaded.form);
}
