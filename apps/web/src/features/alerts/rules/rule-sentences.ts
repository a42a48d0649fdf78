import { messages, type Formatter, type Translate } from '../../../i18n/index.ts';
import { criticalityWord } from '../../register/shared/request-words.ts';
import { statusCode } from '../../register/shared/request-words.ts';
import { statuses } from '../../../ui/statuses.ts';
import type { AlertVocabulary } from '../alert-queries.ts';
import type { RuleDraft } from './rule-draft.ts';
import { channelName, nameIn, processName, recipientName } from './rule-names.ts';
import { eventNames, groupingNames, hasPeriod, isAboutRequest, isShare, metricNames } from './rule-words.ts';
import type { RuleEvent } from './rule-types.ts';

const m = messages({
  allServices: { ru: 'все услуги', en: 'all services' },
  daysLeft: {
    ru: 'осталось не больше {n, plural, one {# рабочего дня} other {# рабочих дней}}',
    en: '{n, plural, one {# working day} other {# working days}} left or fewer',
  },
  anyStatus: { ru: 'любой переход', en: 'any change' },
  toStatus: { ru: 'стало: {statuses}', en: 'now: {statuses}' },
  silent: { ru: 'молчит {n} ч и дольше', en: 'silent for {n} h or longer' },
  above: { ru: '{metric} – {value} и больше', en: '{metric}: {value} or more' },
  below: { ru: '{metric} – {value} и меньше', en: '{metric}: {value} or less' },
  recovery: { ru: 'конец на {value}', en: 'over at {value}' },
  period: { ru: 'за {n} дн.', en: 'over {n} days' },
  each: { ru: 'каждый случай', en: 'every case' },
  count: { ru: '{n} за {minutes} мин', en: '{n} within {minutes} min' },
  lasts: { ru: 'держится {n} мин', en: 'lasts {n} min' },
  withoutAnswer: { ru: 'ответа ещё не было', en: 'no answer yet' },
  reopened: { ru: 'возвращались в работу', en: 'came back to work' },
  criticality: { ru: 'важность запроса: {words}', en: 'criticality: {words}' },
  nobody: { ru: 'никому', en: 'nobody' },
  inCabinet: { ru: 'только на сайте', en: 'on the site only' },
  atOnce: { ru: 'сразу', en: 'at once' },
  digest: { ru: 'сводкой раз в день', en: 'in the daily digest' },
});

interface Words {
  readonly t: Translate;
  readonly format: Formatter;
  readonly vocabulary: AlertVocabulary;
}

const joined = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' · ');

/** What a rule listens to, in a line. */
export function eventSentence({ t, vocabulary }: Words, draft: RuleDraft): string {
  if (draft.event === null) return '';
  const { kind } = draft.event;
  const about = isAboutRequest(kind) || kind === 'metric';
  return joined([
    t(eventNames[kind]),
    about ? (processName(t, vocabulary, draft.process) ?? t(m.allServices)) : undefined,
  ]);
}

function eventCondition({ t, format }: Words, event: RuleEvent): string | undefined {
  switch (event.kind) {
    case 'due-soon':
      return t(m.daysLeft, { n: event.workingDaysLeft });
    case 'status-changed':
      return event.to.length === 0
        ? t(m.anyStatus)
        : t(m.toStatus, {
            statuses: event.to.map((to) => t.text(statuses[statusCode[to]].text).toLowerCase()).join(', '),
          });
    case 'source-silent':
      return t(m.silent, { n: event.hours });
    case 'metric': {
      const shown = (value: number): string =>
        isShare(event.metric) ? format.percent(value) : format.number(value);
      return joined([
        t(event.comparison === 'above' ? m.above : m.below, {
          metric: t(metricNames[event.metric]),
          value: shown(event.threshold),
        }),
        hasPeriod(event.metric) ? t(m.period, { n: event.periodDays }) : undefined,
        event.recovery === undefined ? undefined : t(m.recovery, { value: shown(event.recovery) }),
      ]);
    }
    default:
      return undefined;
  }
}

/** When a rule fires, in a line. */
export function conditionSentence(words: Words, draft: RuleDraft): string {
  const { t, vocabulary } = words;
  const { event, filter, threshold } = draft;
  if (event === null) return '';
  const own = eventCondition(words, event);
  return joined([
    own ?? (threshold.count === 1 ? t(m.each) : undefined),
    threshold.count > 1 ? t(m.count, { n: threshold.count, minutes: threshold.withinMinutes }) : undefined,
    threshold.forMinutes > 0 ? t(m.lasts, { n: threshold.forMinutes }) : undefined,
    draft.process === undefined && filter.services.length > 0
      ? filter.services.map((code) => nameIn(t, vocabulary.services, code)).join(', ')
      : undefined,
    draft.process === undefined ? filter.categories.join(', ') : undefined,
    filter.units.map((code) => nameIn(t, vocabulary.units, code)).join(', '),
    filter.districts.join(', '),
    filter.sources.map((code) => nameIn(t, vocabulary.sources, code)).join(', '),
    filter.criticalities.length > 0
      ? t(m.criticality, { words: filter.criticalities.map((each) => t(criticalityWord[each])).join(', ') })
      : undefined,
    filter.withoutAnswer ? t(m.withoutAnswer) : undefined,
    filter.reopened ? t(m.reopened) : undefined,
    event.kind === 'metric' ? undefined : t(groupingNames[draft.groupBy]),
  ]);
}

/** Who is told and by what, in a line. */
export function recipientsSentence({ t, vocabulary }: Words, draft: RuleDraft): string {
  const people =
    draft.recipients.length === 0
      ? t(m.nobody)
      : draft.recipients.map((each) => recipientName(t, vocabulary, each)).join(', ');
  const channels =
    draft.channels.length === 0
      ? t(m.inCabinet)
      : draft.channels.map((channel) => channelName(t, channel)).join(', ');
  return joined([people, channels, t(draft.delivery === 'digest' ? m.digest : m.atOnce)]);
}
