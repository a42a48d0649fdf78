import type { Database } from '../db/database.ts';
import { systemScope } from '../db/scope.ts';
import type { PreparedStatement, Tx } from '../db/tx.ts';

export type InstallationKind = 'demonstration' | 'real';

/** What an installation is, fixed at its creation. */
export interface InstallationFacts {
  readonly id: string;
  readonly kind: InstallationKind;
  readonly keyFingerprint: string;
}

const find: PreparedStatement = {
  name: 'platform.find-installation',
  text: 'select id, kind, key_fingerprint from platform.installation',
};
const insert: PreparedStatement = {
  name: 'platform.insert-installation',
  text: 'insert into platform.installation (id, kind, key_fingerprint, created_at) values ($1, $2, $3, $4)',
};
const claimStep: PreparedStatement = {
  name: 'platform.claim-setup-step',
  text: 'insert into platform.setup_step (name, done_at) values ($1, $2) on conflict do nothing returning name',
};
/* A step may work through connections of its own for minutes on a slow machine, while this one only waits. */
const waitForStep: PreparedStatement = {
  name: 'platform.wait-for-setup-step',
  text: "select set_config('idle_in_transaction_session_timeout', '0', true)",
};

/** Undefined in an empty database. */
export function findInstallation(db: Database): Promise<InstallationFacts | undefined> {
  return db.read(systemScope('installation'), async (tx) => {
    const [row] = await tx.sql<{ id: string; kind: InstallationKind; key_fingerprint: string }>(find, []);
    return row && { id: row.id, kind: row.kind, keyFingerprint: row.key_fingerprint };
  });
}

/** @throws Error when the database already is an installation: its kind cannot be changed */
export async function createInstallation(
  tx: Tx,
  kind: InstallationKind,
  keyFingerprint: string,
): Promise<void> {
  await tx.sql(insert, [tx.newId(), kind, keyFingerprint, tx.now]);
}

/** Does a step of the set-up once, in one transaction with the note that it is done. @returns whether it was done now */
export async function setUpOnce(tx: Tx, name: string, work: (tx: Tx) => Promise<unknown>): Promise<boolean> {
  const [claimed] = await tx.sql(claimStep, [name, tx.now]);
  if (!claimed) return false;
  await tx.sql(waitForStep, []);
  await work(tx);
  return true;
}
