import type { ReactElement } from 'react';

const word = [
  'M19 0h5v24h-5zM26 0h8v5h-8zM26 9.5h6.5v5H26zM26 19h8v5h-8z',
  'M38 0h5v6.5a2.500 2.500 0 002.500 2.500H48v5h-3a7 7 0 01-7-7zM50 0h5v24h-5z',
  'M59 0h5v24h-5zM66 0h8v5h-8zM66 9.5h6.5v5H66zM66 19h8v5h-8z',
];

/** The mark: an upright and two half-discs. `full` spells the whole name; never under 16 px high. */
export function Mark({
  full = true,
  label = 'Вече',
  className,
}: {
  readonly full?: boolean;
  readonly label?: string;
  readonly className?: string;
}): ReactElement {
  return (
    <svg
      className={className ?? 'mark'}
      viewBox={full ? '0 0 75 24' : '0 0 15 24'}
      role="img"
      aria-label={label}
    >
      <path className="mark-ink" d="M0 0h5v24H0z" />
      <path
        className="mark-accent"
        d="M7 0h2.500a5.500 5.500 0 010 11H7zM7 13h2.500a5.500 5.500 0 010 11H7z"
      />
      {full && word.map((d) => <path key={d} className="mark-ink" d={d} />)}
    </svg>
  );
}
