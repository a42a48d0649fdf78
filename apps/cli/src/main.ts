import { fileURLToPath } from 'node:url';
import { createLog, findModuleMigrations, loadConfig, openInstallation } from '@veche/platform';
import { runCli } from './run-cli.ts';

/* Settings come from the environment: the words after the command belong to it. */
const root = fileURLToPath(new URL('../../../', import.meta.url));

process.exitCode = await runCli({
  argv: process.argv.slice(2),
  terminal: {
    out: (text) => void process.stdout.write(`${text}\n`),
    err: (text) => void process.stderr.write(`${text}\n`),
  },
  openDatabase: async () =>
    openInstallation({
      config: loadConfig(process.env, [], root),
      migrations: await findModuleMigrations(),
      log: createLog({ level: 'error' }),
    }),
});
