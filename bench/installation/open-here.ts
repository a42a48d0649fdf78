import {
  createLog,
  findModuleMigrations,
  loadConfig,
  openInstallation,
  type Config,
  type Installation,
} from '@veche/platform';
import { projectRoot } from './demonstration.ts';

/** Opens in this process the installation another one is serving: the running database is shared. */
export async function openHere(
  env: Readonly<Record<string, string>>,
): Promise<{ config: Config; installation: Installation }> {
  const config = loadConfig({ ...process.env, ...env }, [], projectRoot);
  const installation = await openInstallation({
    config,
    migrations: await findModuleMigrations(),
    log: createLog({ level: 'error' }),
  });
  return { config, installation };
}
