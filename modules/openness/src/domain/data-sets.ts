import type { OpenDimension, OpenFigure, OpenPanel, OpenRequest } from '@veche/contracts';
import type { BilingualText } from '@veche/kernel';

/** What a column holds, in the words of Table Schema. */
export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'yearmonth';

export interface DataField {
  readonly name: string;
  readonly type: FieldType;
  readonly title: BilingualText;
  /** Always there. */
  readonly isRequired: boolean;
}

export type DataValue = string | number | boolean | null;
export type DataRow = Readonly<Record<string, DataValue>>;

/** Everything data sets are made of: nothing but what is public already. */
export interface OpenMaterial {
  /** Released months, the oldest first. */
  readonly panels: readonly OpenPanel[];
  readonly requests: readonly OpenRequest[];
}

export interface DataSet {
  readonly code: string;
  readonly title: BilingualText;
  readonly description: BilingualText;
  readonly keywords: BilingualText;
  readonly fields: readonly DataField[];
  readonly rowsOf: (material: OpenMaterial) => readonly DataRow[];
}

const text = (ru: string, en: string): BilingualText => ({ ru, en });
const field = (name: string, type: FieldType, ru: string, en: string, isRequired = false): DataField => ({
  name,
  type,
  title: text(ru, en),
  isRequired,
});

const hours = (ms: number | null | undefined): number | null =>
  ms === null || ms === undefined ? null : Math.round(ms / 3_600) / 1_000;
const share = (value: number | null | undefined): number | null =>
  value === null || value === undefined ? null : Math.round(value * 10_000) / 10_000;
const month = (on: string): string => on.slice(0, 7);
const held = field('held', 'boolean', 'Есть скрытые значения', 'Some values are held back', true);

/** A figure in the unit files tell it in. */
const plain = (figure: OpenFigure | null | undefined, unit: string): number | null =>
  unit === 'duration' ? hours(figure?.value) : share(figure?.value);

const dimensionFields = (ru: string, en: string): readonly DataField[] => [
  field('month', 'yearmonth', 'Месяц', 'Month', true),
  field('code', 'string', 'Код', 'Code', true),
  field('title', 'string', ru, en, true),
  field('received', 'integer', 'Получено', 'Received'),
  field('done', 'integer', 'Исполнено', 'Done'),
  field('on_time_share', 'number', 'Доля исполненных в срок', 'Share done on time'),
  field('on_time_cases', 'integer', 'Исполнено со сроком', 'Done with a term'),
  field('on_time_low', 'number', 'Нижняя граница интервала 95 %', 'Lower bound of the 95 % interval'),
  field('on_time_high', 'number', 'Верхняя граница интервала 95 %', 'Upper bound of the 95 % interval'),
  field('place', 'integer', 'Место в рейтинге', 'Place in the rating'),
  field('time_p50_hours', 'number', 'Половина ждёт не дольше, часов', 'Half wait no longer, hours'),
  field(
    'time_p90_hours',
    'number',
    'Девять из десяти ждут не дольше, часов',
    'Nine in ten wait no longer, hours',
  ),
  field('refusal_share', 'number', 'Доля отказов', 'Share of refusals'),
  field('pause_share', 'number', 'Доля времени в паузах', 'Share of time in pauses'),
  field('digital_share', 'number', 'Доля поданных в электронном виде', 'Share filed digitally'),
  field('satisfaction', 'number', 'Средняя оценка', 'Mean rating'),
  field('confirmed_share', 'number', 'Доля подтверждённых заявителем', 'Share confirmed by the applicant'),
  held,
];

const dimensionRows =
  (by: OpenDimension) =>
  ({ panels }: OpenMaterial): readonly DataRow[] =>
    panels.flatMap((panel) =>
      panel.tables[by].map((row) => ({
        month: month(panel.month),
        code: row.code,
        title: row.title.ru,
        received: row.received,
        done: row.done,
        on_time_share: share(row.onTime?.value),
        on_time_cases: row.onTime?.n ?? null,
        on_time_low: share(row.onTime?.interval?.low),
        on_time_high: share(row.onTime?.interval?.high),
        place: row.place,
        time_p50_hours: hours(row.figures['time-p50']?.value),
        time_p90_hours: hours(row.figures['time-p90']?.value),
        refusal_share: share(row.figures['refusal-share']?.value),
        pause_share: share(row.figures['pause-share']?.value),
        digital_share: share(row.figures['digital-share']?.value),
        satisfaction: share(row.figures['satisfaction']?.value),
        confirmed_share: share(row.figures['confirmed-share']?.value),
        held: row.received === null || Object.values(row.figures).includes(null),
      })),
    );

const monthly: DataSet = {
  code: 'monthly-figures',
  title: text('Показатели услуг по месяцам', 'Figures of services by month'),
  description: text(
    'Главные показатели всех услуг города за каждый месяц: получено, исполнено, в срок, сколько ждут, отказы, паузы, оценки. С числом случаев и интервалом.',
    'Headline figures of all services of the town for each month: received, done, on time, waiting, refusals, pauses, ratings. With the number of cases and the interval.',
  ),
  keywords: text('услуги, сроки, показатели, качество', 'services, terms, figures, quality'),
  fields: [
    field('month', 'yearmonth', 'Месяц', 'Month', true),
    field('metric', 'string', 'Код показателя', 'Code of the metric', true),
    field('title', 'string', 'Показатель', 'Metric', true),
    field('definition_version', 'integer', 'Редакция определения', 'Version of the definition', true),
    field('unit', 'string', 'Единица: count, share, hours, score', 'Unit: count, share, hours, score', true),
    field('value', 'number', 'Значение', 'Value'),
    field('cases', 'integer', 'Случаев', 'Cases'),
    field('low', 'number', 'Нижняя граница интервала 95 %', 'Lower bound of the 95 % interval'),
    field('high', 'number', 'Верхняя граница интервала 95 %', 'Upper bound of the 95 % interval'),
    held,
  ],
  rowsOf: ({ panels }) =>
    panels.flatMap((panel) =>
      panel.figures.map(({ definition, figure }) => ({
        month: month(panel.month),
        metric: definition.code,
        title: definition.title.ru,
        definition_version: definition.version,
        unit: definition.unit === 'duration' ? 'hours' : definition.unit,
        value: plain(figure, definition.unit),
        cases: figure?.n ?? null,
        low: share(figure?.interval?.low),
        high: share(figure?.interval?.high),
        held: figure === null,
      })),
    ),
};

