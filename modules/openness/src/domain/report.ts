import type { OpenFigure, OpenPanel, OpenPanelRow } from '@veche/contracts';

/** One figure of a report: the page, the paper and the file all tell these. */
export interface ReportLine {
  readonly section: 'town' | 'unit' | 'service' | 'district';
  readonly code: string;
  readonly title: string;
  readonly metric: string;
  readonly metricTitle: string;
  readonly unit: 'count' | 'share' | 'duration' | 'score';
  /** Null: held back. */
  readonly figure: OpenFigure | null;
}

const count = (value: number | null): OpenFigure | null => (value === null ? null : { value, n: value });

/** Everything a report of a panel tells, line by line, in the order of the page. */
export function reportLines(panel: OpenPanel): ReportLine[] {
  const titles = new Map(panel.figures.map(({ definition }) => [definition.code, definition]));
  const line = (
    section: ReportLine['section'],
    row: Pick<OpenPanelRow, 'code' | 'title'>,
    metric: string,
    figure: OpenFigure | null,
  ): ReportLine => ({
    section,
    code: row.code,
    title: row.title.ru,
    metric,
    metricTitle: titles.get(metric)?.title.ru ?? metric,
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
