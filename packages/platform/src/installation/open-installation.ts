import type { Config } from '../config/config.ts';
import { newId, systemClock } from '../db/clock.ts';
import { openDatabase, type Database } from '../db/database.ts';
import { migrate } from '../db/migrate.ts';
import type { MigrationSource } from '../db/migration-files.ts';
import { createWakeup, type Wakeup } from '../events/wakeup.ts';
import { KeyError } from '../keys/key-error.ts';
import { loadKeys, type Keys } from '../keys/load-keys.ts';
import type { PostgresNotice } from '../postgres/embedded-postgres.ts';
import type { Log } from '../telemetry/log.ts';
import { connectDatabase } from './connect-database.ts';
import { findInstallation, type InstallationFacts } from './installation-row.ts';

/** An opened installation: keys read, database running and brought forward. */
export interface Installation {
  readonly keys: Keys;
  readonly db: Database;
  readonly wakeup: Wakeup;
  readonly ownerUrl: string;
  readonly appUrl: string;
  /** Undefined in an empty database. */
  readonly facts: InstallationFacts | undefined;
  /** Migrations applied just now. */
  readonly migrated: readonly string[];
  /** Closes the connections and stops the embedded server, unless another living process answers for it. */
  close(): Promise<void>;
}

export interface OpenInstallationOptions {
  readonly config: Config;
  /** Beside those of the platform itself. */
  readonly migrations: readonly MigrationSource[];
  readonly log: Log;
  readonly onNotice?: (notice: PostgresNotice) => void;
}

const platformMigrations: MigrationSource = {
  module: 'platform',
  directory: new URL('../../migrations/', import.meta.url),
};

/**
 * Opens an installation for a server or a command.
 *
 * @throws KeyError when keys are absent or belong to another database
 */
export async function openInstallation({
  config,
  migrations,
  log,
  onNotice = () => {},
}: OpenInstallationOptions): Promise<Installation> {
  const keys = await loadKeys(config);
  const { ownerUrl, appUrl, embedded } = await connectDatabase(config, keys, onNotice);
  const closers: (() => Promise<void>)[] = embedded ? [() => embedded.stop()] : [];
  let isClosing = false;
  const close = async (): Promise<void> => {
    isClosing = true;
    for (const each of closers.toReversed()) await each();
  };
  try {
    const migrated = await migrate(ownerUrl, [platformMigrations, ...migrations]);
    const wakeup = createWakeup(appUrl);
    // Connections that the server cuts while we close everything are no news.
    const onBackgroundError = (err: unknown): void => {
      if (!isClosing) log.error({ err }, 'background failure');
    };
    const db = openDatabase({
      appUrl,
      clock: systemClock,
      newId,
      poolSize: config.poolSize,
      onQueued: () => wakeup.wake(),
      onBackgroundError,
    });
    closers.push(
      () => db.close(),
      () => wakeup.stop(),
    );
    await wakeup.start();
    const facts = await findInstallation(db);
    if (facts && facts.keyFingerprint !== keys.fingerprint) throw foreignKeys(config.keysFolder);
    return { keys, db, wakeup, ownerUrl, appUrl, facts, migrated, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function foreignKeys(folder: string): KeyError {
  return new KeyError({
    ru: `Ключи в ${folder} – от другой базы: прочесть ими эту нельзя. Укажите нужную папку ключей в VECHE_KEYS.`,
    en: `The keys in ${folder} belong to another database: this one cannot be read by them. Name the right folder in VECHE_KEYS.`,
  });
}
