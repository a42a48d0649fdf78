import { createReadStream, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { importFormats, importMapping, type ImportFormat, type ImportMapping } from '@veche/contracts';
import { AppError, systemScope } from '@veche/platform';
import { chosenTown } from '../chosen-towns.ts';
import { UsageError, type Command } from '../command.ts';
import { requestsOf } from '../requests-of.ts';

const isFormat = (name: string | undefined): name is ImportFormat =>
  importFormats.some((format) => format === name);

/** Reads requests in from a file; stopped, it goes on where it stands when called again. */
export const command: Command = {
  summary: {
    ru: 'Загрузить запросы из файла; прерванная загрузка продолжается с того же места, повтор ничего не удваивает',
    en: 'Import requests from a file; an interrupted import goes on where it stopped, a repeat doubles nothing',
  },
  usage: `FILE --format ${importFormats.join('|')} --source CODE [--title NAME] [--mapping FILE.json] [--town CODE]`,
  async run({ args, language, terminal, openDatabase }) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        format: { type: 'string' },
        source: { type: 'string' },
        title: { type: 'string' },
        mapping: { type: 'string' },
        town: { type: 'string' },
      },
      allowPositionals: true,
    });
    const ru = language === 'ru';
    const [path] = positionals;
    const { format, source: code } = values;
    if (path === undefined || !existsSync(path) || code === undefined || !isFormat(format))
      throw new UsageError(
        ru ? 'Назовите файл, его вид и источник.' : 'Name the file, its format and the source.',
      );
    const mapping = values.mapping === undefined ? undefined : await readMapping(values.mapping);
    const opened = await openDatabase();
    const stop = new AbortController();
    process.once('SIGINT', () => stop.abort());
    try {
      const town = await chosenTown(opened.db, values.town, language);
      const title = values.title ?? code;
      const requests = await requestsOf(opened);
      const run = await requests.importWholeFile(systemScope('import-requests', town.id), {
        content: createReadStream(path),
        fileName: basename(path),
        source: { code, title: { ru: title, en: title } },
        format,
        ...(mapping === undefined ? {} : { mapping }),
        onProgress: (at) =>
          terminal.err(ru ? `прочитано строк: ${at.rows_read}` : `rows read: ${at.rows_read}`),
        signal: stop.signal,
      });
      const { rows_read: rows, rows_refused: refused, requests_created: created } = run;
      const { requests_changed: changed, items_unchanged: unchanged } = run;
      terminal.out(
        ru
          ? `Строк ${rows}, отклонено ${refused}; запросов новых ${created}, изменённых ${changed}; сообщений, уже известных, ${unchanged}`
          : `Rows ${rows}, refused ${refused}; requests created ${created}, changed ${changed}; items known already ${unchanged}`,
      );
      return run.state === 'done' ? 0 : 1;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      terminal.err(error.options.detail?.[language] ?? error.code);
      return 1;
    } finally {
      await opened.close();
    }
  },
};

/** What a file says of the mapping; all else stays as the preset of the format has it. */
async function readMapping(path: string): Promise<Partial<ImportMapping>> {
  const given = JSON.parse(await readFile(path, 'utf8')) as object;
  const read = importMapping.partial().parse(given);
  return Object.fromEntries(
    Object.entries(read).filter(([name]) => Object.hasOwn(given, name)),
  ) as Partial<ImportMapping>;
}
