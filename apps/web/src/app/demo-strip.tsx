import { useEffect, useState, type ReactElement } from 'react';
import { messages, useFormat, useT, type BilingualText } from '../i18n/index.ts';
import { useSession } from './session.ts';

const m = messages({
  label: { ru: 'Демонстрационный режим', en: 'Demonstration mode' },
  title: { ru: 'Демонстрационные данные.', en: 'Demonstration data.' },
  town: { ru: '{town} – вымышленный город', en: '{town} is an invented town' },
});

const memory = 'veche.demonstration';

/** The town of an earlier visit: its strip keeps the place until the session says whether it is still so. */
function rememberedTown(): BilingualText | undefined {
  try {
    const { ru, en } = JSON.parse(localStorage.getItem(memory) ?? '{}') as Partial<BilingualText>;
    return typeof ru === 'string' && typeof en === 'string' ? { ru, en } : undefined;
  } catch {
    return undefined;
  }
}

/** Marks every page of a demonstration town. Absent in a real installation. */
export function DemoStrip(): ReactElement | null {
  const t = useT();
  const format = useFormat();
  const { tenant, isDemonstration, isLoading, now, todayOn } = useSession();
  const [remembered] = useState(rememberedTown);
  const town = tenant === undefined && isLoading ? remembered : isDemonstration ? tenant?.name : undefined;
  const { ru, en } = tenant?.name ?? {};
  useEffect(() => {
    if (isLoading) return;
    if (isDemonstration) localStorage.setItem(memory, JSON.stringify({ ru, en }));
    else localStorage.removeItem(memory);
  }, [isLoading, isDemonstration, ru, en]);
  if (town === undefined && !isDemonstration) return null;
  return (
    <aside className="demo-strip" aria-label={t(m.label)}>
      <div className="wrap">
        <span>
          <b>{t(m.title)}</b> {town && t(m.town, { town: t.text(town) })}
        </span>
        {town && (
          <span>
            {format.date(todayOn)}, {format.longWeekday(todayOn)}, {format.time(now())}
          </span>
        )}
      </div>
    </aside>
  );
}
