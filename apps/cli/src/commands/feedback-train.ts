import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { importExamples, trainModels, type LabelledLine } from '@veche/feedback';
import { createPersonVault, systemScope } from '@veche/platform';
import { chosenTown } from '../chosen-towns.ts';
import { UsageError, type Command } from '../command.ts';

/** Reads labelled texts in and trains the models that sort reviews; without a file it trains on what there is. */
export const command: Command = {
  summary: {
    ru: 'Обучить разбор отзывов по темам и срочности; файл с размеченными текстами добавляется к примерам',
    en: 'Train the sorting of reviews by topic and urgency; a file of labelled texts is added to the examples',
  },
  usage: '[FILE.ndjson] [--town CODE]',
  async run({ args, language, terminal, openDatabase }) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { town: { type: 'string' } },
      allowPositionals: true,
    });
    const [path] = positionals;
    const ru = language === 'ru';
    if (path !== undefined && !existsSync(path))
      throw new UsageError(ru ? `Файла ${path} нет` : `There is no file ${path}`);
    const lines = path === undefined ? [] : readLines(await readFile(path, 'utf8'), ru);
    const opened = await openDatabase();
    try {
      const town = await chosenTown(opened.db, values.town, language);
      const vault = createPersonVault(opened.keys.personalData, opened.keys.blindIndex);
      const { refused, models } = await opened.db.transact(
        systemScope('feedback-train', town.id),
        async (tx) => {
          const outcome = await importExamples(tx, lines);
          return { ...outcome, models: await trainModels(vault, tx) };
        },
      );
      for (const line of refused)
        terminal.err(ru ? `Строка ${line}: нет известной метки` : `Line ${line}: no known label`);
      for (const { purpose, accuracy, macroF1, heldOut, threshold } of models) {
        const name = purpose === 'topic' ? (ru ? 'Тема' : 'Topic') : ru ? 'Срочность' : 'Urgency';
        const figures = `${(accuracy * 100).toFixed(1)} %, macro-F1 ${(macroF1 * 100).toFixed(1)} %`;
        const from = threshold > 1 ? (ru ? 'молчит' : 'keeps silent') : threshold.toFixed(2);
        terminal.out(
          ru
            ? `${name}: точность ${figures} на ${heldOut} отложенных текстах; уверенность от ${from}`
            : `${name}: accuracy ${figures} on ${heldOut} texts held out; speaks from ${from}`,
        );
      }
      return refused.length > 0 ? 1 : 0;
    } finally {
      await opened.close();
    }
  },
};

function readLines(text: string, ru: boolean): LabelledLine[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      const parsed = parse(line);
      if (parsed === undefined)
        throw new UsageError(
          ru
            ? `Строка ${index + 1}: нужен JSON вида {"text": "…", "topic": "…", "urgency": "…"}`
            : `Line ${index + 1}: JSON like {"text": "…", "topic": "…", "urgency": "…"} is needed`,
        );
      return parsed;
    });
}

function parse(line: string): LabelledLine | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { text, topic, urgency } = value as Readonly<Record<string, unknown>>;
  if (typeof text !== 'string') return undefined;
  return {
    text,
    ...(typeof topic === 'string' && { topic }),
    ...(typeof urgency === 'string' && { urgency }),
  };
}
