import type { ReactElement } from 'react';
import { DateField as AriaDateField } from 'react-aria-components/DateField';
import { toCalendarDate } from './calendar-dates.ts';
import { DateSegments } from './date-segments.tsx';
import { FieldHead, splitField, type FieldProps } from './field.tsx';

export interface DateFieldProps extends FieldProps {
  /** Civil date `2026-07-11`. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly onBlur?: () => void;
}

/** A date one knows by heart (of birth, of a contract): typed, without a calendar. */
export function DateField(props: DateFieldProps): ReactElement {
  const { head, root, rest } = splitField(props);
  const { value, onChange, ...aria } = rest;
  return (
    <AriaDateField
      {...aria}
      {...root}
      value={toCalendarDate(value)}
      onChange={(date) => onChange(date?.toString() ?? null)}
      shouldForceLeadingZeros
    >
      <FieldHead {...head} />
      <DateSegments className="control control-narrow date-input" />
    </AriaDateField>
  );
}
