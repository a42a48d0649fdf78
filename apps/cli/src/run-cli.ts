import { readdir } from 'node:fs/promises';
import type { BilingualText, Language } from '@veche/kernel';
import { UsageError, type Command, type OpenedDatabase, type Terminal } from './command.ts';

export interface CliOptions {
  readonly argv: readonly string[];
  readonly terminal: Terminal;
  readonly openDatabase: () => Promise<OpenedDatabase>;
}

const commandsFolder = new URL('./commands/', import.meta.url);

/**
 * Runs `veche <words> [options]`. The words are found among the files of `commands/`; `--lang en` answers in English.
 *
 * @returns the exit code
 */
export async function runCli({ argv, terminal, openDatabase }: CliOptions): Promise<number> {
  const { language, words } = takeLanguage(argv);
  const names = await listCommands();
  if (words.length === 0 || words[0] === 'commands') {
    terminal.out(await overview(names, language));
    return 0;
  }
  const name = names.find((candidate) => startsWith(words, candidate.split('-')));
  if (name === undefined) {
    terminal.err(await overview(names, language));
    return 2;
  }
  const command = await loadCommand(name);
  const args = words.slice(name.split('-').length);
  try {
    return await command.run({ args, language, terminal, openDatabase });
  } catch (error) {
    if (!(error instanceof UsageError) && !isArgumentError(error)) throw error;
    terminal.err(`${error.message}\nveche ${name.replaceAll('-', ' ')} ${command.usage ?? ''}`.trimEnd());
    return 2;
  }
}

function takeLanguage(argv: readonly string[]): { language: Language; words: string[] } {
  const words = [...argv];
  const at = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  if (at === -1) return { language: 'ru', words };
  const [flag = '', next] = words.splice(at, words[at] === '--lang' ? 2 : 1);
  return { language: (flag.split('=')[1] ?? next) === 'en' ? 'en' : 'ru', words };
}

/** Longest names first, so that `journal export` is not taken for `journal`. */
async function listCommands(): Promise<string[]> {
  const files = await readdir(commandsFolder);
  return files
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => file.slice(0, -3))
    .sort((a, b) => b.split('-').length - a.split('-').length || a.localeCompare(b));
}

async function loadCommand(name: string): Promise<Command> {
  const { command } = (await import(new URL(`${name}.ts`, commandsFolder).href)) as { command: Command };
  return command;
}

const startsWith = (words: readonly string[], name: readonly string[]): boolean =>
  name.every((word, i) => words[i] === word);

const title: BilingualText = { ru: 'Команды:', en: 'Commands:' };

async function overview(names: readonly string[], language: Language): Promise<string> {
  const lines = await Promise.all(
    names.toSorted().map(async (name) => {
      const { summary, usage = '' } = await loadCommand(name);
      return `  veche ${name.replaceAll('-', ' ')} ${usage}`.trimEnd() + `\n      ${summary[language]}`;
    }),
  );
  return [title[language], ...lines].join('\n');
}

const isArgumentError = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
