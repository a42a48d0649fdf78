import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { BilingualText, Language } from '@veche/kernel';
import { systemScope } from '@veche/platform';
import type { VenueRefusal } from '@veche/venues';
import { chosenTown } from '../chosen-towns.ts';
import { UsageError, type Command } from '../command.ts';
import { venuesOf } from '../venues-of.ts';

/** Loads the venues of a town from GeoJSON; a venue is known by its code, so the same file may be loaded again. */
export const command: Command = {
  summary: {
    ru: 'Загрузить площадки из GeoJSON; повтор обновляет, плохие записи названы',
    en: 'Load venues from GeoJSON; a repeat updates, bad features are named',
  },
  usage: 'FILE.geojson [--town CODE]',
  async run({ args, language, terminal, openDatabase }) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { town: { type: 'string' } },
      allowPositionals: true,
    });
    const [path] = positionals;
    const ru = language === 'ru';
    if (path === undefined || !existsSync(path))
      throw new UsageError(ru ? 'Назовите файл GeoJSON' : 'Name a GeoJSON file');
    const document = parseDocument(await readFile(path, 'utf8'));
    const opened = await openDatabase();
    try {
      const town = await chosenTown(opened.db, values.town, language);
      const outcome = await venuesOf(opened).importVenues(systemScope('import-venues', town.id), document);
      if (outcome === undefined)
        throw new UsageError(ru ? 'Это не FeatureCollection' : 'This is no FeatureCollection');
      terminal.out(
        ru
          ? `Новых площадок ${outcome.added}, обновлено ${outcome.changed}`
          : `New venues ${outcome.added}, changed ${outcome.changed}`,
      );
      for (const refusal of outcome.refused) terminal.out(`  ${describeRefusal(refusal, language)}`);
      return outcome.refused.length > 0 ? 1 : 0;
    } finally {
      await opened.close();
    }
  },
};

function parseDocument(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const outlineFaults = {
  'too-few-points': { ru: 'у контура мало точек', en: 'the outline has too few points' },
  'crosses-itself': { ru: 'контур пересекает себя', en: 'the outline crosses itself' },
  'hole-outside': { ru: 'вырез лежит вне контура', en: 'a hole lies outside the outline' },
  'no-area': { ru: 'у контура нет площади', en: 'the outline has no area' },
  'too-large': { ru: 'контур слишком велик для площадки', en: 'the outline is too large for a venue' },
} as const satisfies Record<Exclude<VenueRefusal['code'], 'property'>, BilingualText>;

function describeRefusal(refusal: VenueRefusal, language: Language): string {
  const where = language === 'ru' ? `запись ${refusal.feature}` : `feature ${refusal.feature}`;
  const why =
    refusal.code === 'property'
      ? { ru: `не годится поле ${refusal.path}`, en: `field ${refusal.path} does not hold` }
      : outlineFaults[refusal.code];
  return `${where}: ${why[language]}`;
}
