import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { listErasures, systemScope } from '@veche/platform';
import type { Command } from '../command.ts';

/** Writes the ledger of erasures, to be kept outside the backups it is replayed over. */
export const command: Command = {
  summary: {
    ru: 'Выгрузить журнал удалений: после восстановления из копии он удалит тех же людей снова',
    en: 'Export the ledger of erasures: after a restore it erases the same people again',
  },
  usage: '[--out FILE]',
  async run({ args, terminal, openDatabase }) {
    const { values } = parseArgs({ args: [...args], options: { out: { type: 'string' } } });
    const opened = await openDatabase();
    try {
      const lines = await opened.db.read(systemScope('erasures-export'), listErasures);
      const text = lines.map((line) => JSON.stringify(line)).join('\n');
      if (values.out === undefined) {
        if (text !== '') terminal.out(text);
      } else {
        await writeFile(values.out, text === '' ? '' : `${text}\n`, { flag: 'wx', mode: 0o600 });
      }
      return 0;
    } finally {
      await opened.close();
    }
  },
};
