import type { CSSProperties, ReactElement, ReactNode } from 'react';
import { messages, useT } from '../i18n/index.ts';

const m = messages({
  passed: { ru: 'пройден', en: 'passed' },
  now: { ru: 'сейчас', en: 'now' },
  ahead: { ru: 'впереди', en: 'to come' },
  label: { ru: 'Этапы', en: 'Stages' },
});

export interface Station {
  readonly id: string;
  readonly title: ReactNode;
  /** A date, or what is going on: «6 из 8, до 27 мая». */
  readonly detail?: ReactNode;
  readonly state: 'passed' | 'now' | 'ahead';
  /** For `now`: the share of the term that is gone, 0…1. */
  readonly elapsed?: number;
}

/** The stages of a case as stops of a line. Vertical on a phone. */
export function Stations({
  stations,
  label,
}: {
  readonly stations: readonly Station[];
  readonly label?: string;
}): ReactElement {
  const t = useT();
  return (
    <ol className="stations" aria-label={label ?? t(m.label)}>
      {stations.map((station) => (
        <li
          key={station.id}
          className={`station-${station.state}`}
          aria-current={station.state === 'now' ? 'step' : undefined}
          style={
            station.elapsed === undefined
              ? undefined
              : ({ '--elapsed': `${Math.round(station.elapsed * 100)}%` } as CSSProperties)
          }
        >
          <b>{station.title}</b>
          <span className="visually-hidden">, {t(m[station.state])} </span>
          {station.detail !== undefined && <small>{station.detail}</small>}
        </li>
      ))}
    </ol>
  );
}
