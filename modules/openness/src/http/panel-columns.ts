import type { OpenFigure, OpenHeadline, OpenPanelRow } from '@veche/contracts';
import { hoursOf, shareOf, type CsvColumn } from '@veche/indicators';
import type { BilingualText, Language } from '@veche/kernel';

type Unit = OpenHeadline['definition']['unit'];

const column = <Row>(ru: string, en: string, read: CsvColumn<Row>['read']): CsvColumn<Row> => ({
  title: { ru, en },
  read,
});

/** Durations as hours, shares as they are; what is held back is said to be so, what nobody knows is empty. */
const valueIn = (figure: OpenFigure | null | undefined, unit: Unit, held: string): number | string | null => {
  if (figure === null) return held;
  if (figure?.value === null || figure?.value === undefined) return null;
  return unit === 'duration' ? hoursOf(figure.value) : shareOf(figure.value);
};

const heldWords: BilingualText = { ru: 'скрыто', en: 'held back' };
const unitWords: Readonly<Record<Unit, BilingualText>> = {
  count: { ru: 'число', en: 'count' },
  share: { ru: 'доля', en: 'share' },
  duration: { ru: 'часы', en: 'hours' },
  score: { ru: 'баллы', en: 'points' },
};

/** Headline figures as a file. */
export const headlineColumns = (language: Language): readonly CsvColumn<OpenHeadline>[] => [
  column('Показатель', 'Metric', (row) => row.definition.title[language]),
  column('Код', 'Code', (row) => row.definition.code),
  column('Редакция определения', 'Version of the definition', (row) => row.definition.version),
  column('Единица', 'Unit', (row) => unitWords[row.definition.unit][language]),
  column('Значение', 'Value', (row) => valueIn(row.figure, row.definition.unit, heldWords[language])),
  column('Случаев', 'Cases', (row) => row.figure?.n ?? heldWords[language]),
  column('Интервал от', 'Interval from', (row) => shareOf(row.figure?.interval?.low)),
  column('Интервал до', 'Interval to', (row) => shareOf(row.figure?.interval?.high)),
  column('Месяцем раньше', 'A month before', (row) =>
    valueIn(row.previous ?? undefined, row.definition.unit, ''),
  ),
  column('Цель', 'Target', (row) => row.target),
  column('Как считается', 'How it is counted', (row) => row.definition.formula[language]),
  column('Основание', 'Basis', (row) => row.definition.basis[language]),
];

/** A table by service, unit or district as a file. */
export function rowColumns(language: Language): readonly CsvColumn<OpenPanelRow>[] {
  const held = heldWords[language];
  const figure = (ru: string, en: string, code: string, unit: Unit): CsvColumn<OpenPanelRow> =>
    column(ru, en, (row) => valueIn(row.figures[code], unit, held));
  return [
    column('Место', 'Place', (row) => row.place),
    column('Код', 'Code', (row) => row.code),
    column('Название', 'Name', (row) => row.title[language]),
    column('Получено', 'Received', (row) => row.received ?? held),
    column('Исполнено', 'Done', (row) => (row.isCountOnly ? null : (row.done ?? held))),
    column('В срок', 'On time', (row) => (row.isCountOnly ? null : valueIn(row.onTime, 'share', held))),
    column('Со сроком', 'With a term', (row) => row.onTime?.n),
    column('Интервал от', 'Interval from', (row) => shareOf(row.onTime?.interval?.low)),
    column('Интервал до', 'Interval to', (row) => shareOf(row.onTime?.interval?.high)),
    column('Цель', 'Target', (row) => row.target),
    figure('Половина ждёт не дольше, ч', 'Half wait no longer, h', 'time-p50', 'duration'),
    figure('Девять из десяти, ч', 'Nine in ten, h', 'time-p90', 'duration'),
    figure('Отказы', 'Refusals', 'refusal-share', 'share'),
    figure('Время в паузах', 'Time in pauses', 'pause-share', 'share'),
    figure('В электронном виде', 'Filed digitally', 'digital-share', 'share'),
    figure('Оценка', 'Rating', 'satisfaction', 'score'),
    figure('Подтвердил заявитель', 'Confirmed by the applicant', 'confirmed-share', 'share'),
  ];
}
