import type { ReactElement } from 'react';

/** How much is done, 0…1. */
export function ProgressBar({
  label,
  share,
}: {
  readonly label: string;
  readonly share: number;
}): ReactElement {
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 100);
  return (
    <div
      className="progress"
      role="progressbar"
      aria-label={label}
      aria-valuenow={percent}
      aria-valuemin={0}
      aria-valuemax={100}
    >
      <i style={{ width: `${percent}%` }} />
    </div>
  );
}
