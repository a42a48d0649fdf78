import { ConfigError, KeyError } from '@veche/platform';
import { openExistingDatabase } from './open-existing-database.ts';
import { runCli } from './run-cli.ts';

const say = (text: string): void => void process.stderr.write(`${text}\n`);

/* Settings come from the environment: the words after the command belong to it. */
try {
  process.exitCode = await runCli({
    argv: process.argv.slice(2),
    terminal: { out: (text) => void process.stdout.write(`${text}\n`), err: say },
    openDatabase: () => openExistingDatabase(process.env),
  });
} catch (error) {
  if (error instanceof KeyError) say(`${error.explanation.ru}\n${error.explanation.en}`);
  else if (error instanceof ConfigError) say(error.faults.map(({ ru, en }) => `${ru}\n${en}`).join('\n'));
  else throw error;
  process.exitCode = 2;
}
