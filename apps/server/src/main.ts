import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  ConfigError,
  createLog,
  findModuleMigrations,
  loadConfig,
  openInstallation,
  type Config,
  type Installation,
  type LiveHub,
  type Log,
  type PostgresNotice,
} from '@veche/platform';
import { assertAddressFree } from './assert-address-free.ts';
import { compose, type Composition } from './compose.ts';
import { explainFailure } from './explain-failure.ts';
import { initRealInstallation } from './init-real-installation.ts';
import { listenForEnd, type Ending } from './listen-for-end.ts';
import { readInitFlags, type InitOrder } from './init-flags.ts';
import { runServer } from './run-server.ts';
import { complain, say } from './say.ts';
import { setUpDemonstration } from './set-up-demonstration.ts';
import { tellAddress } from './tell-address.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const [command = 'serve', ...argv] = process.argv.slice(2);
let config: Config | undefined;

try {
  const own = command === 'init' ? readInitFlags(argv) : undefined;
  config = loadConfig(process.env, own?.rest ?? argv, root);
  if (command === 'start' || command === 'serve') await start(config, command === 'start');
  else if (command === 'migrate') await bringForward(config);
  else if (own) await initialise(config, own.order);
  else throw new Error(`There is no command ${command}`);
} catch (error) {
  const explanation = explainFailure(error, config);
  if (explanation) complain(explanation);
  else process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
  // Whatever still holds the process open belongs to a start that failed.
  setTimeout(() => process.exit(1), 3_000).unref();
}

async function bringForward(settings: Config): Promise<void> {
  const { installation, ending } = await openFor(settings, createLog({ level: 'error' }));
  const { migrated } = installation;
  await ending.close();
  say({
    ru: migrated.length > 0 ? `Применено:\n${migrated.join('\n')}` : 'Схема базы уже новая',
    en: migrated.length > 0 ? `Applied:\n${migrated.join('\n')}` : 'The schema is up to date',
  });
}

async function initialise(settings: Config, order: InitOrder): Promise<void> {
  const { installation, ending } = await openFor(settings, createLog({ level: 'error' }));
  try {
    await initRealInstallation(installation, settings, order);
  } finally {
    await ending.close();
  }
}

interface Opened {
  readonly installation: Installation;
  readonly ending: Ending;
}

async function openFor(
  settings: Config,
  log: Log,
  {
    interactive = true,
    onNotice = () => {},
  }: { interactive?: boolean; onNotice?: (notice: PostgresNotice) => void } = {},
): Promise<Opened> {
  const ending = listenForEnd(interactive);
  const opening = openInstallation({
    config: settings,
    migrations: await findModuleMigrations(),
    log,
    onNotice,
  });
  ending.add(async () => (await opening.catch(() => undefined))?.close());
  return { installation: await opening, ending };
}

/**
 * @param interactive a person watches: plain lines on the terminal, the log in a file; an empty database becomes a demonstration
 */
async function start(settings: Config, interactive: boolean): Promise<void> {
  const startedAtMs = performance.now();
  if (settings.roles.has('web')) await assertAddressFree(settings);
  const log = openLog(settings, interactive);
  const { installation, ending } = await openFor(settings, log, {
    interactive,
    onNotice: (notice) => tellNotice(notice, interactive, log),
  });
  try {
    assertUsable(installation, interactive);
    const isDemonstration = (installation.facts?.kind ?? 'demonstration') === 'demonstration';
    let live: LiveHub | undefined;
    const composition = compose({ installation, config: settings, log, isDemonstration, live: () => live });
    if (isDemonstration && interactive) await makeDemonstration(installation, composition, ending.signal);
    const server = await runServer({
      config: settings,
      log,
      installation,
      composition,
      setLive: (hub) => (live = hub),
    });
    ending.add(() => server.stop());
    log.info(
      { address: server.address, roles: [...settings.roles], migrated: installation.migrated },
      'started',
    );
    if (interactive)
      tellAddress({ config: settings, isDemonstration, elapsedMs: performance.now() - startedAtMs });
  } catch (error) {
    // What was cut off by a signal is no failure to tell of; the process ends by itself.
    if (ending.signal.aborted) return;
    await ending.close();
    throw error;
  }
}

async function makeDemonstration(
  { db, keys }: Installation,
  { demonstration }: Composition,
  signal: AbortSignal,
): Promise<void> {
  const done = await setUpDemonstration(db, keys.fingerprint, demonstration, {
    onStep: (title) =>
      say({ ru: `Демонстрационный город: ${title.ru}…`, en: `The demonstration town: ${title.en}…` }),
    signal,
  });
  if (done.length > 0) say({ ru: 'Демонстрационный город создан', en: 'The demonstration town is made' });
}

/** An empty database is made something by `start` or `init`, never by a role that happens to come first. */
function assertUsable({ facts }: Installation, interactive: boolean): void {
  if (facts || interactive) return;
  throw new ConfigError([
    {
      ru: 'База данных пуста. Демонстрация: node veche start. Настоящая установка: node veche init',
      en: 'The database is empty. A demonstration: node veche start. A real installation: node veche init',
    },
  ]);
}

function openLog({ dataFolder, logLevel, roles }: Config, interactive: boolean): Log {
  const role = [...roles].join('+');
  if (!interactive) return createLog({ level: logLevel, role });
  mkdirSync(dataFolder, { recursive: true, mode: 0o755 });
  return createLog({ level: logLevel, role, file: join(dataFolder, 'server.log') });
}

function tellNotice(notice: PostgresNotice, interactive: boolean, log: Log): void {
  log.info(notice, 'postgres');
  if (!interactive) return;
  if (notice.kind === 'relocated')
    say({
      ru: `Папка проекта закрыта для пользователя postgres, поэтому ${notice.what === 'data' ? 'данные базы' : 'программы базы'} – в ${notice.path}`,
      en: `The project's folder is closed to the user postgres, so the database's ${notice.what} are in ${notice.path}`,
    });
  if (notice.kind === 'creating') say({ ru: 'Создаю базу данных', en: 'Creating the database' });
  if (notice.kind === 'recovering')
    say({ ru: 'База данных восстанавливается после сбоя', en: 'The database is recovering after a crash' });
  if (notice.kind === 'restarting')
    say({ ru: 'База данных оборвалась, запускаю её снова', en: 'The database broke off; starting it again' });
  if (notice.kind === 'adopted')
    say({
      ru: 'База данных осталась работать с прошлого раза, продолжаю с ней',
      en: 'The database was still running since last time; going on with it',
    });
}
