import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useSession } from '../../../app/session.ts';
import { messages, useT } from '../../../i18n/index.ts';
import { Section } from '../../../ui/section.tsx';
import { vocabularyQuery, type AlertVocabulary } from '../alert-queries.ts';
import { groupingNames } from '../rules/rule-words.ts';
import { labelNames, labelValue } from '../quiet/silence-words.ts';
import type { Matcher } from '../quiet/silence-types.ts';
import type { AlertCard } from './alert-card-types.ts';

const m = messages({
  title: { ru: 'Почему сработало', en: 'Why it fired' },
  rule: { ru: 'правило «{name}»', en: 'rule “{name}”' },
  noAnswer: { ru: 'ответа ещё не было', en: 'there was no answer yet' },
  reopened: { ru: 'возвращалось в работу', en: 'it came back to work' },
  grouped: { ru: 'оповещение – {how}', en: 'alert: {how}' },
  pair: { ru: '{label}: {value}', en: '{label}: {value}' },
});

const empty = { services: [], units: [], sources: [] } as unknown as AlertVocabulary;

/** What of the rule let the fact through. */
export function WhySection({ alert }: { readonly alert: AlertCard }): ReactElement {
  const t = useT();
  const { can } = useSession();
  const vocabulary = useQuery({ ...vocabularyQuery, enabled: can('alert.manage') }).data ?? empty;
  const reason = ({ label, value }: AlertCard['matchedBy'][number]): string => {
    if (label === 'answer') return t(m.noAnswer);
    if (label === 'reopened') return t(m.reopened);
    if (!(label in labelNames)) return `${label}: ${value}`;
    const name = label as Matcher['label'];
    return t(m.pair, {
      label: t(labelNames[name]),
      value: labelValue(t, { vocabulary, rules: [] }, name, value),
    });
  };
  const how = alert.groupBy in groupingNames ? t(groupingNames[alert.groupBy as 'unit']) : alert.groupBy;
  return (
    <Section title={t(m.title)} className="mt-6">
      <ul>
        <li>{t(m.rule, { name: alert.ruleName })}</li>
        {alert.matchedBy.map((each) => (
          <li key={`${each.label} ${each.value}`}>{reason(each)}</li>
        ))}
        <li className="muted">{t(m.grouped, { how })}</li>
      </ul>
    </Section>
  );
}
