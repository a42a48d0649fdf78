import type { OpenDimension, OpenPanel, OpenPanelRow, ReportComment } from '@veche/contracts';
import { localDateOf, localTimeOf } from '@veche/deadlines';
import { csvOf, hoursOf, shareOf, type CsvColumn } from '@veche/indicators';
import type { BilingualText, Instant, Language } from '@veche/kernel';
import { authorityNameOf, type Tenant } from '@veche/platform';
import { figureText, monthText } from './figure-text.ts';
import { commentLines, reportLines, type ReportLine } from '../domain/report.ts';
import type { ReportPaper } from '../openness-deps.ts';
import { reportWords as w } from './report-words.ts';

function valueOf({ figure, unit, text }: ReportLine, language: Language): number | string | null {
  if (text !== undefined) return text;
  if (figure === null) return w.held[language];
  return unit === 'duration' ? hoursOf(figure.value) : shareOf(figure.value);
}

function casesOf({ figure, text }: ReportLine, language: Language): number | string | null {
  if (text !== undefined) return null;
  return figure === null ? w.held[language] : figure.n;
}

const columnsIn = (language: Language): readonly CsvColumn<ReportLine>[] => [
  { title: w.section, read: ({ section }) => w.sections[section][language] },
  { title: w.code, read: ({ code }) => code },
  { title: w.name, read: ({ title }) => title },
  { title: w.metric, read: ({ metricTitle }) => metricTitle },
  { title: w.metricCode, read: ({ metric }) => metric },
  { title: w.unit, read: ({ unit }) => w.units[unit][language] },
  { title: w.value, read: (line) => valueOf(line, language) },
  { title: w.cases, read: (line) => casesOf(line, language) },
  { title: w.from, read: ({ figure }) => shareOf(figure?.interval?.low) },
  { title: w.to, read: ({ figure }) => shareOf(figure?.interval?.high) },
];

/** What a report is made of. */
export interface ReportMaterial {
  readonly panel: OpenPanel;
  readonly comments: readonly ReportComment[];
  readonly note: BilingualText;
}

/** The report as a file: every figure of the page and every comment, a line each. */
export const reportCsv = ({ panel, comments }: ReportMaterial, language: Language): string =>
  csvOf(
    [...reportLines(panel, language), ...commentLines(comments, language)],
    columnsIn(language),
    language,
  );

function rowCells(row: OpenPanelRow, language: Language): string[] {
  const held = w.held[language];
  const number = (value: number | null): string =>
    value === null ? held : figureText('count', value, language);
  const { onTime } = row;
  if (row.isCountOnly) return [row.title[language], '–', number(row.received), w.countOnly[language], '', ''];
  const share =
    onTime === null ? (row.done === null ? held : '–') : figureText('share', onTime.value, language);
  const range = onTime?.interval
    ? `${figureText('share', onTime.interval.low, language)} – ${figureText('share', onTime.interval.high, language)}`
    : '';
  return [
    row.title[language],
    row.place === null ? '–' : String(row.place),
    number(row.received),
    row.verdict === 'below-target' ? `${share}, ${w.belowTarget[language]}` : share,
    range,
    onTime === null ? '' : figureText('count', onTime.n, language),
  ];
}

const dimensions = ['unit', 'service', 'district'] as const satisfies readonly OpenDimension[];

/** The report as it is printed. */
export function reportPaper(
  { panel, comments, note }: ReportMaterial,
  tenant: Tenant,
  language: Language,
): ReportPaper {
  const releasedAt = panel.releasedAt as Instant;
  return {
    lang: language,
    demo: tenant.isDemonstration,
    authority: { name: authorityNameOf(tenant)[language] },
    month: monthText(panel.month, language),
    asOf: `${localDateOf(releasedAt, tenant.zone)}T${localTimeOf(releasedAt, tenant.zone).slice(0, 5)}`,
    ...(note[language] === '' ? {} : { note: note[language] }),
    figures: panel.figures.map(({ definition, figure, target }) => ({
      title: definition.title[language],
      meaning: definition.formula[language],
      value: figure === null ? w.held[language] : figureText(definition.unit, figure.value, language),
      remark: [
        ...(target === null ? [] : [w.target(figureText(definition.unit, target, language))[language]]),
        ...(figure === null || definition.unit === 'count'
          ? []
          : [w.ofCases(figureText('count', figure.n, language))[language]]),
      ].join(', '),
    })),
    tables: dimensions.map((by) => ({
      title: w.tables[by].title[language],
      head: [w.tables[by].row, w.place, w.received, w.onTime, w.range, w.cases].map((text) => text[language]),
      rows: panel.tables[by].map((row) => rowCells(row, language)),
    })),
    comments: comments.map(({ text, score, service }) => ({
      text,
      remark: [service?.[language], score === null ? undefined : w.ofFive(score)[language]]
        .filter((part) => part !== undefined)
        .join(', '),
    })),
    rule: w.rule(panel.leastRated)[language],
  };
}