const bySlice = (
  by: OpenDimension,
  code: string,
  title: BilingualText,
  column: BilingualText,
  keywords: BilingualText,
): DataSet => ({
  code,
  title,
  description: text(
    'Показатели каждого месяца. Числа меньше пяти скрыты, а с ними и те, из которых их можно вычислить. Уведомления по 54-ФЗ – только числом.',
    'Figures of each month. Counts under five are held back, and with them those that would give them away. Notices under 54-FZ as a count only.',
  ),
  keywords,
  fields: dimensionFields(column.ru, column.en),
  rowsOf: dimensionRows(by),
});

const requests: DataSet = {
  code: 'requests',
  title: text(
    'Реестр запросов услуг без персональных данных',
    'Register of service requests without personal data',
  ),
  description: text(
    'Строка на запрос: месяц, услуга, статус, исход срока. Подразделение и район – только если такие же значения за месяц у пяти запросов и больше.',
    'A row a request: month, service, status, outcome of the term. Unit and district only when at least five requests of the month share them.',
  ),
  keywords: text('услуги, запросы, реестр, сроки', 'services, requests, register, terms'),
  fields: [
    field('row', 'string', 'Ключ строки, выбран случайно', 'Key of the row, drawn by chance', true),
    field('month', 'yearmonth', 'Месяц обращения', 'Month of filing', true),
    field('service', 'string', 'Код услуги', 'Service code', true),
    field('service_title', 'string', 'Услуга', 'Service', true),
    field('unit', 'string', 'Код подразделения', 'Unit code'),
    field('unit_title', 'string', 'Подразделение', 'Unit'),
    field('district', 'string', 'Район', 'District'),
    field('status', 'string', 'Статус', 'Status', true),
    field('outcome', 'string', 'Исход срока', 'Outcome of the term', true),
    field('took', 'string', 'Сколько заняло', 'Time taken'),
    held,
  ],
  rowsOf: (material) =>
    material.requests.map((request) => ({
      row: request.id,
      month: month(request.month),
      service: request.service,
      service_title: request.serviceTitle.ru,
      unit: request.unit,
      unit_title: request.unitTitle?.ru ?? null,
      district: request.district,
      status: request.status,
      outcome: request.outcome,
      took: request.took,
      held: request.unit === null || request.district === null,
    })),
};

const definitions: DataSet = {
  code: 'metric-definitions',
  title: text('Определения показателей', 'Definitions of the metrics'),
  description: text(
    'Что означает каждый показатель: формула словами, единица, основание, редакция и первый день её действия.',
    'What each metric means: the formula in words, the unit, the basis, the version and the first day it holds.',
  ),
  keywords: text('показатели, методика, определения', 'metrics, method, definitions'),
  fields: [
    field('metric', 'string', 'Код показателя', 'Code of the metric', true),
    field('version', 'integer', 'Редакция', 'Version', true),
    field('since', 'date', 'Действует с', 'Holds since', true),
    field('title', 'string', 'Название', 'Title', true),
    field('formula', 'string', 'Как считается', 'How it is counted', true),
    field('unit', 'string', 'Единица: count, share, hours, score', 'Unit: count, share, hours, score', true),
    field('basis', 'string', 'Основание', 'Basis', true),
  ],
  rowsOf({ panels }) {
    const found = new Map<string, DataRow>();
    for (const { figures } of panels)
      for (const { definition } of figures)
        found.set(`${definition.code} ${definition.version}`, {
          metric: definition.code,
          version: definition.version,
          since: definition.since,
          title: definition.title.ru,
          formula: definition.formula.ru,
          unit: definition.unit === 'duration' ? 'hours' : definition.unit,
          basis: definition.basis.ru,
        });
    return [...found.values()];
  },
};

/** The catalogue: all sets are published together, from one state of what is public. */
export const dataSets: readonly DataSet[] = [
  monthly,
  bySlice(
    'service',
    'figures-by-service',
    text('Показатели по услугам', 'Figures by service'),
    text('Услуга', 'Service'),
    text('услуги, сроки, рейтинг', 'services, terms, rating'),
  ),
  bySlice(
    'unit',
    'figures-by-unit',
    text('Показатели по подразделениям', 'Figures by unit'),
    text('Подразделение', 'Unit'),
    text('подразделения, сроки, рейтинг', 'units, terms, rating'),
  ),
  bySlice(
    'district',
    'figures-by-district',
    text('Показатели по районам', 'Figures by district'),
    text('Район', 'District'),
    text('районы, сроки', 'districts, terms'),
  ),
  requests,
  definitions,
];

export const dataSetNamed = (code: string): DataSet | undefined => dataSets.find((set) => set.code === code);
