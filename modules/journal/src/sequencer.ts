import type { TenantId } from '@veche/kernel';
import type { Database } from '@veche/platform';
import { sequenceAll, type SequencingOutcome } from './sequence-entries.ts';

/** Where the sequencer says what an operator must see. */
export interface SequencerLog {
  error(details: object, message: string): void;
}

export interface SequencerOptions {
  readonly db: Database;
  /** Towns to look after; asked at every sweep, so that a new town needs no restart. */
  readonly listTenantIds: () => Promise<readonly TenantId[]>;
  readonly log: SequencerLog;
  /** Pause between a commit in this process and the turn it causes: many commits share one turn. */
  readonly throttleMs?: number;
  /** How often all towns are looked at, for commits of other processes and for what a crash left waiting. */
  readonly sweepMs?: number;
}

export interface Sequencer {
  /** Says that an entry of this town was committed. */
  wake(tenantId: TenantId): void;
  start(): void;
  /** Ends after the turn under way. */
  stop(): Promise<void>;
}

/** Keeps the journals of all towns in order while it runs. Any number of processes may run one: towns are taken in turns. */
export function createSequencer(options: SequencerOptions): Sequencer {
  const { db, log, throttleMs = 100, sweepMs = 2000 } = options;
  const woken = new Set<TenantId>();
  const refused = new Set<TenantId>();
  let running = false;
  let throttle: NodeJS.Timeout | undefined;
  let sweep: NodeJS.Timeout | undefined;
  let turn: Promise<void> = Promise.resolve();

  const note = (tenantId: TenantId, outcome: SequencingOutcome): void => {
    if (outcome.state !== 'refused') {
      refused.delete(tenantId);
      return;
    }
    if (refused.has(tenantId)) return;
    refused.add(tenantId);
    log.error(
      { tenantId, reason: outcome.reason, index: outcome.index },
      'The journal was altered: it is not extended',
    );
  };

  const sequence = async (tenantIds: readonly TenantId[]): Promise<void> => {
    for (const tenantId of tenantIds) {
      if (!running) return;
      try {
        note(tenantId, (await sequenceAll(db, tenantId)).last);
      } catch (error) {
        log.error({ tenantId, err: error }, 'The sequencer failed and will try again');
      }
    }
  };

  const takeTurn = (tenantIds: () => Promise<readonly TenantId[]>): void => {
    turn = afterTurn(turn, async () => {
      if (!running) return;
      try {
        await sequence(await tenantIds());
      } catch (error) {
        log.error({ err: error }, 'The sequencer could not list the towns');
      }
    });
  };

  return {
    wake(tenantId) {
      if (!running) return;
      woken.add(tenantId);
      throttle ??= setTimeout(() => {
        throttle = undefined;
        const tenantIds = [...woken];
        woken.clear();
        takeTurn(async () => tenantIds);
      }, throttleMs);
    },
    start() {
      if (running) return;
      running = true;
      takeTurn(options.listTenantIds);
      sweep = setInterval(() => takeTurn(options.listTenantIds), sweepMs);
      sweep.unref();
    },
    async stop() {
      running = false;
      clearInterval(sweep);
      clearTimeout(throttle);
      throttle = undefined;
      await turn;
    },
  };
}

async function afterTurn(turn: Promise<void>, next: () => Promise<void>): Promise<void> {
  await turn;
  await next();
}
