import type { OpenFigure, OpenPanel, OpenPanelRow, ReportComment } from '@veche/contracts';
import type { Language } from '@veche/kernel';

/** One line of a report: the page, the paper and the file all tell these. */
export interface ReportLine {
  readonly section: 'town' | 'unit' | 'service' | 'district' | 'comment';
  readonly code: string;
  readonly title: string;
  readonly metric: string;
  readonly metricTitle: string;
  readonly unit: 'count' | 'share' | 'duration' | 'score' | 'text';
  /** Null: held back. */
  readonly figure: OpenFigure | null;
  /** Of a comment. */
  readonly text?: string;
}

const count = (value: number | null): OpenFigure | null => (value === null ? null : { value, n: value });

/** Every figure a report of a panel tells, line by line, in the order of the page. */
export function reportLines(panel: OpenPanel, language: Language): ReportLine[] {
  const titles = new Map(panel.figures.map(({ definition }) => [definition.code, definition]));
  const line = (
    section: ReportLine['section'],
    row: Pick<OpenPanelRow, 'code' | 'title'>,
    metric: string,
    figure: OpenFigure | null,
  ): ReportLine => ({
    section,
    code: row.code,
    title: row.title[language],
    metric,
    metricTitle: titles.get(metric)?.title[language] ?? metric,
    unit: titles.get(metric)?.unit ?? 'count',
    figure,
  });
  const town = { code: '', title: { ru: 'Весь город', en: 'The whole town' } };
  return [
    ...panel.figures.map(({ definition, figure }) => line('town', town, definition.code, figure)),
    ...(['unit', 'service', 'district'] as const).flatMap((by) =>
      panel.tables[by].flatMap((row) => [
        line(by, row, 'received', count(row.received)),
        ...(row.isCountOnly
          ? []
          : [
              line(by, row, 'done', count(row.done)),
              line(by, row, 'on-time-share', row.onTime),
              ...Object.entries(row.figures).map(([code, figure]) => line(by, row, code, figure)),
            ]),
      ]),
    ),
  ];
}

const words = { ru: 'Слова жителя', en: 'Words of a resident' };
const mark = { ru: 'Оценка жителя', en: 'Mark of a resident' };

/** What people say, after the figures: the words, and the mark where one was given. */
export function commentLines(comments: readonly ReportComment[], language: Language): ReportLine[] {
  return comments.flatMap(({ text, score, service }, index): ReportLine[] => {
    const common = { section: 'comment', code: String(index + 1), title: service?.[language] ?? '' } as const;
    return [
      { ...common, metric: 'words', metricTitle: words[language], unit: 'text', figure: null, text },
      ...(score === null
        ? []
        : [
            {
              ...common,
              metric: 'mark',
              metricTitle: mark[language],
              unit: 'score',
              figure: { value: score, n: 1 },
            } as const,
          ]),
    ];
  });
}
