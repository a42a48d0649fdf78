import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { eraseAgain } from '@veche/identity';
import { addErasures, createPersonVault, systemScope } from '@veche/platform';
import type { Command } from '../command.ts';
import { readErasureLines } from '../read-erasure-lines.ts';

/** Erases again, after a restore, everybody who is in the ledger of erasures. Repeating it changes nothing. */
export const command: Command = {
  summary: {
    ru: 'После восстановления из копии снова удалить тех, кто удалён: по журналу базы и по выгруженному файлу',
    en: 'After a restore erase again those who were erased: by the ledger of the database and by an exported file',
  },
  usage: '[--from FILE]',
  async run({ args, language, terminal, openDatabase }) {
    const { values } = parseArgs({ args: [...args], options: { from: { type: 'string' } } });
    const lines =
      values.from === undefined ? [] : readErasureLines(await readFile(values.from, 'utf8'), language);
    const opened = await openDatabase();
    try {
      const vault = createPersonVault(opened.keys.personalData, opened.keys.blindIndex);
      const { added, erased } = await opened.db.transact(systemScope('erasures-replay'), async (tx) => {
        const fresh = await addErasures(tx, lines);
        const returned = await vault.replayErasures(tx);
        await eraseAgain(tx, returned);
        return { added: fresh, erased: returned.length };
      });
      terminal.out(
        language === 'ru'
          ? `Строк журнала добавлено: ${added}. Людей удалено снова: ${erased}.`
          : `Lines of the ledger added: ${added}. People erased again: ${erased}.`,
      );
      return 0;
    } finally {
      await opened.close();
    }
  },
};
