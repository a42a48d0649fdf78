import { messages, type Message, type Translate } from '../../../i18n/index.ts';
import type { AlertVocabulary } from '../alert-queries.ts';
import { severityNames } from '../alert-words.tsx';
import { nameIn } from '../rules/rule-names.ts';
import { eventNames, metricNames } from '../rules/rule-words.ts';
import type { AlertRuleItem } from '../rules/rule-types.ts';
import type { Matcher } from './silence-types.ts';

const m = messages({
  event: { ru: 'событие', en: 'event' },
  severity: { ru: 'важность', en: 'severity' },
  rule: { ru: 'правило', en: 'rule' },
  source: { ru: 'источник', en: 'source' },
  service: { ru: 'услуга', en: 'service' },
  category: { ru: 'категория', en: 'category' },
  unit: { ru: 'подразделение', en: 'unit' },
  district: { ru: 'район', en: 'district' },
  criticality: { ru: 'важность запроса', en: 'criticality' },
  status: { ru: 'статус', en: 'status' },
  request: { ru: 'запрос', en: 'request' },
  metric: { ru: 'показатель', en: 'figure' },
});
export const labelNames: Readonly<Record<Matcher['label'], Message>> = m;
const o = messages({
  is: { ru: '{label}: {values}', en: '{label}: {values}' },
  'is-not': { ru: '{label}: кроме {values}', en: '{label}: except {values}' },
  oneRequest: { ru: 'один запрос', en: 'one request' },
});

export interface MatcherNames {
  readonly vocabulary: AlertVocabulary;
  readonly rules: readonly AlertRuleItem[];
}

/** A value of a label in words. */
export function labelValue(
  t: Translate,
  { vocabulary, rules }: MatcherNames,
  label: Matcher['label'],
  value: string,
): string {
  const word = (names: object): string => {
    const name = (names as Readonly<Record<string, Message | undefined>>)[value];
    return name === undefined ? value : t(name).toLowerCase();
  };
  switch (label) {
    case 'event':
      return word(eventNames);
    case 'severity':
      return word(severityNames);
    case 'metric':
      return word(metricNames);
    case 'rule':
      return rules.find(({ id }) => id === value)?.definition.name ?? '–';
    case 'unit':
      return nameIn(t, vocabulary.units, value);
    case 'service':
      return nameIn(t, vocabulary.services, value);
    case 'source':
      return nameIn(t, vocabulary.sources, value);
    case 'request':
      return t(o.oneRequest);
    default:
      return value;
  }
}

/** A condition of a silence in a line. */
export const matcherText = (
  t: Translate,
  names: MatcherNames,
  { label, operator, values }: Matcher,
): string =>
  t(o[operator], {
    label: t(labelNames[label]),
    values: values.map((value) => labelValue(t, names, label, value)).join(', '),
  });
