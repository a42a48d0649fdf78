import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { JournalVerification } from '@veche/contracts';
import { verifyExportedJournal, verifyJournal, type ChainPoint } from '@veche/journal';
import { systemScope } from '@veche/platform';
import { chosenTowns } from '../chosen-towns.ts';
import { UsageError, type Command, type CommandContext } from '../command.ts';
import { describeVerification } from '../describe-verification.ts';

/** Re-hashes every entry; exit code 1 when anything was altered. */
export const command: Command = {
  summary: {
    ru: 'Пересчитать весь журнал и найти любую правку, вставку, удаление или перестановку',
    en: 'Re-hash the whole journal and find any edit, insertion, removal or reordering',
  },
  usage: '[--town CODE] [--head SIZE:HASH] [--file EXPORT.ndjson]',
  async run(context) {
    const { values } = parseArgs({
      args: [...context.args],
      options: { town: { type: 'string' }, head: { type: 'string' }, file: { type: 'string' } },
    });
    const earlier = readHead(values.head, context);
    const { file } = values;
    return file === undefined
      ? verifyTowns(context, values.town, earlier)
      : verifyFile(context, file, earlier);
  },
};

async function verifyTowns(
  { language, terminal, openDatabase }: CommandContext,
  code: string | undefined,
  earlier: ChainPoint | undefined,
): Promise<number> {
  const opened = await openDatabase();
  try {
    const towns = await chosenTowns(opened.db, code, language);
    if (earlier && towns.length > 1) {
      throw new UsageError(
        language === 'ru'
          ? 'Голова бывает у одного города: назовите его, --town'
          : 'A head belongs to one town: name it, --town',
      );
    }
    if (towns.length === 0)
      terminal.out(
        language === 'ru' ? 'Городов ещё нет, проверять нечего' : 'No towns yet, nothing to verify',
      );
    let exitCode = 0;
    for (const town of towns) {
      const result = await opened.db.read(systemScope('verify-journal', town.id), (tx) =>
        verifyJournal(tx, earlier),
      );
      exitCode = Math.max(exitCode, report(terminal.out, town.name[language], result, language));
    }
    return exitCode;
  } finally {
    await opened.close();
  }
}

async function verifyFile(
  { language, terminal }: CommandContext,
  file: string,
  earlier: ChainPoint | undefined,
): Promise<number> {
  const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity });
  return report(terminal.out, file, await verifyExportedJournal(lines, earlier), language);
}

function report(
  out: (text: string) => void,
  title: string,
  result: JournalVerification,
  language: CommandContext['language'],
): number {
  out(describeVerification(title, result, language));
  return result.ok ? 0 : 1;
}

function readHead(text: string | undefined, { language }: CommandContext): ChainPoint | undefined {
  if (text === undefined) return undefined;
  const [, size, hash] = /^(\d+):([0-9a-f]{64})$/.exec(text) ?? [];
  if (size === undefined || hash === undefined) {
    throw new UsageError(
      language === 'ru'
        ? 'Голова пишется так: --head 1024:<64 знака>'
        : 'A head is written --head 1024:<64 digits>',
    );
  }
  return { size: Number(size), hash };
}
