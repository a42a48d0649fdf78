import type { ReactElement, ReactNode } from 'react';
import { Disclosure } from '../ui/disclosure.tsx';

/** The room a map will take, so that nothing moves when it comes: its frame and, with `hasTable`, the line of its table. */
export function MapPlace({
  className,
  hasTable,
  children,
}: {
  readonly className: string;
  readonly hasTable: boolean;
  readonly children?: ReactNode;
}): ReactElement {
  return (
    <div>
      <div className={`map-frame grid place-items-center ${className}`}>{children}</div>
      {hasTable && (
        <div className="invisible" aria-hidden>
          <Disclosure title="–" className="small mt-2">
            {undefined}
          </Disclosure>
        </div>
      )}
    </div>
  );
}
