import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useSession } from '../../app/session.ts';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { Callout } from '../../ui/callout.tsx';
import { Link } from '../../ui/link.tsx';
import { listMine } from '../application/application-queries.ts';
import { nextStepOf, statusGroups } from '../application/next-step.ts';

const m = messages({
  title: {
    ru: 'Ждут вас: {n, plural, one {# заявка} few {# заявки} other {# заявок}}',
    en: 'Waiting for you: {n, plural, one {# application} other {# applications}}',
  },
  until: { ru: '{what} до {on}', en: '{what} by {on}' },
  untitled: { ru: 'Без названия', en: 'Untitled' },
});

const asked = statusGroups.mine.filter((status) => status !== 'DRAFT').join(',');

/** What the authority waits for from this person, with the date; drafts wait for nobody. */
export function WaitingForYou(): ReactElement | null {
  const t = useT();
  const format = useFormat();
  const { todayOn } = useSession();
  const { data } = useQuery({
    queryKey: ['application', 'mine', { status: asked, limit: 5 }] as const,
    queryFn: ({ signal }) => listMine({ status: asked, limit: 5 }, signal),
  });
  if (data === undefined || data.items.length === 0) return null;
  return (
    <Callout tone="warn" title={t(m.title, { n: data.items.length })} className="mt-4">
      <ul>
        {data.items.map(({ id, title, status, dueOn }) => {
          const what = t(nextStepOf[status].text);
          return (
            <li key={id}>
              <Link to={`/applications/${id}`}>{title === '' ? t(m.untitled) : title}</Link>
              {' – '}
              {dueOn === undefined
                ? what.toLocaleLowerCase()
                : t(m.until, { what: what.toLocaleLowerCase(), on: format.relativeDate(dueOn, todayOn) })}
            </li>
          );
        })}
      </ul>
    </Callout>
  );
}
