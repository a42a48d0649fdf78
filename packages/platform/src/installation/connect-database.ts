import type { Config } from '../config/config.ts';
import type { Keys } from '../keys/load-keys.ts';
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type PostgresNotice,
} from '../postgres/embedded-postgres.ts';
import { prepareRoles } from '../postgres/prepare-roles.ts';

/** The two connections of an installation, and the embedded server when there is one. */
export interface DatabaseAddresses {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly embedded?: EmbeddedPostgres;
}

/**
 * Finds or starts the database. With `DATABASE_URL` the roles are made there, unless `VECHE_APP_DATABASE_URL` says that
 * they already are.
 */
export async function connectDatabase(
  config: Config,
  keys: Keys,
  onNotice: (notice: PostgresNotice) => void,
): Promise<DatabaseAddresses> {
  const { databaseUrl, appDatabaseUrl } = config;
  if (databaseUrl === undefined) {
    const embedded = await startEmbeddedPostgres({
      folder: config.dataFolder,
      passwords: keys.databasePasswords,
      port: config.postgresPort,
      onNotice,
    });
    return { ownerUrl: embedded.ownerUrl, appUrl: embedded.appUrl, embedded };
  }
  if (appDatabaseUrl !== undefined) return { ownerUrl: databaseUrl, appUrl: appDatabaseUrl };
  const { owner, app } = keys.databasePasswords;
  const database = decodeURIComponent(new URL(databaseUrl).pathname.slice(1));
  await prepareRoles(databaseUrl, keys.databasePasswords, database);
  return {
    ownerUrl: withUser(databaseUrl, 'veche_owner', owner),
    appUrl: withUser(databaseUrl, 'veche_app', app),
  };
}

function withUser(url: string, user: string, password: string): string {
  const changed = new URL(url);
  changed.username = user;
  changed.password = password;
  return changed.href;
}
