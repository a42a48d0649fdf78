import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { api, unwrap } from '../../../api/index.ts';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Link } from '../../../ui/link.tsx';
import { Section } from '../../../ui/section.tsx';

const m = messages({
  title: { ru: 'Сводки', en: 'Digests' },
  note: {
    ru: 'Что соберётся в следующую и что было в прошлых',
    en: 'What the next one gathers, and what the last ones held',
  },
  none: { ru: 'Пока собирать нечего.', en: 'There is nothing to gather yet.' },
  alerts: { ru: 'оповещения', en: 'alerts' },
  terms: { ru: 'даты', en: 'dates' },
  open: { ru: 'придёт {at}', en: 'comes {at}' },
  queued: { ru: 'пришла {at}', en: 'came {at}' },
  line: { ru: 'Сводка на {on}: {what}, {when} – {n}', en: 'Digest of {on}: {what}, {when} – {n}' },
});

/** The next digest as far as it is gathered, and the last ones. */
export function DigestsSection(): ReactElement {
  const t = useT();
  const format = useFormat();
  const { data } = useQuery({
    queryKey: ['alerts', 'digests'] as const,
    queryFn: ({ signal }) => unwrap(api.GET('/v1/me/digests', { signal })),
  });
  return (
    <Section title={t(m.title)} note={t(m.note)} isHung>
      {data?.items.length === 0 && <p className="muted">{t(m.none)}</p>}
      <ul>
        {data?.items.map(({ kind, localOn, dueAt, state, lines }) => (
          <li key={`${kind} ${localOn}`}>
            <Disclosure
              isOpenAtFirst={state === 'open'}
              title={t(m.line, {
                on: format.dayMonth(localOn),
                what: t(m[kind]),
                when: t(state === 'open' ? m.open : m.queued, { at: format.moment(dueAt) }),
                n: lines.length,
              })}
            >
              <ul className="ml-6 mb-2">
                {lines.map(({ title, alertId, requestId }) => (
                  <li key={`${alertId ?? ''}${requestId ?? ''}${title}`}>
                    {alertId === undefined ? title : <Link to={`/alerts/${alertId}`}>{title}</Link>}
                  </li>
                ))}
              </ul>
            </Disclosure>
          </li>
        ))}
      </ul>
    </Section>
  );
}
