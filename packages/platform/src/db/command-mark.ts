import { AsyncLocalStorage } from 'node:async_hooks';
import type { PoolClient } from 'pg';

/** A command that runs under an idempotency key. */
export interface MarkedCommand {
  readonly owner: string;
  readonly key: string;
  readonly token: string;
}

const current = new AsyncLocalStorage<MarkedCommand>();

/** Runs a command so that its transactions note, as they commit, that it was done. */
export const runMarked = <T>(command: MarkedCommand, run: () => Promise<T>): Promise<T> =>
  current.run(command, run);

/**
 * Notes in the committing transaction itself that the command of this request was done: should the process die before the
 * reply is stored, a repetition is told so instead of doing it twice.
 */
export async function markCommand(client: PoolClient): Promise<void> {
  const command = current.getStore();
  if (!command) return;
  await client.query({
    name: 'platform.mark-command',
    text: 'update platform.idempotency set committed = true where owner = $1 and key = $2 and claim_token = $3',
    values: [command.owner, command.key, command.token],
  });
}
