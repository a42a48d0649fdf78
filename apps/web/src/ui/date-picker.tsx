import type { ReactElement, ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Calendar } from 'react-aria-components/Calendar';
import { DatePicker as AriaDatePicker } from 'react-aria-components/DatePicker';
import { Dialog } from 'react-aria-components/Dialog';
import { Group } from 'react-aria-components/Group';
import { Popover } from 'react-aria-components/Popover';
import { toCalendarDate } from './calendar-dates.ts';
import { CalendarMonth } from './calendar-month.tsx';
import { DateSegments } from './date-segments.tsx';
import { FieldHead, splitField, type FieldProps } from './field.tsx';
import { Icon } from './icon.tsx';

export interface DatePickerProps extends FieldProps {
  /** Civil date `2026-07-11`. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly onBlur?: () => void;
  readonly minOn?: string | undefined;
  readonly maxOn?: string | undefined;
  /** Days that cannot be taken, hatched in the calendar. */
  readonly isTaken?: (on: string) => boolean;
  /** Explains the hatching under the calendar. */
  readonly legend?: ReactNode;
}

/** A date to be chosen: typed, or picked from a calendar. */
export function DatePicker(props: DatePickerProps): ReactElement {
  const { head, root, rest } = splitField(props);
  const { value, onChange, minOn, maxOn, isTaken, legend, ...aria } = rest;
  return (
    <AriaDatePicker
      {...aria}
      {...root}
      {...(minOn === undefined ? {} : { minValue: toCalendarDate(minOn) })}
      {...(maxOn === undefined ? {} : { maxValue: toCalendarDate(maxOn) })}
      {...(isTaken === undefined
        ? {}
        : { isDateUnavailable: (date: { toString(): string }) => isTaken(date.toString()) })}
      value={toCalendarDate(value)}
      onChange={(date) => onChange(date?.toString() ?? null)}
      shouldForceLeadingZeros
    >
      <FieldHead {...head} />
      <Group className="control control-narrow">
        <DateSegments />
        <Button className="control-end">
          <Icon name="calendar" />
        </Button>
      </Group>
      <Popover className="popover" offset={6}>
        <Dialog>
          <Calendar className="calendar calendar-single" firstDayOfWeek="mon">
            <CalendarMonth legend={legend} />
          </Calendar>
        </Dialog>
      </Popover>
    </AriaDatePicker>
  );
}
