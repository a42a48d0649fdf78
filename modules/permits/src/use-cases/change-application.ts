import type { ApplicationStatus } from '@veche/contracts';
import type { PersonId, Result } from '@veche/kernel';
import { rejected, type RequestContext, type Tx } from '@veche/platform';
import {
  loadForCommand,
  saveApplication,
  type LoadedApplication,
  type SavedColumns,
} from '../db/application-repo.ts';
import { appendHistory } from '../db/history-repo.ts';
import type { Application } from '../domain/application.ts';
import type { ApplicationEvent } from '../domain/events.ts';
import { evolveAll } from '../domain/evolve.ts';
import type { Rejection } from '../domain/rejection.ts';
import { historyText } from '../domain/view/history-text.ts';
import { applyEffects } from './apply-effects.ts';
import type { PermitsDeps } from './deps.ts';
import { tellApplication } from './tell-application.ts';
import { readCaseClocks, termColumnsOf } from './term-columns.ts';

/** Who gives the command, as far as history and journal need to know. */
export interface CommandActor {
  readonly personId: PersonId | null;
  readonly role: 'applicant' | 'officer' | 'agency-reviewer' | 'system';
}

export interface Change {
  readonly events: Result<readonly ApplicationEvent[], Rejection>;
  readonly columns?: SavedColumns;
  /** Pack the command was judged by, for the journal. */
  readonly rulePack?: { readonly version: string; readonly hash: string };
}

export interface Changed {
  readonly id: string;
  readonly version: number;
  readonly status: ApplicationStatus;
  readonly state: Application;
}

/**
 * The one way an application changes, always in this order: load with version, authorise, decide, save, history,
 * journal, effects (places, timers, messages, jobs) and the integration event, all in the transaction given.
 */
export async function changeApplication(
  deps: PermitsDeps,
  tx: Tx,
  command: {
    id: string;
    ifMatch: number | undefined;
    action: string;
    actor: CommandActor;
    authorise?: (loaded: LoadedApplication) => Promise<void> | void;
  },
  decide: (loaded: LoadedApplication) => Promise<Change> | Change,
): Promise<Changed> {
  const loaded = await loadForCommand(tx, deps.vault, command.id, command.ifMatch);
  await command.authorise?.(loaded);
  const change = await decide(loaded);
  if (!change.events.ok) throw problemOf(change.events.error);
  const events = change.events.value;
  const state = evolveAll(loaded.state, events);
  const version = loaded.version + Math.max(1, events.length);
  const clocks = await readCaseClocks(deps, tx, state);
  const columns: SavedColumns = {
    ...change.columns,
    ...('number' in state
      ? { number: state.number, filedAt: state.filedAt, officerPersonId: state.officerPersonId ?? null }
      : {}),
    term: termColumnsOf(clocks),
  };
  await saveApplication(tx, deps.vault, loaded, { state, version, columns });
  await writeHistory(deps, tx, { loaded, events, actor: command.actor });
  await writeJournal(deps, tx, {
    loaded,
    state,
    version,
    action: command.action,
    events,
    actor: command.actor,
    ...(change.rulePack ? { rulePack: change.rulePack } : {}),
  });
  await applyEffects(deps, tx, {
    before: loaded,
    state,
    version,
    events,
    form: change.columns?.form?.form ?? loaded.form,
  });
  await tellApplication(deps, tx, { id: command.id, version, action: command.action, state, clocks });
  return { id: command.id, version, status: state.status, state };
}

/** A domain rejection as the problem a person reads. */
export function problemOf(rejection: Rejection): Error {
  return rejected(rejection.code, rejection.data ? { extra: rejection.data } : {});
}

async function writeHistory(
  deps: PermitsDeps,
  tx: Tx,
  written: { loaded: LoadedApplication; events: readonly ApplicationEvent[]; actor: CommandActor },
): Promise<void> {
  const agencyTitle = await deps.rules.agencyTitle(tx);
  await appendHistory(
    tx,
    written.loaded.row.id,
    written.events.map((event, index) => ({
      version: written.loaded.version + index + 1,
      at: event.at,
      code: event.type,
      text: historyText(event, agencyTitle),
      actorRole: isAutomatic(event) ? 'system' : written.actor.role,
      actorPersonId: isAutomatic(event) ? null : written.actor.personId,
    })),
  );
}

const isAutomatic = (event: ApplicationEvent): boolean =>
  event.type === 'Decided' && event.decision.automatic;

async function writeJournal(
  deps: PermitsDeps,
  tx: Tx,
  entry: {
    loaded: LoadedApplication;
    state: Application;
    version: number;
    action: string;
    events: readonly ApplicationEvent[];
    actor: CommandActor;
    rulePack?: { version: string; hash: string };
  },
): Promise<void> {
  await deps.journal.append(tx, {
    action: entry.action,
    subject: {
      type: 'application',
      id: entry.loaded.row.id,
      ...('number' in entry.state ? { number: entry.state.number } : {}),
    },
    revision: entry.version,
    result: [entry.state.status, ...entry.events.map((event) => event.type)],
    casePersonId: entry.loaded.row.applicant_person_id as PersonId,
    actorRole: entry.actor.role,
    ...(entry.rulePack ? { rulePack: entry.rulePack } : {}),
  });
}

/** The person behind a request as the actor of a command. */
export const actorOf = (
  context: Pick<RequestContext, 'principal'>,
  role: CommandActor['role'],
): CommandActor => ({
  personId: context.principal?.personId ?? null,
  role,
});
