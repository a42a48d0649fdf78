import type { ConflictSearchResult } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useFormat, useT } from '../../../../i18n/index.ts';

const m = messages({
  free: {
    ru: 'Место и время никем не заняты, рядом ничего нет.',
    en: 'The place and time are free and nothing is near.',
  },
  conflict: { ru: '<b>Занято:</b> {what}, {when}', en: '<b>Taken:</b> {what}, {when}' },
  shared: { ru: '<b>Там же:</b> {what}, {when}', en: '<b>Same place:</b> {what}, {when}' },
  pending: {
    ru: '<b>Претендует:</b> {number}, подана {filed}',
    en: '<b>Competes:</b> {number}, filed {filed}',
  },
  closure: { ru: '<b>Закрыто:</b> {reason}, {when}', en: '<b>Closed:</b> {reason}, {when}' },
  neighbour: { ru: 'В {distance} м {what}, {when}', en: '{what} {distance} m away, {when}' },
  people: { ru: ', до {n} чел.', en: ', up to {n} people' },
  assembly: { ru: 'публичное мероприятие', en: 'an assembly' },
  event: { ru: 'мероприятие', en: 'an event' },
});

/** What else takes, claims or closes the place, and who is near; a notice without its name. */
export function NeighbourList({ result }: { readonly result: ConflictSearchResult }): ReactElement {
  const t = useT();
  const format = useFormat();
  const b = (text: string): ReactElement => <b>{text}</b>;
  const nameOf = ({
    title,
    eventClass,
  }: {
    readonly title: string | null;
    readonly eventClass: string | null;
  }): string => title ?? t(eventClass === 'PUB' ? m.assembly : m.event);
  const when = (item: { readonly from: string; readonly to: string }): string =>
    format.momentRange(item.from, item.to);
  const isFree =
    result.conflicts.length + result.pending.length + result.closures.length + result.neighbours.length === 0;
  if (isFree) return <p className="small muted mt-2">{t(m.free)}</p>;
  return (
    <ul className="case-neighbours">
      {result.conflicts.map((item, index) => (
        <li key={`conflict-${index}`} className={item.isExclusive ? 'text-bad' : undefined}>
          {t.rich(item.isExclusive ? m.conflict : m.shared, { b }, { what: nameOf(item), when: when(item) })}
        </li>
      ))}
      {result.closures.map((item, index) => (
        <li key={`closure-${index}`} className="text-bad">
          {t.rich(m.closure, { b }, { reason: t.text(item.reason), when: when(item) })}
        </li>
      ))}
      {result.pending.map((item) => (
        <li key={item.number}>
          {t.rich(m.pending, { b }, { number: item.number, filed: format.moment(item.filedAt) })}
        </li>
      ))}
      {result.neighbours.map((item, index) => (
        <li key={`near-${index}`} className="muted">
          {t(m.neighbour, { distance: Math.round(item.distanceM), what: nameOf(item), when: when(item) })}
          {item.attendancePeak !== null && t(m.people, { n: item.attendancePeak })}
        </li>
      ))}
    </ul>
  );
}
