import type { ReactElement, ReactNode } from 'react';

/** The bar at the foot of a wizard or a long form: back at the left, a note in the middle, the main action at the right. */
export function ActionBar({
  back,
  note,
  action,
}: {
  readonly back?: ReactNode;
  readonly note?: ReactNode;
  readonly action: ReactNode;
}): ReactElement {
  return (
    <div className="action-bar">
      <div className="wrap">
        {back}
        <span className="action-bar-note" role="status">
          {note}
        </span>
        {action}
      </div>
    </div>
  );
}
