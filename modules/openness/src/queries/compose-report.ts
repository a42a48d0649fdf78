import type { OpenDimension, OpenPanel, OpenPanelRow } from '@veche/contracts';
import { localDateOf, localTimeOf } from '@veche/deadlines';
import { csvOf, hoursOf, shareOf, type CsvColumn } from '@veche/indicators';
import type { Instant } from '@veche/kernel';
import { authorityNameOf, type Tenant } from '@veche/platform';
import { figureText, monthText } from './figure-text.ts';
import { reportLines, type ReportLine } from '../domain/report.ts';
import type { ReportPaper } from '../openness-deps.ts';

const sections: Readonly<Record<ReportLine['section'], string>> = {
  town: 'город',
  unit: 'подразделение',
  service: 'услуга',
  district: 'район',
};
const held = 'скрыто';
const units: Readonly<Record<ReportLine['unit'], string>> = {
  count: 'число',
  share: 'доля',
  duration: 'часы',
  score: 'баллы',
};

const valueOf = ({ figure, unit }: ReportLine): number | string | null => {
  if (figure === null) return held;
  return unit === 'duration' ? hoursOf(figure.value) : shareOf(figure.value);
};

const columns: readonly CsvColumn<ReportLine>[] = [
  { title: { ru: 'Раздел', en: 'Section' }, read: ({ section }) => sections[section] },
  { title: { ru: 'Код', en: 'Code' }, read: ({ code }) => code },
  { title: { ru: 'Название', en: 'Name' }, read: ({ title }) => title },
  { title: { ru: 'Показатель', en: 'Metric' }, read: ({ metricTitle }) => metricTitle },
  { title: { ru: 'Код показателя', en: 'Code of the metric' }, read: ({ metric }) => metric },
  { title: { ru: 'Единица', en: 'Unit' }, read: ({ unit }) => units[unit] },
  { title: { ru: 'Значение', en: 'Value' }, read: valueOf },
  { title: { ru: 'Случаев', en: 'Cases' }, read: ({ figure }) => (figure === null ? held : figure.n) },
  { title: { ru: 'Интервал от', en: 'Interval from' }, read: ({ figure }) => shareOf(figure?.interval?.low) },
  { title: { ru: 'Интервал до', en: 'Interval to' }, read: ({ figure }) => shareOf(figure?.interval?.high) },
];

/** The report as a file: every figure of the page, a line each. */
export const reportCsv = (panel: OpenPanel): string => csvOf(reportLines(panel), columns, 'ru');

const tableTitles: Readonly<Record<OpenDimension, readonly [string, string]>> = {
  unit: ['Подразделения', 'Подразделение'],
  service: ['Услуги', 'Услуга'],
  district: ['Районы', 'Район'],
};

function rowCells(row: OpenPanelRow): string[] {
  const number = (value: number | null): string => (value === null ? held : figureText('count', value, 'ru'));
  const { onTime } = row;
  if (row.isCountOnly) return [row.title.ru, '–', number(row.received), 'только число', '', ''];
  const share = onTime === null ? (row.done === null ? held : '–') : figureText('share', onTime.value, 'ru');
  const range = onTime?.interval
    ? `${figureText('share', onTime.interval.low, 'ru')} – ${figureText('share', onTime.interval.high, 'ru')}`
    : '';
  return [
    row.title.ru,
    row.place === null ? '–' : String(row.place),
    number(row.received),
    row.verdict === 'below-target' ? `${share}, ниже цели` : share,
    range,
    onTime === null ? '' : figureText('count', onTime.n, 'ru'),
  ];
}

/** The report as it is printed. */
export function reportPaper(panel: OpenPanel, tenant: Tenant, note: string): ReportPaper {
  const releasedAt = panel.releasedAt as Instant;
  return {
    lang: 'ru',
    demo: tenant.isDemonstration,
    authority: { name: authorityNameOf(tenant).ru },
    month: monthText(panel.month, 'ru'),
    asOf: `${localDateOf(releasedAt, tenant.zone)}T${localTimeOf(releasedAt, tenant.zone).slice(0, 5)}`,
    ...(note === '' ? {} : { note }),
    figures: panel.figures.map(({ definition, figure, target }) => ({
      title: definition.title.ru,
      meaning: definition.formula.ru,
      value: figure === null ? held : figureText(definition.unit, figure.value, 'ru'),
      remark: [
        ...(target === null ? [] : [`цель ${figureText(definition.unit, target, 'ru')}`]),
        ...(figure === null || definition.unit === 'count'
          ? []
          : [`случаев: ${figureText('count', figure.n, 'ru')}`]),
      ].join(', '),
    })),
    tables: (['unit', 'service', 'district'] as const).map((by) => ({
      title: tableTitles[by][0],
      head: [tableTitles[by][1], 'Место', 'Получено', 'В срок', 'Интервал 95 %', 'Случаев'],
      rows: panel.tables[by].map(rowCells),
    })),
    rule: `Числа от 1 до 4 скрыты, чтобы по ним нельзя было узнать людей, а с ними и те, из которых их можно вычислить. Порядок – по нижней границе интервала; меньше ${panel.leastRated} случаев – без места. «Ниже цели» – только когда ниже весь интервал.`,
  };
}
