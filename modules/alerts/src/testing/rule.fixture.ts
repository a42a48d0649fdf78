import type { RuleDefinition, RuleFilter } from '@veche/contracts';

export const wholeFilter: RuleFilter = {
  sources: [],
  services: [],
  categories: [],
  units: [],
  districts: [],
  criticalities: [],
  withoutAnswer: false,
  reopened: false,
};

/** A rule that tells the owner of the unit of every request that is overdue. */
export const aRule = (change: Partial<RuleDefinition> = {}): RuleDefinition => ({
  event: { kind: 'due' },
  filter: wholeFilter,
  threshold: { count: 1, withinMinutes: 0, forMinutes: 0 },
  severity: 'critical',
  delivery: 'at-once',
  channels: ['email'],
  recipients: [{ kind: 'duty', position: 'owner' }],
  groupBy: 'request',
  timing: { waitSeconds: 0, intervalMinutes: 5, repeatHours: 0 },
  acknowledgeHours: 24,
  muteWindowIds: [],
  name: 'Просрочка',
  title: 'Просрочен запрос {номер}',
  text: '{услуга}: срок был {срок}. {ссылка}',
  ...change,
});
