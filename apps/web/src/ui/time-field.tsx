import type { ReactElement } from 'react';
import { TimeField as AriaTimeField } from 'react-aria-components/TimeField';
import { fromTime, toTime } from './calendar-dates.ts';
import { DateSegments } from './date-segments.tsx';
import { FieldHead, splitField, type FieldProps } from './field.tsx';

export interface TimeFieldProps extends FieldProps {
  /** `16:00`. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly onBlur?: () => void;
}

/** A time of day, 24 hours. */
export function TimeField(props: TimeFieldProps): ReactElement {
  const { head, root, rest } = splitField(props);
  const { value, onChange, ...aria } = rest;
  return (
    <AriaTimeField
      {...aria}
      {...root}
      value={toTime(value)}
      onChange={(time) => onChange(fromTime(time))}
      hourCycle={24}
      shouldForceLeadingZeros
    >
      <FieldHead {...head} />
      <DateSegments className="control control-narrow date-input" />
    </AriaTimeField>
  );
}
