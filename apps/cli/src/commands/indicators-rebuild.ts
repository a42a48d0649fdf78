import { parseArgs } from 'node:util';
import { rebuildFigures, type RebuildProgress } from '@veche/indicators';
import type { BilingualText } from '@veche/kernel';
import { systemScope } from '@veche/platform';
import { chosenTowns } from '../chosen-towns.ts';
import type { Command } from '../command.ts';

const steps: Readonly<Record<RebuildProgress['step'], BilingualText>> = {
  requests: { ru: 'запросы', en: 'requests' },
  months: { ru: 'показатели по месяцам', en: 'counts by month' },
  durations: { ru: 'сроки', en: 'durations' },
  chains: { ru: 'повторные подачи после отказа', en: 'new filings after a refusal' },
  learning: { ru: 'прогнозы', en: 'forecasts' },
};

/** Counts all figures anew from the register; the program may run meanwhile. Broken off, it is simply called again. */
export const command: Command = {
  summary: {
    ru: 'Пересчитать показатели заново по реестру запросов; программа может при этом работать',
    en: 'Count all figures anew from the register of requests; the program may run meanwhile',
  },
  usage: '[--town CODE]',
  async run({ args, language, terminal, openDatabase }) {
    const { values } = parseArgs({ args: [...args], options: { town: { type: 'string' } } });
    const opened = await openDatabase();
    try {
      for (const town of await chosenTowns(opened.db, values.town, language)) {
        const scope = systemScope('indicators-rebuild', town.id);
        const requests = await rebuildFigures(opened.db, scope, ({ step, done, total }) =>
          terminal.err(`${town.code}: ${steps[step][language]}: ${done}/${total}`),
        );
        terminal.out(
          language === 'ru'
            ? `${town.code}: показатели пересчитаны, запросов ${requests}`
            : `${town.code}: figures counted anew, requests ${requests}`,
        );
      }
      return 0;
    } finally {
      await opened.close();
    }
  },
};
