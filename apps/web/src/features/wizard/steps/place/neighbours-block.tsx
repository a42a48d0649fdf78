import type { ConflictSearchResult } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useFormat, useT } from '../../../../i18n/index.ts';
import { Callout } from '../../../../ui/callout.tsx';
import { Section } from '../../../../ui/section.tsx';

const m = messages({
  title: { ru: 'Рядом в это время', en: 'Nearby at this time' },
  note: {
    ru: 'Не мешает подать. Учтите общие входы, звук и парковку',
    en: 'It does not prevent submission. Mind shared entrances, sound and parking',
  },
  unnamed: { ru: 'Другое мероприятие', en: 'Another event' },
  line: { ru: '{when}, {distance} м от вас', en: '{when}, {distance} m away' },
  people: { ru: ', до {n} человек', en: ', up to {n} people' },
  pendingTitle: {
    ru: 'На это же место и время {n, plural, one {рассматривается # заявка} few {рассматриваются # заявки} other {рассматривается # заявок}}.',
    en: '{n, plural, one {# application is} other {# applications are}} under review for the same place and time.',
  },
  pending: {
    ru: 'Согласуют ту, что подана раньше и прошла проверку.',
    en: 'The one filed earlier that passes the checks is agreed.',
  },
  closed: { ru: 'Площадка закрыта {when}: {reason}.', en: 'The venue is closed {when}: {reason}.' },
});

/** Closures, competing applications and neighbours: what to know before choosing. */
export function NeighboursBlock({ result }: { readonly result: ConflictSearchResult }): ReactElement | null {
  const t = useT();
  const format = useFormat();
  return (
    <>
      {result.closures.map((closure, index) => (
        <Callout key={index} tone="bad" className="mt-4">
          {t(m.closed, {
            when: format.momentRange(closure.from, closure.to),
            reason: t.text(closure.reason),
          })}
        </Callout>
      ))}
      {result.pending.length > 0 && (
        <Callout tone="warn" title={t(m.pendingTitle, { n: result.pending.length })} className="mt-4">
          {t(m.pending)}
        </Callout>
      )}
      {result.neighbours.length > 0 && (
        <Section title={t(m.title)} note={t(m.note)} headingLevel={3}>
          <ul className="lines">
            {result.neighbours.map((neighbour, index) => (
              <li key={index}>
                <b className="font-mid">{neighbour.title ?? t(m.unnamed)}</b>
                {neighbour.venueName !== null && `, ${neighbour.venueName}`}
                <br />
                <span className="small muted">
                  {t(m.line, {
                    when: format.momentRange(neighbour.from, neighbour.to),
                    distance: Math.round(neighbour.distanceM),
                  })}
                  {neighbour.attendancePeak !== null && t(m.people, { n: neighbour.attendancePeak })}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
