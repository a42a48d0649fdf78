import type { OpenDimension } from '@veche/contracts';
import type { BilingualText } from '@veche/kernel';
import type { ReportLine } from '../domain/report.ts';

const say = (ru: string, en: string): BilingualText => ({ ru, en });

const sections: Readonly<Record<ReportLine['section'], BilingualText>> = {
  town: say('город', 'town'),
  unit: say('подразделение', 'unit'),
  service: say('услуга', 'service'),
  district: say('район', 'district'),
  comment: say('отзыв', 'comment'),
};
const units: Readonly<Record<ReportLine['unit'], BilingualText>> = {
  count: say('число', 'number'),
  share: say('доля', 'share'),
  duration: say('часы', 'hours'),
  score: say('баллы', 'points'),
  text: say('текст', 'text'),
};
const tables: Readonly<
  Record<OpenDimension, { readonly title: BilingualText; readonly row: BilingualText }>
> = {
  unit: { title: say('Подразделения', 'Units'), row: say('Подразделение', 'Unit') },
  service: { title: say('Услуги', 'Services'), row: say('Услуга', 'Service') },
  district: { title: say('Районы', 'Districts'), row: say('Район', 'District') },
};

/** What papers and files of a report say around the figures. */
export const reportWords = {
  sections,
  units,
  tables,
  section: say('Раздел', 'Section'),
  code: say('Код', 'Code'),
  name: say('Название', 'Name'),
  metric: say('Показатель', 'Metric'),
  metricCode: say('Код показателя', 'Code of the metric'),
  unit: say('Единица', 'Unit'),
  value: say('Значение', 'Value'),
  cases: say('Случаев', 'Cases'),
  from: say('Интервал от', 'Interval from'),
  to: say('Интервал до', 'Interval to'),
  held: say('скрыто', 'held back'),
  countOnly: say('только число', 'count only'),
  belowTarget: say('ниже цели', 'below the target'),
  place: say('Место', 'Place'),
  received: say('Получено', 'Received'),
  onTime: say('В срок', 'On time'),
  range: say('Интервал 95 %', '95 % interval'),
  target: (value: string) => say(`цель ${value}`, `target ${value}`),
  ofCases: (n: string) => say(`случаев: ${n}`, `cases: ${n}`),
  ofFive: (score: number) => say(`оценка ${score} из 5`, `mark ${score} of 5`),
  rule: (leastRated: number) =>
    say(
      `Числа от 1 до 4 скрыты, чтобы по ним нельзя было узнать людей, а с ними и те, из которых их можно вычислить. Порядок – по нижней границе интервала; меньше ${leastRated} случаев – без места. «Ниже цели» – только когда ниже весь интервал.`,
      `Counts from 1 to 4 are held back so that nobody can be recognised by them, and so are those they would follow from. The order is by the lower bound of the interval; with fewer than ${leastRated} cases there is no place. “Below the target” is said only when the whole interval is below.`,
    ),
} as const;
