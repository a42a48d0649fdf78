import type { IndicatorBreakdown, IndicatorFigure, IndicatorSeries } from '@veche/contracts';
import type { BilingualText, Language } from '@veche/kernel';
import { hoursOf, shareOf, type CsvColumn } from './csv.ts';

type Figure = IndicatorFigure['figure'];
type Unit = IndicatorFigure['definition']['unit'];

/** Durations as hours, shares as they are: a spreadsheet counts with both. */
const valueOf = (figure: Figure | null | undefined, unit: Unit): number | null => {
  if (figure?.value === null || figure?.value === undefined) return null;
  return unit === 'duration' ? hoursOf(figure.value) : shareOf(figure.value);
};

const column = <Row>(ru: string, en: string, read: CsvColumn<Row>['read']): CsvColumn<Row> => ({
  title: { ru, en },
  read,
});

const unitWords: Readonly<Record<Unit, BilingualText>> = {
  count: { ru: 'число', en: 'count' },
  share: { ru: 'доля', en: 'share' },
  duration: { ru: 'часы', en: 'hours' },
  score: { ru: 'баллы', en: 'points' },
};

export const overviewColumns = (language: Language): readonly CsvColumn<IndicatorFigure>[] => [
  column('Показатель', 'Metric', (row) => row.definition.title[language]),
  column('Код', 'Code', (row) => row.definition.code),
  column('Версия', 'Version', (row) => row.definition.version),
  column('Единица', 'Unit', (row) => unitWords[row.definition.unit][language]),
  column('Значение', 'Value', (row) => valueOf(row.figure, row.definition.unit)),
  column('Случаев', 'Cases', (row) => row.figure.n),
  column('Интервал от', 'Interval from', (row) => shareOf(row.figure.interval?.low)),
  column('Интервал до', 'Interval to', (row) => shareOf(row.figure.interval?.high)),
  column('Период до этого', 'Period before', (row) => valueOf(row.previous, row.definition.unit)),
  column('Год назад', 'A year before', (row) => valueOf(row.yearBefore, row.definition.unit)),
  column('Цель', 'Target', (row) => row.target?.value),
  column('Оценка ±1 %', 'Estimate ±1 %', (row) => (row.isEstimate ? 1 : 0)),
  column('Только исполненные, часы', 'Done alone, hours', (row) => hoursOf(row.doneOnlyMs)),
  column('Как считается', 'How it is counted', (row) => row.definition.formula[language]),
];

export const seriesColumns: readonly CsvColumn<IndicatorSeries['points'][number]>[] = [
  column('С', 'From', (row) => row.from),
  column('По', 'To', (row) => row.to),
  column('Значение', 'Value', (row) => row.figure.value),
  column('Случаев', 'Cases', (row) => row.figure.n),
  column('Интервал от', 'Interval from', (row) => shareOf(row.figure.interval?.low)),
  column('Интервал до', 'Interval to', (row) => shareOf(row.figure.interval?.high)),
  column('Год назад', 'A year before', (row) => row.yearBefore?.value),
  column('Не закончен', 'Under way', (row) => (row.isUnderWay ? 1 : 0)),
];

type BreakdownRow = IndicatorBreakdown['rows'][number];
const share = (ru: string, en: string, code: string): CsvColumn<BreakdownRow> =>
  column(ru, en, (row) => shareOf(row.figures[code]?.value));
const hours = (ru: string, en: string, code: string): CsvColumn<BreakdownRow> =>
  column(ru, en, (row) => hoursOf(row.figures[code]?.value));

export const breakdownColumns = (language: Language): readonly CsvColumn<BreakdownRow>[] => [
  column('Место', 'Place', (row) => row.place),
  column('Код', 'Code', (row) => row.code),
  column('Название', 'Name', (row) => row.title[language]),
  column('Получено', 'Received', (row) => row.received),
  column('Исполнено', 'Done', (row) => row.done),
  column('Открыты сейчас', 'Open now', (row) => row.open),
  column('Просрочены сейчас', 'Overdue now', (row) => row.overdue),
  column('В срок', 'On time', (row) => shareOf(row.onTime.value)),
  column('Со сроком', 'With a term', (row) => row.onTime.n),
  column('Интервал от', 'Interval from', (row) => shareOf(row.onTime.interval?.low)),
  column('Интервал до', 'Interval to', (row) => shareOf(row.onTime.interval?.high)),
  column('Цель', 'Target', (row) => row.target),
  column('Вывод', 'Verdict', (row) => row.verdict),
  hours('Среднее время, ч', 'Mean time, h', 'mean-time'),
  hours('Среднее чистое время, ч', 'Mean net time, h', 'net-mean-time'),
  hours('Половина ждёт не дольше, ч', 'Half wait no longer, h', 'time-p50'),
  hours('Девять из десяти, ч', 'Nine in ten, h', 'time-p90'),
  hours('Первый ответ, половина, ч', 'First answer, half, h', 'first-answer-p50'),
  share('Время в паузах', 'Time in pauses', 'pause-share'),
  share('Отказы', 'Refusals', 'refusal-share'),
  share('Открыты снова', 'Reopened', 'reopened-share'),
  share('Возвраты', 'Returned', 'returned-share'),
  share('В электронном виде', 'Filed digitally', 'digital-share'),
  column('Оценка', 'Rating', (row) => shareOf(row.figures['satisfaction']?.value)),
  column('Отзывов', 'Reviews', (row) => row.figures['satisfaction']?.n),
  share('Ответили на просьбу оценить', 'Response rate', 'response-rate'),
  share('Исполнено по словам исполнителя', 'Done, says the executor', 'claimed-share'),
  share('Подтвердил заявитель', 'Confirmed by the applicant', 'confirmed-share'),
  share('Заявитель не согласен', 'Denied by the applicant', 'denied-share'),
];
