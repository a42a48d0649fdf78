import { emit, authorityNameOf, type JsonObject, type ReadTx, type Tx } from '@veche/platform';
import { listHistory } from '../db/history-repo.ts';
import { isFiled, type Application } from '../domain/application.ts';
import type { CaseClock } from '../domain/clocks.ts';
import { stepsToTell } from '../domain/told-steps.ts';
import { applicationChanged } from '../events.ts';
import type { PermitsDeps } from './deps.ts';

/** A case after a command, with what is needed to tell others of it. */
export interface ToldCase {
  readonly id: string;
  readonly version: number;
  readonly action: string;
  readonly state: Application;
  readonly clocks: readonly CaseClock[];
}

/** Tells that a case has changed, in the transaction of the change. */
export async function tellApplication(deps: PermitsDeps, tx: Tx, told: ToldCase): Promise<void> {
  const { id, version, action, state } = told;
  await emit(
    tx,
    applicationChanged({
      id,
      version,
      status: state.status,
      action,
      ...(isFiled(state) ? { number: state.number, facts: await factsOf(deps, tx, told) } : {}),
    }),
  );
}

/** One address for all cases of a town: the case file names the officer, others need the authority only. */
const authorityUnit = 'permits-authority';

/**
 * What others may know of a filed case, whole in every event: a consumer that missed one, or came later, learns everything from the
 * next. Who applied is an id and nothing more; of a notice not even that.
 *
 * @norm 152-ФЗ ст. 5 ч. 5
 */
async function factsOf(deps: PermitsDeps, tx: ReadTx, { id, state, clocks }: ToldCase): Promise<JsonObject> {
  if (!isFiled(state)) return {};
  const tenant = await deps.tenantOf(tx);
  const decision = clocks.find(({ owner }) => owner === 'authority')?.reading;
  const isNotice = state.procedure === 'notification';
  return {
    serviceCode: `EVT-${state.eventClass}`,
    procedure: state.procedure,
    filedAt: state.filedAt,
    registeredAt: state.registeredAt,
    channel: 'portal',
    unit: { code: authorityUnit, title: authorityNameOf(tenant).ru },
    municipality: tenant.name.ru,
    ...(isNotice ? {} : { applicantPersonId: state.applicantPersonId }),
    ...(decision === undefined
      ? {}
      : { dueOn: decision.dueOn, dueAt: decision.dueAt, isPaused: decision.state === 'paused' }),
    steps: stepsToTell(state, await listHistory(tx, id)).map((step) => ({ ...step })),
  };
}
