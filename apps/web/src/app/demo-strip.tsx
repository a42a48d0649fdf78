import type { ReactElement } from 'react';
import { messages, useFormat, useT } from '../i18n/index.ts';
import { useSession } from './session.ts';

const m = messages({
  label: { ru: 'Демонстрационный режим', en: 'Demonstration mode' },
  title: { ru: 'Демонстрационные данные.', en: 'Demonstration data.' },
  town: { ru: '{town} – вымышленный город', en: '{town} is an invented town' },
});

/** Marks every page of a demonstration town. Absent in a real installation. */
export function DemoStrip(): ReactElement | null {
  const t = useT();
  const format = useFormat();
  const { tenant, isDemonstration, now, todayOn } = useSession();
  if (!isDemonstration) return null;
  return (
    <aside className="demo-strip" aria-label={t(m.label)}>
      <div className="wrap">
        <span>
          <b>{t(m.title)}</b> {tenant && t(m.town, { town: t.text(tenant.name) })}
        </span>
        {tenant && (
          <span>
            {format.date(todayOn)}, {format.longWeekday(todayOn)}, {format.time(now())}
          </span>
        )}
      </div>
    </aside>
  );
}
