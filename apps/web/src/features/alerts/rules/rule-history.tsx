import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Section } from '../../../ui/section.tsx';
import { Skeleton } from '../../../ui/states.tsx';
import { severityNames } from '../alert-words.tsx';
import { ruleVersionsQuery, type AlertVocabulary } from '../alert-queries.ts';
import { conditionSentence, eventSentence, recipientsSentence } from './rule-sentences.ts';
import { versionChanges, type ChangedPart } from './version-changes.ts';
import type { AlertRuleItem, AlertRuleVersion } from './rule-types.ts';

const m = messages({
  title: { ru: 'Прежние версии', en: 'Former versions' },
  version: { ru: 'Версия {n}', en: 'Version {n}' },
  by: { ru: '{at}, {who}', en: '{at}, {who}' },
  first: { ru: 'правило заведено', en: 'the rule was made' },
  same: { ru: 'включили, выключили или подтвердили', en: 'turned on, off, or confirmed' },
  name: { ru: 'название', en: 'name' },
  event: { ru: 'событие', en: 'event' },
  condition: { ru: 'условие', en: 'condition' },
  severity: { ru: 'важность', en: 'severity' },
  recipients: { ru: 'кому и как', en: 'whom and how' },
  words: { ru: 'текст', en: 'words' },
  change: { ru: '{part}: было «{before}», стало «{after}»', en: '{part}: was “{before}”, is “{after}”' },
});

/** What the rule said before, newest first, each with what changed. */
export function RuleHistory({
  rule,
  vocabulary,
}: {
  readonly rule: AlertRuleItem;
  readonly vocabulary: AlertVocabulary;
}): ReactElement {
  const t = useT();
  const format = useFormat();
  const versions = useQuery(ruleVersionsQuery(rule.id));
  const words = { t, format, vocabulary };
  const said = (part: ChangedPart, { definition }: AlertRuleVersion): string => {
    switch (part) {
      case 'name':
        return definition.name;
      case 'event':
        return eventSentence(words, definition);
      case 'condition':
        return conditionSentence(words, definition);
      case 'severity':
        return t(severityNames[definition.severity]);
      case 'recipients':
        return recipientsSentence(words, definition);
      case 'words':
        return [definition.title, definition.text].join('. ');
    }
  };
  return (
    <Section title={t(m.title)} className="mt-8">
      {versions.isPending && <Skeleton lines={3} />}
      <ol className="lines">
        {versions.data?.items.map((version, index, all) => {
          const before = all[index + 1];
          const changes = before === undefined ? [] : versionChanges(before.definition, version.definition);
          return (
            <li key={version.version}>
              <b>{t(m.version, { n: version.version })}</b>{' '}
              <span className="muted">
                {t(m.by, { at: format.moment(version.savedAt, true), who: version.savedBy })}
              </span>
              <ul>
                {before === undefined && <li>{t(m.first)}</li>}
                {before !== undefined && changes.length === 0 && <li className="muted">{t(m.same)}</li>}
                {before !== undefined &&
                  changes.map((part) => (
                    <li key={part}>
                      {t(m.change, {
                        part: t(m[part]),
                        before: said(part, before),
                        after: said(part, version),
                      })}
                    </li>
                  ))}
              </ul>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
