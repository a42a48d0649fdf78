import type { FeedbackProgress } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Stations, type Station } from '../../../ui/stations.tsx';

const m = messages({
  number: {
    ru: 'Номер {number}: назовите его, если будете звонить',
    en: 'Number {number}: name it if you call',
  },
  noted: {
    ru: 'Отзыв учтён в показателях. От вас ничего не нужно.',
    en: 'Your review counts in the figures. Nothing is needed from you.',
  },
  duplicate: {
    ru: 'Об этом же вы писали раньше: ответим на первое.',
    en: 'You wrote about the same before: the first one is answered.',
  },
  stages: { ru: 'Как движется', en: 'How it goes' },
  accepted: { ru: 'Принято', en: 'Accepted' },
  inWork: { ru: 'В работе', en: 'In work' },
  resolved: { ru: 'Решено', en: 'Resolved' },
  confirmed: { ru: 'Вы подтвердили', en: 'You confirmed' },
  due: { ru: 'ответ до {on}', en: 'answer by {on}' },
  asksHere: { ru: 'ждём вашего ответа ниже', en: 'we wait for your answer below' },
  asks: {
    ru: 'ждём вашего ответа по ссылке из нового письма',
    en: 'we wait for your answer by the link of the new letter',
  },
});

const order = ['accepted', 'in-work', 'resolved', 'confirmed'] as const;
/** A matter that was reopened waits to be taken in work again. */
const placeOf = { accepted: 0, reopened: 0, 'in-work': 1, resolved: 2, confirmed: 3 } as const;

/** How far a review is: accepted, in work, resolved, confirmed. */
export function Progress({
  item,
  asks = 'by-letter',
}: {
  readonly item: FeedbackProgress;
  /** Where the person says whether it is settled: by the link of a letter, or on this page. */
  readonly asks?: 'by-letter' | 'here';
}): ReactElement {
  const t = useT();
  const format = useFormat();
  const { status, number, dueOn, receivedAt } = item;
  if (status === 'noted' || status === 'duplicate')
    return (
      <>
        <p className="mt-4">{t(m[status])}</p>
        <p className="mt-2 muted">{t(m.number, { number })}</p>
      </>
    );
  const place = placeOf[status];
  const titles = [m.accepted, m.inWork, m.resolved, m.confirmed] as const;
  const detail = (index: number): string | undefined => {
    if (index === 0) return format.dayMonth(format.civilDate(receivedAt));
    if (index === 2 && place < 2 && dueOn !== undefined) return t(m.due, { on: format.dayMonth(dueOn) });
    return index === 3 && place === 2 ? t(asks === 'here' ? m.asksHere : m.asks) : undefined;
  };
  const stations = order.map((id, index): Station => {
    const text = detail(index);
    return {
      id,
      title: t(titles[index] ?? m.accepted),
      ...(text === undefined ? {} : { detail: text }),
      state: index < place || status === 'confirmed' ? 'passed' : index === place ? 'now' : 'ahead',
    };
  });
  return (
    <div className="mt-6" role="status">
      <Stations stations={stations} label={t(m.stages)} />
      <p className="mt-4 muted">{t(m.number, { number })}</p>
    </div>
  );
}
