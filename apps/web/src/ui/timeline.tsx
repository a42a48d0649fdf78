import type { ReactElement, ReactNode } from 'react';
import { useFormat } from '../i18n/index.ts';

export interface TimelineEntry {
  readonly id: string;
  /** Moment in ISO form. */
  readonly at: string;
  readonly text: ReactNode;
  /** After the time: who. */
  readonly who?: ReactNode;
  readonly isMinor?: boolean;
}

/** What happened, the newest first. */
export function Timeline({
  entries,
  label,
}: {
  readonly entries: readonly TimelineEntry[];
  readonly label: string;
}): ReactElement {
  const format = useFormat();
  return (
    <ol className="timeline" aria-label={label}>
      {entries.map(({ id, at, text, who, isMinor }) => (
        <li key={id} className={isMinor ? 'timeline-minor' : undefined}>
          <time dateTime={at}>
            {format.moment(at)}
            {who !== undefined && <> · {who}</>}
          </time>
          {text}
        </li>
      ))}
    </ol>
  );
}
