import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { messages, useT } from '../../../i18n/index.ts';
import { Badge } from '../../../ui/status-badge.tsx';
import { recipientsQuery } from '../alert-queries.ts';
import { channelName } from './rule-names.ts';
import type { RuleDefinition } from './rule-types.ts';

const m = messages({
  title: { ru: 'Дойдёт ли', en: 'Will it arrive' },
  people: {
    ru: '{n, plural, =0 {никто не получит} one {получит # человек} few {получат # человека} other {получат # человек}}',
    en: '{n, plural, =0 {nobody gets it} one {# person gets it} other {# people get it}}',
  },
  unverified: {
    ru: '{channel}: у {n} из {all} контакт не подтверждён',
    en: '{channel}: {n} of {all} have no confirmed contact',
  },
  allVerified: { ru: 'все контакты подтверждены', en: 'all contacts are confirmed' },
  outside: {
    ru: '{n, plural, one {# внешний адрес не согласился} other {# внешних адреса не согласились}}',
    en: '{n, plural, one {# outside address has not agreed} other {# outside addresses have not agreed}}',
  },
});

/** How many people the rule means and whether its channels reach them. */
export function ReachCheck({ definition }: { readonly definition: RuleDefinition }): ReactElement | null {
  const t = useT();
  const { data } = useQuery(recipientsQuery(definition));
  if (data === undefined) return null;
  const isWhole = data.unverified.length === 0 && data.unreachableContacts === 0;
  return (
    <section aria-label={t(m.title)}>
      <h3>{t(m.title)}</h3>
      <ul className="small mt-1 grid gap-1">
        <li>
          <Badge tone={data.people > 0 ? 'run' : 'bad'} icon={data.people > 0 ? 'users' : 'stop'} isPlain>
            {t(m.people, { n: data.people })}
          </Badge>
        </li>
        {data.unverified.map(({ channel, count }) => (
          <li key={channel}>
            <Badge tone="warn" icon="warn" isPlain>
              {t(m.unverified, { channel: channelName(t, channel), n: count, all: data.people })}
            </Badge>
          </li>
        ))}
        {data.unreachableContacts > 0 && (
          <li>
            <Badge tone="warn" icon="warn" isPlain>
              {t(m.outside, { n: data.unreachableContacts })}
            </Badge>
          </li>
        )}
        {isWhole && data.people > 0 && (
          <li>
            <Badge tone="ok" icon="check" isPlain>
              {t(m.allVerified)}
            </Badge>
          </li>
        )}
      </ul>
    </section>
  );
}
