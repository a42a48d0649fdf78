import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  loadConfig,
  loadKeys,
  newId,
  openDatabase,
  startEmbeddedPostgres,
  systemClock,
  type Config,
  type Keys,
} from '@veche/platform';
import { UsageError, type OpenedDatabase } from './command.ts';

/** Relative paths of settings start from the folder of the program, as for the server. */
const root = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Opens the database of the installation the environment names (`VECHE_DATA`, `VECHE_KEYS`, `DATABASE_URL`), as the role that
 * owns nothing and without migrating: what is verified must not be touched. A running embedded server is used as it is; a stopped
 * one is started and stopped again.
 *
 * @throws UsageError when there is no installation here: a verifying command never creates one
 */
export async function openExistingDatabase(env: NodeJS.ProcessEnv): Promise<OpenedDatabase> {
  const config = loadConfig(env, [], root);
  if (config.appDatabaseUrl !== undefined)
    return connect(config, config.appDatabaseUrl, await loadKeys(config));
  if (!existsSync(config.dataFolder)) {
    throw new UsageError(
      `${config.dataFolder}: здесь нет данных. Назовите папку: VECHE_DATA / there are no data here, name the folder: VECHE_DATA`,
    );
  }
  const keys = await loadKeys(config);
  if (config.databaseUrl !== undefined) {
    const url = new URL(config.databaseUrl);
    url.username = 'veche_app';
    url.password = keys.databasePasswords.app;
    return connect(config, url.href, keys);
  }
  const server = await startEmbeddedPostgres({
    folder: config.dataFolder,
    passwords: keys.databasePasswords,
    ...(config.postgresPort > 0 && { port: config.postgresPort }),
  });
  const opened = connect(config, server.appUrl, keys);
  return {
    ...opened,
    async close() {
      await opened.close();
      await server.stop();
    },
  };
}

function connect(config: Config, appUrl: string, keys: Keys): OpenedDatabase {
  const db = openDatabase({ appUrl, clock: systemClock, newId, poolSize: 2 });
  return {
    db,
    keys,
    reloadKeys: () => loadKeys(config),
    dataFolder: config.dataFolder,
    close: () => db.close(),
  };
}
