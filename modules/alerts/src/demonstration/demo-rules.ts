import type { RuleDefinition, RuleFilter } from '@veche/contracts';

/** A rule of the invented town and how long it has been on. */
export interface DemoRule {
  readonly onForDays: number;
  readonly definition: RuleDefinition;
}

const everything: RuleFilter = {
  sources: [],
  services: [],
  categories: [],
  units: [],
  districts: [],
  criticalities: [],
  withoutAnswer: false,
  reopened: false,
};

type Said = Pick<RuleDefinition, 'name' | 'title' | 'text' | 'event'>;

/** What most rules share; each says what is its own. */
const rule = (said: Said, own: Partial<RuleDefinition> = {}): RuleDefinition => ({
  filter: everything,
  threshold: { count: 1, withinMinutes: 0, forMinutes: 0 },
  severity: 'warning',
  delivery: 'at-once',
  channels: ['email'],
  recipients: [{ kind: 'duty', position: 'owner' }],
  groupBy: 'unit',
  timing: { waitSeconds: 30, intervalMinutes: 60, repeatHours: 24 },
  acknowledgeHours: 24,
  muteWindowIds: [],
  ...said,
  ...own,
});

/** The rules of the invented town: of each kind one, so that a newcomer finds live alerts and something to mend. */
export const demoRules: readonly DemoRule[] = [
  {
    onForDays: 130,
    definition: rule(
      {
        event: { kind: 'very-overdue' },
        name: 'Сильная просрочка',
        title: 'Просрочен больше чем на 5 рабочих дней: {номер}',
        text: '{услуга}, {подразделение}: срок был {срок}. Откройте запрос: {ссылка}',
      },
      { severity: 'critical', channels: ['email', 'sms'], groupBy: 'request' },
    ),
  },
  {
    onForDays: 130,
    definition: rule({
      event: { kind: 'due' },
      name: 'Срок прошёл',
      title: 'Просрочено: {сколько} в подразделении «{подразделение}»',
      text: '{номер}. Срок прошёл, ответа нет. {ссылка}',
    }),
  },
  {
    onForDays: 64,
    definition: rule(
      {
        event: { kind: 'due-soon', workingDaysLeft: 2 },
        name: 'Земляные работы: скоро срок',
        title: '{номер}: срок {срок}',
        text: '{услуга}: осталось два рабочих дня. Откройте дело: {ссылка}',
      },
      {
        filter: { ...everything, services: ['DIG-ORDER'] },
        process: 'DIG-ORDER',
        groupBy: 'request',
      },
    ),
  },
  {
    onForDays: 90,
    definition: rule(
      {
        event: { kind: 'at-risk' },
        name: 'Срок под угрозой',
        title: 'Под угрозой срока: {сколько}',
        text: '{номер}: прошло четыре пятых срока. {ссылка}',
      },
      { delivery: 'digest', severity: 'information' },
    ),
  },
  {
    onForDays: 45,
    definition: rule(
      {
        event: {
          kind: 'metric',
          metric: 'share-in-time',
          comparison: 'below',
          threshold: 0.98,
          periodDays: 30,
        },
        name: 'Доля в срок ниже 98 %',
        title: 'Доля в срок за 30 дней упала: {событие}',
        text: 'По всем услугам города. Смотрите, какие подразделения опаздывают: {ссылка}',
      },
      {
        groupBy: 'rule',
        recipients: [{ kind: 'role', role: 'manager' }],
      },
    ),
  },
  {
    onForDays: 130,
    definition: rule(
      {
        event: {
          kind: 'metric',
          metric: 'open-overdue',
          comparison: 'above',
          threshold: 30,
          recovery: 20,
          periodDays: 1,
        },
        name: 'Просроченных больше тридцати',
        title: 'Слишком много просрочек: {событие}',
        text: 'Решите, кого усилить, пока не стало больше: {ссылка}',
      },
      { severity: 'critical', groupBy: 'rule', recipients: [{ kind: 'role', role: 'manager' }] },
    ),
  },
  {
    onForDays: 130,
    definition: rule(
      {
        event: { kind: 'refused' },
        name: 'Отказы',
        title: 'Отказано: {номер}',
        text: '{услуга}, {подразделение}. {ссылка}',
      },
      { delivery: 'digest', severity: 'information', groupBy: 'service' },
    ),
  },
  {
    onForDays: 130,
    definition: rule(
      {
        event: { kind: 'source-silent', hours: 24 },
        name: 'Источник молчит сутки',
        title: 'Источник молчит больше суток',
        text: 'Новых сведений о запросах нет. Проверьте обмен: {ссылка}',
      },
      {
        groupBy: 'source',
        recipients: [
          { kind: 'role', role: 'administrator' },
          { kind: 'duty', position: 'head' },
        ],
      },
    ),
  },
  {
    onForDays: 200,
    definition: rule(
      {
        event: { kind: 'rerouted' },
        name: 'Передано другому подразделению',
        title: 'Передано: {номер}',
        text: '{услуга}: теперь отвечает {подразделение}. {ссылка}',
      },
      { filter: { ...everything, services: ['COMPL-210'] } },
    ),
  },
];
