import type { ReactElement } from 'react';
import { DateInput, DateSegment } from 'react-aria-components/DateField';

/** Day, month and year (or hour and minute) as parts that are typed or stepped with the arrows. */
export function DateSegments({
  slot,
  className = 'date-input',
}: {
  readonly slot?: 'start' | 'end';
  readonly className?: string;
}): ReactElement {
  return (
    <DateInput {...(slot === undefined ? {} : { slot })} className={className}>
      {(segment) => <DateSegment segment={segment} className="date-segment" />}
    </DateInput>
  );
}
