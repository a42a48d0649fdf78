import { plainDate, type BilingualText } from '@veche/kernel';
import type { MetricDefinition, MetricExpression, MetricUnit } from './metric-definition.ts';

/** Before anything that can be imported: what is shipped defines all of the past. */
export const shippedSince = plainDate('2000-01-01');
const own: BilingualText = { ru: 'Определение продукта', en: 'Defined by the product' };
const law210: BilingualText = {
  ru: '210-ФЗ ст. 5, сроки регламентов услуг',
  en: 'Federal law 210-FZ art. 5, terms of the services’ regulations',
};
const rating1284: BilingualText = {
  ru: 'Постановление Правительства от 12.12.2012 № 1284, пятибалльная шкала',
  en: 'Government decree 1284 of 12.12.2012, scale of five',
};

interface Shipped {
  readonly code: string;
  readonly title: BilingualText;
  readonly formula: BilingualText;
  readonly unit: MetricUnit;
  readonly better?: 'more' | 'less';
  readonly basis?: BilingualText;
  readonly expression: MetricExpression;
}

const define = ({ basis = own, ...rest }: Shipped): MetricDefinition => ({
  version: 1,
  since: shippedSince,
  basis,
  ...rest,
});

/** What the product comes with. Each line is stored as the first version; towns add theirs. */
export const shippedDefinitions: readonly MetricDefinition[] = [
  define({
    code: 'received',
    title: { ru: 'Получено', en: 'Received' },
    formula: {
      ru: 'Все запросы услуг, поданные за период',
      en: 'Every service request opened in the period',
    },
    unit: 'count',
    expression: { kind: 'count', of: 'received' },
  }),
  define({
    code: 'done',
    title: { ru: 'Исполнено', en: 'Done' },
    formula: {
      ru: 'Запросы, по которым за период дан окончательный ответ: исполнены или отказаны с причиной. Ожидание подтверждения от заявителя сюда не входит',
      en: 'Requests that got their final answer in the period: done, or refused with a reason. Waiting for the applicant to confirm is not part of it',
    },
    unit: 'count',
    expression: { kind: 'count', of: 'done' },
  }),
  define({
    code: 'closed',
    title: { ru: 'Закрыто', en: 'Closed' },
    formula: {
      ru: 'Запросы, закрытые за период: подтвердил заявитель, закрыл исполнитель или истёк срок ожидания',
      en: 'Requests closed in the period: confirmed by the applicant, closed by the executor, or by the end of waiting',
    },
    unit: 'count',
    expression: { kind: 'count', of: 'closed' },
  }),
  define({
    code: 'on-time-share',
    title: { ru: 'В срок', en: 'On time' },
    formula: {
      ru: 'Исполненные раньше, чем истёк срок (паузы его сдвигают), из исполненных за период, у которых срок есть',
      en: 'Done before the term ran out (pauses move it), of those done in the period that have a term',
    },
    unit: 'share',
    better: 'more',
    basis: law210,
    expression: { kind: 'share', of: 'doneOnTime', among: 'doneWithTerm' },
  }),
  define({
    code: 'stated-on-time-share',
    title: { ru: 'В срок по данным источника', en: 'On time as the source says' },
    formula: {
      ru: 'Исполненные не позже срока, который назвала сама система-источник, из тех, у кого такой срок есть',
      en: 'Done no later than the deadline the source itself gave, of those that have one',
    },
    unit: 'share',
    better: 'more',
    expression: { kind: 'share', of: 'doneOnStatedTime', among: 'doneWithStatedTerm' },
  }),
  define({
    code: 'open-now',
    title: { ru: 'Открыты сейчас', en: 'Open now' },
    formula: {
      ru: 'Запросы, по которым ещё нет окончательного ответа',
      en: 'Requests that have no final answer yet',
    },
    unit: 'count',
    expression: { kind: 'special', name: 'open-now' },
  }),
  define({
    code: 'overdue-now',
    title: { ru: 'Просрочены сейчас', en: 'Overdue now' },
    formula: { ru: 'Ещё не исполнены, срок прошёл', en: 'Not done yet, and the term has passed' },
    unit: 'count',
    better: 'less',
    basis: law210,
    expression: { kind: 'special', name: 'overdue-now' },
  }),
  define({
    code: 'stated-overdue-now',
    title: { ru: 'Просрочены по данным источника', en: 'Overdue as the source says' },
    formula: {
      ru: 'Не закрыты, а срок, который назвала система-источник, прошёл',
      en: 'Not closed, and the deadline the source gave has passed',
    },
    unit: 'count',
    better: 'less',
    expression: { kind: 'special', name: 'stated-overdue-now' },
  }),
  define({
    code: 'mean-time',
    title: { ru: 'Среднее время', en: 'Mean time' },
    formula: {
      ru: 'От подачи до окончательного ответа, вместе с паузами, в среднем по исполненным за период',
      en: 'From opening to the final answer, pauses included, mean of those done in the period',
    },
    unit: 'duration',
    better: 'less',
    expression: { kind: 'mean', of: 'fullMs', among: 'done' },
  }),
  define({
    code: 'net-mean-time',
    title: { ru: 'Среднее чистое время', en: 'Mean net time' },
    formula: {
      ru: 'То же без пауз: только дни, когда срок шёл',
      en: 'The same without pauses: only the time the clock ran',
    },
    unit: 'duration',
    better: 'less',
    expression: { kind: 'special', name: 'net-mean' },
  }),
  define({
    code: 'pause-share',
    title: { ru: 'Доля времени в паузах', en: 'Share of time in pauses' },
    formula: {
      ru: 'Время в паузах из полного времени исполненных за период',
      en: 'Time in pauses, of the full time of those done in the period',
    },
    unit: 'share',
    better: 'less',
    expression: { kind: 'mean', of: 'pausedMs', among: 'fullMs' },
  }),
  define({
    code: 'time-p50',
    title: { ru: 'Половина ждёт не дольше', en: 'Half wait no longer than' },
    formula: {
      ru: 'Медиана времени от подачи до окончательного ответа среди поданных за период. Неисполненные входят: их возраст известен, а исход нет (оценка Каплана – Мейера)',
      en: 'Median time from opening to the final answer of those opened in the period. Those still open count: their age is known, their end is not (Kaplan–Meier)',
    },
    unit: 'duration',
    better: 'less',
    expression: { kind: 'quantile', of: 'full', share: 0.5 },
  }),
  define({
    code: 'time-p90',
    title: { ru: 'Девять из десяти – не дольше', en: 'Nine in ten wait no longer than' },
    formula: {
      ru: '90-й процентиль времени от подачи до окончательного ответа среди поданных за период; неисполненные входят так же, как в медиану',
      en: '90th percentile of the time from opening to the final answer of those opened in the period; those still open count as in the median',
    },
    unit: 'duration',
    better: 'less',
    expression: { kind: 'quantile', of: 'full', share: 0.9 },
  }),
  define({
    code: 'net-time-p50',
    title: { ru: 'Чистое время, половина', en: 'Net time, half' },
    formula: {
      ru: 'Медиана времени без пауз среди поданных за период, неисполненные входят',
      en: 'Median time without pauses of those opened in the period, those still open included',
    },
    unit: 'duration',
    better: 'less',
    expression: { kind: 'quantile', of: 'net', share: 0.5 },
  }),
  define({
    code: 'first-answer-p50',
    title: { ru: 'Первый ответ, половина', en: 'First answer, half' },
    formula: {
      ru: 'Медиана времени от подачи до первого ответа среди поданных за период, ещё не отвеченные входят',
      en: 'Median time from opening to the first answer of those opened in the period, those not yet answered included',
    },
    unit: 'duration',
    better: 'less',
    expression: { kind: 'quantile', of: 'first-answer', share: 0.5 },
  }),
  define({
    code: 'first-answer-p90',
    title: { ru: 'Первый ответ, девять из десяти', en: 'First answer, nine in ten' },
    formula: {
      ru: '90-й процентиль времени до первого ответа среди поданных за период, ещё не отвеченные входят',
      en: '90th percentile of the time to the first answer of those opened in the period, those not yet answered included',
    },
    unit: 'duration',
    better: 'less',
    expression: { kind: 'quantile', of: 'first-answer', share: 0.9 },
  }),
  define({
    code: 'refusal-share',
    title: { ru: 'Отказы', en: 'Refusals' },
    formula: { ru: 'Отказы из исполненных за период', en: 'Refused, of those done in the period' },
    unit: 'share',
    better: 'less',
    expression: { kind: 'share', of: 'refused', among: 'done' },
  }),
  define({
    code: 'reopened-share',
    title: { ru: 'Открыты снова', en: 'Reopened' },
    formula: {
      ru: 'Те, что открывали снова, из исполненных за период',
      en: 'Those opened again, of those done in the period',
    },
    unit: 'share',
    better: 'less',
    expression: { kind: 'share', of: 'reopened', among: 'done' },
  }),
  define({
    code: 'returned-share',
    title: { ru: 'Возвраты', en: 'Returned' },
    formula: {
      ru: 'Те, что хотя бы раз возвращали на доработку, из исполненных за период',
      en: 'Those sent back at least once, of those done in the period',
    },
    unit: 'share',
    better: 'less',
    expression: { kind: 'share', of: 'returned', among: 'done' },
  }),
  define({
    code: 'digital-share',
    title: { ru: 'В электронном виде', en: 'Filed digitally' },
    formula: {
      ru: 'Поданные через портал, приложение, почту, бота или API из поданных за период, у которых канал известен',
      en: 'Filed by portal, app, e-mail, bot or API, of those opened in the period whose channel is known',
    },
    unit: 'share',
    better: 'more',
    expression: { kind: 'share', of: 'receivedDigitally', among: 'receivedByKnownChannel' },
  }),
  define({
    code: 'satisfaction',
    title: { ru: 'Оценка', en: 'Rating' },
    formula: {
      ru: 'Средний балл из 5 по отзывам о запросах; малое число отзывов сглажено: к ним добавлены 10 средних по городу',
      en: 'Mean score of 5 in reviews of requests; few reviews are smoothed: ten average ones of the town are added',
    },
    unit: 'score',
    better: 'more',
    basis: rating1284,
    expression: { kind: 'smoothed-mean', of: 'scoreSum', among: 'reviewed', weight: 10 },
  }),
  define({
    code: 'response-rate',
    title: { ru: 'Ответили на просьбу оценить', en: 'Answered the request to rate' },
    formula: {
      ru: 'Оставившие отзыв из тех, кого о нём попросили',
      en: 'Those who left a review, of those asked for one',
    },
    unit: 'share',
    better: 'more',
    basis: rating1284,
    expression: { kind: 'share', of: 'reviewed', among: 'asked' },
  }),
  define({
    code: 'claimed-share',
    title: { ru: 'Исполнено по словам исполнителя', en: 'Done, says the executor' },
    formula: {
      ru: 'Закрытые как исполненные из закрытых за период',
      en: 'Closed as done, of those closed in the period',
    },
    unit: 'share',
    better: 'more',
    expression: { kind: 'share', of: 'completed', among: 'closed' },
  }),
  define({
    code: 'confirmed-share',
    title: { ru: 'Подтвердил заявитель', en: 'Confirmed by the applicant' },
    formula: {
      ru: 'Закрытые, про которые заявитель сказал «решено», из закрытых за период; молчание не считается согласием',
      en: 'Closed and called solved by the applicant, of those closed in the period; silence is no consent',
    },
    unit: 'share',
    better: 'more',
    expression: { kind: 'share', of: 'confirmed', among: 'closed' },
  }),
  define({
    code: 'denied-share',
    title: { ru: 'Заявитель не согласен', en: 'Denied by the applicant' },
    formula: {
      ru: 'Закрытые, про которые заявитель сказал «не решено», из закрытых за период',
      en: 'Closed and called unsolved by the applicant, of those closed in the period',
    },
    unit: 'share',
    better: 'less',
    expression: { kind: 'share', of: 'denied', among: 'closed' },
  }),
  define({
    code: 'chain-p50',
    title: { ru: 'Путь с отказами, половина', en: 'Way through refusals, half' },
    formula: {
      ru: 'Когда после отказа тот же заявитель подаёт на ту же услугу снова не позже 90 дней, это одна история: медиана времени от первой подачи до последнего закрытия по историям, завершённым за период',
      en: 'When the same applicant files for the same service within 90 days of a refusal, it is one story: median time from the first filing to the last closing of stories that ended in the period',
    },
    unit: 'duration',
    better: 'less',
    expression: { kind: 'special', name: 'chain-p50' },
  }),
];

/** What is aimed at until the town says otherwise. */
export const shippedTargets: readonly {
  readonly metric: string;
  readonly value: number;
  readonly basis: BilingualText;
}[] = [
  {
    metric: 'on-time-share',
    value: 0.95,
    basis: { ru: 'По умолчанию продукта', en: 'Default of the product' },
  },
];
