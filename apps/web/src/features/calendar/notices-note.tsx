import type { ReactElement } from 'react';
import { messages, useT } from '../../i18n/index.ts';
import type { PublicMassEvents } from './mass-events-query.ts';

const m = messages({
  some: {
    ru: 'Кроме того, за месяц {n, plural, one {подано # уведомление} few {подано # уведомления} other {подано # уведомлений}} о публичных мероприятиях: митингах, шествиях, пикетах. Их организаторов и места не показываем.',
    en: 'Besides, {n, plural, one {# notice} other {# notices}} of public events (rallies, processions, pickets) came in this month. Their organisers and places are not shown.',
  },
  few: {
    ru: 'Были и уведомления о публичных мероприятиях – меньше пяти, поэтому точное число не показываем.',
    en: 'There were notices of public events too: fewer than five, so the exact number is not shown.',
  },
});

/** Public events under 54-ФЗ as a count alone; nothing when there were none. */
export function NoticesNote({
  notice,
}: {
  readonly notice: PublicMassEvents['notices'][number] | undefined;
}): ReactElement | null {
  const t = useT();
  if (notice === undefined) return null;
  return (
    <p className="small muted mt-4 border-t border-line pt-3">
      {notice.count === null ? t(m.few) : t(m.some, { n: notice.count })}
    </p>
  );
}
