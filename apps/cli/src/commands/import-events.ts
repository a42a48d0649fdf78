import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Language } from '@veche/kernel';
import { systemScope } from '@veche/platform';
import {
  describeRefusal,
  parseMapping,
  registerPresets,
  type ImportReport,
  type RegisterMapping,
} from '@veche/venues';
import { chosenTown } from '../chosen-towns.ts';
import { UsageError, type Command } from '../command.ts';
import { venuesOf } from '../venues-of.ts';

/** Reads a register of mass events kept elsewhere; the same file may be read again and changes nothing. */
export const command: Command = {
  summary: {
    ru: 'Загрузить реестр мероприятий из CSV или JSON; плохие строки названы с причиной, повтор ничего не удваивает',
    en: 'Import a register of mass events from CSV or JSON; bad rows are named with their reason, a repeat doubles nothing',
  },
  usage: 'FILE --mapping PRESET|MAPPING.json [--source NAME] [--town CODE]',
  async run({ args, language, terminal, openDatabase }) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { mapping: { type: 'string' }, source: { type: 'string' }, town: { type: 'string' } },
      allowPositionals: true,
    });
    const [path] = positionals;
    if (path === undefined || !existsSync(path) || values.mapping === undefined)
      throw new UsageError(howToCall(language));
    const mapping = await readMapping(values.mapping, language);
    const opened = await openDatabase();
    try {
      const town = await chosenTown(opened.db, values.town, language);
      const outcome = await venuesOf(opened).importMassEvents(systemScope('import-events', town.id), {
        path,
        mapping,
        source: values.source ?? basename(path),
        fileName: basename(path),
        onProgress: (counts) =>
          terminal.err(language === 'ru' ? `прочитано строк: ${counts.rows}` : `rows read: ${counts.rows}`),
      });
      if (!outcome.ok) {
        terminal.err(outcome.error.detail);
        return 1;
      }
      report(terminal.out, outcome.value, language);
      return 0;
    } finally {
      await opened.close();
    }
  },
};

async function readMapping(name: string, language: Language): Promise<string | RegisterMapping> {
  if (Object.hasOwn(registerPresets, name)) return name;
  if (!existsSync(name)) throw new UsageError(howToCall(language));
  return parseMapping(await readFile(name, 'utf8'));
}

function howToCall(language: Language): string {
  const presets = Object.keys(registerPresets).join(', ');
  return language === 'ru'
    ? `veche import events ФАЙЛ --mapping ГОТОВОЕ|ФАЙЛ.json. Готовые: ${presets}`
    : `veche import events FILE --mapping PRESET|FILE.json. Presets: ${presets}`;
}

function report(out: (text: string) => void, result: ImportReport, language: Language): void {
  const ru = language === 'ru';
  out(
    ru
      ? `Строк ${result.rows}, отклонено ${result.refused}`
      : `Rows ${result.rows}, refused ${result.refused}`,
  );
  for (const refusal of result.refusals)
    out(`  ${ru ? 'строка' : 'line'} ${refusal.line}: ${describeRefusal(refusal)[language]}`);
  const { rowPairs, eventPairs, rowsTouched } = result.overlaps;
  out(
    ru
      ? `Пересечения: пар строк ${rowPairs}, пар мероприятий ${eventPairs}, строк затронуто ${rowsTouched}`
      : `Overlaps: row pairs ${rowPairs}, event pairs ${eventPairs}, rows touched ${rowsTouched}`,
  );
  out(
    ru
      ? `Привязано к площадкам реестра: ${result.placed}`
      : `Placed at venues of the register: ${result.placed}`,
  );
}
