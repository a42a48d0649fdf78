import { ConfigError, KeyError } from '@veche/platform';
import { openExistingDatabase } from './open-existing-database.ts';
import { runCli } from './run-cli.ts';

try {
  process.exitCode = await runCli({
    argv: process.argv.slice(2),
    terminal: { out: (text) => console.log(text), err: (text) => console.error(text) },
    openDatabase: () => openExistingDatabase(process.env),
  });
} catch (error) {
  if (error instanceof KeyError) console.error(`${error.explanation.ru}\n${error.explanation.en}`);
  else if (error instanceof ConfigError) console.error(error.message);
  else throw error;
  process.exitCode = 2;
}
