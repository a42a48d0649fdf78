import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { BilingualText } from '@veche/kernel';
import { plainDate } from '@veche/kernel';
import { systemScope } from '@veche/platform';
import { readServiceCatalogue, type CatalogueFault } from '@veche/requests';
import { chosenTown } from '../chosen-towns.ts';
import { UsageError, type Command } from '../command.ts';
import { requestsOf } from '../requests-of.ts';

const faults: Readonly<Record<CatalogueFault['problem'], BilingualText>> = {
  'columns-missing': {
    ru: 'нужны столбцы reason_id или code и reason или title',
    en: 'columns reason_id or code, and reason or title, are needed',
  },
  'title-missing': { ru: 'у услуги нет названия', en: 'a service has no title' },
  'code-missing': { ru: 'у услуги нет кода', en: 'a service has no code' },
  'code-repeated': { ru: 'этот код уже был', en: 'this code was there before' },
  'term-unreadable': { ru: 'срок – целое число до 1000', en: 'a term is a whole number up to 1000' },
};

/** Brings a catalogue of services with their terms; norms that are there already stay as they are. */
export const command: Command = {
  summary: {
    ru: 'Загрузить каталог услуг со сроками в рабочих днях; имеющиеся нормы не меняются: их меняют двое',
    en: 'Import a catalogue of services with terms in working days; norms there already stay: changing one takes two people',
  },
  usage: 'FILE.csv --act NAME [--from DATE] [--town CODE]',
  async run({ args, language, terminal, openDatabase }) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { act: { type: 'string' }, from: { type: 'string' }, town: { type: 'string' } },
      allowPositionals: true,
    });
    const ru = language === 'ru';
    const [path] = positionals;
    const from = values.from ?? '2000-01-01';
    if (path === undefined || !existsSync(path) || values.act === undefined || !isDate(from))
      throw new UsageError(
        ru
          ? 'Назовите файл и акт, в котором сроки записаны.'
          : 'Name the file and the act the terms are written in.',
      );
    const catalogue = readServiceCatalogue(await readFile(path, 'utf8'));
    if (!catalogue.ok) {
      const { line, problem } = catalogue.error;
      terminal.err(`${ru ? 'Строка' : 'Line'} ${line}: ${faults[problem][language]}`);
      return 1;
    }
    const opened = await openDatabase();
    try {
      const town = await chosenTown(opened.db, values.town, language);
      const requests = await requestsOf(opened);
      const { norms, differing, moved } = await requests.importServices(
        systemScope('import-services', town.id),
        { services: catalogue.value, validFrom: plainDate(from), act: values.act },
      );
      const count = catalogue.value.length;
      terminal.out(
        ru
          ? `Услуг ${count}, новых норм ${norms}, сроков сдвинуто ${moved}`
          : `Services ${count}, new norms ${norms}, terms moved ${moved}`,
      );
      if (differing.length > 0)
        terminal.out(
          `${ru ? 'Норма другая, оставлена' : 'Another norm, left as it is'}: ${differing.join(', ')}`,
        );
      return 0;
    } finally {
      await opened.close();
    }
  },
};

const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
