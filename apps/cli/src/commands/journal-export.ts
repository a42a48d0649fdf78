import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { exportJournal } from '@veche/journal';
import { systemScope } from '@veche/platform';
import { chosenTowns } from '../chosen-towns.ts';
import { UsageError, type Command } from '../command.ts';

/** Writes the journal of one town as NDJSON, to a file or to the standard output. */
export const command: Command = {
  summary: {
    ru: 'Выгрузить журнал города строками JSON: его можно проверить и без этой программы',
    en: 'Export the journal of a town as lines of JSON: it can be verified without this program',
  },
  usage: '[--town CODE] [--out FILE]',
  async run({ args, language, terminal, openDatabase }) {
    const { values } = parseArgs({
      args: [...args],
      options: { town: { type: 'string' }, out: { type: 'string' } },
    });
    const opened = await openDatabase();
    try {
      const [town, another] = await chosenTowns(opened.db, values.town, language);
      if (!town || another) {
        throw new UsageError(language === 'ru' ? 'Назовите город: --town' : 'Name the town: --town');
      }
      await opened.db.read(systemScope('journal-export', town.id), async (tx) => {
        if (values.out !== undefined) {
          await pipeline(exportJournal(tx), createWriteStream(values.out, { flags: 'wx', mode: 0o600 }));
          return;
        }
        for await (const line of exportJournal(tx)) terminal.out(line.trimEnd());
      });
      return 0;
    } finally {
      await opened.close();
    }
  },
};
