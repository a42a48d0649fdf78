import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { feedbackTopic, feedbackUrgency } from '@veche/contracts';
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
      for (const model of models) terminal.out(worthOf(model, ru));
      if (refused.length > 0) terminal.err(knownLabels(ru));
      return refused.length > 0 ? 1 : 0;
    } finally {
      await opened.close();
    }
  },
};

const knownLabels = (ru: boolean): string => {
  const [topics, urgencies] = [feedbackTopic.options.join(', '), feedbackUrgency.options.join(', ')];
  return ru
    ? `Метки темы: ${topics}; срочности: ${urgencies}`
    : `Labels of topics: ${topics}; of urgency: ${urgencies}`;
};

type Model = Awaited<ReturnType<typeof trainModels>>[number];

/** What a model is worth, in a sentence: how often it is right on texts it has not seen, and when it speaks. */
function worthOf({ purpose, accuracy, macroF1, heldOut, threshold }: Model, ru: boolean): string {
  const share = new Intl.NumberFormat(ru ? 'ru' : 'en-GB', { style: 'percent', maximumFractionDigits: 1 });
  const figures = { right: share.format(accuracy), f1: share.format(macroF1), from: share.format(threshold) };
  const isSilent = threshold > 1;
  if (ru) {
    const speaks = isSilent
      ? 'не предлагает: ошибается слишком часто'
      : `предлагает при уверенности от ${figures.from}`;
    return `${purpose === 'topic' ? 'Тема' : 'Срочность'}: верно ${figures.right} из ${heldOut} отложенных текстов, macro-F1 ${figures.f1}; ${speaks}`;
  }
  const speaks = isSilent
    ? 'keeps silent: it is wrong too often'
    : `speaks from a confidence of ${figures.from}`;
  return `${purpose === 'topic' ? 'Topic' : 'Urgency'}: ${figures.right} right of ${heldOut} texts held out, macro-F1 ${figures.f1}; ${speaks}`;
}

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
