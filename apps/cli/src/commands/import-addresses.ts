import { createReadStream, existsSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { createGunzip } from 'node:zlib';
import type { Language } from '@veche/kernel';
import { systemScope } from '@veche/platform';
import type { AddressColumns } from '@veche/venues';
import { chosenTown } from '../chosen-towns.ts';
import { UsageError, type Command } from '../command.ts';
import { venuesOf } from '../venues-of.ts';

const defaultColumns: AddressColumns = {
  key: 'building_id',
  address: 'address',
  locality: 'municipality',
  longitude: 'lon',
  latitude: 'lat',
};
const listedRefusals = 20;

/** Loads the buildings of a town, by which applicants name places; the same file may be loaded again. */
export const command: Command = {
  summary: {
    ru: 'Загрузить адресный реестр из CSV (можно .gz); повтор обновляет, плохие строки названы',
    en: 'Load an address register from CSV (.gz too); a repeat updates, bad lines are named',
  },
  usage:
    'FILE [--columns key=building_id,address=address,locality=municipality,longitude=lon,latitude=lat] [--source NAME] [--town CODE]',
  async run({ args, language, terminal, openDatabase }) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { columns: { type: 'string' }, source: { type: 'string' }, town: { type: 'string' } },
      allowPositionals: true,
    });
    const [path] = positionals;
    const ru = language === 'ru';
    if (path === undefined || !existsSync(path))
      throw new UsageError(ru ? 'Назовите файл CSV' : 'Name a CSV file');
    const columns = readColumns(values.columns, language);
    const opened = await openDatabase();
    try {
      const town = await chosenTown(opened.db, values.town, language);
      const file = createReadStream(path);
      const { saved, refused } = await venuesOf(opened).importAddresses(
        systemScope('import-addresses', town.id),
        {
          stream: path.endsWith('.gz') ? file.pipe(createGunzip()) : file,
          columns,
          source: values.source ?? basename(path),
        },
      );
      terminal.out(
        ru
          ? `Адресов ${saved}, отклонено ${refused.length}`
          : `Addresses ${saved}, refused ${refused.length}`,
      );
      for (const { line, column } of refused.slice(0, listedRefusals))
        terminal.out(ru ? `  строка ${line}: столбец ${column}` : `  line ${line}: column ${column}`);
      if (refused.length > listedRefusals)
        terminal.out(
          ru ? `  и ещё ${refused.length - listedRefusals}` : `  and ${refused.length - listedRefusals} more`,
        );
      return saved === 0 ? 1 : 0;
    } finally {
      await opened.close();
    }
  },
};

/** `key=id,address=addr`: what is not named keeps its usual column. @throws UsageError for an unknown name */
function readColumns(text: string | undefined, language: Language): AddressColumns {
  if (text === undefined) return defaultColumns;
  const named = Object.fromEntries(text.split(',').map((pair) => pair.split('=', 2)));
  const unknown = Object.keys(named).find((name) => !(name in defaultColumns) || !named[name]);
  if (unknown !== undefined)
    throw new UsageError(language === 'ru' ? `Нет столбца «${unknown}»` : `There is no column “${unknown}”`);
  return { ...defaultColumns, ...named };
}
