import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useSession } from '../../../app/session.ts';
import { messages, useFormat, useT, type Translate } from '../../../i18n/index.ts';
import { Section } from '../../../ui/section.tsx';
import { Badge } from '../../../ui/status-badge.tsx';
import { vocabularyQuery, type AlertVocabulary } from '../alert-queries.ts';
import { recipientName } from '../rules/rule-names.ts';
import { delayText } from '../duty/delay-words.ts';
import type { AlertCard } from './alert-card-types.ts';

const m = messages({
  title: { ru: 'Цепочка', en: 'Chain' },
  note: { ru: 'Только в рабочее время', en: 'In working time only' },
  taken: { ru: 'позвали', en: 'called' },
  next: { ru: 'следующий – {at}', en: 'next: {at}' },
  later: { ru: 'потом', en: 'later' },
  stopped: { ru: 'не понадобился', en: 'was not needed' },
});
const looks = {
  taken: { tone: 'ok', icon: 'check' },
  next: { tone: 'warn', icon: 'clock' },
  later: { tone: 'none', icon: 'dots' },
  stopped: { tone: 'none', icon: 'minus' },
} as const;

/** Who is called while nobody takes the alert on, and how far it went. */
export function AlertChain({ chain }: { readonly chain: AlertCard['chain'] }): ReactElement | null {
  const t = useT();
  const format = useFormat();
  const { can } = useSession();
  const vocabulary = useQuery({ ...vocabularyQuery, enabled: can('alert.manage') }).data;
  if (chain.length === 0) return null;
  return (
    <Section title={t(m.title)} note={t(m.note)} className="mt-6">
      <ol className="lines">
        {chain.map(({ number, after, recipients, state, at }) => (
          <li key={number}>
            <div>
              {recipients.map((each) => nameOf(t, vocabulary, each)).join(', ')}{' '}
              <span className="muted">· {delayText(t, after)}</span>
            </div>
            <Badge tone={looks[state].tone} icon={looks[state].icon} isPlain>
              {state === 'next' ? t(m.next, { at: at === undefined ? '' : format.moment(at) }) : t(m[state])}
            </Badge>
          </li>
        ))}
      </ol>
    </Section>
  );
}

const empty = { people: [], groups: [], contacts: [] } as unknown as AlertVocabulary;

const nameOf = (
  t: Translate,
  vocabulary: AlertVocabulary | undefined,
  recipient: AlertCard['chain'][number]['recipients'][number],
): string => recipientName(t, vocabulary ?? empty, recipient);
