import type { ReactElement, ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { DateRangePicker as AriaDateRangePicker } from 'react-aria-components/DateRangePicker';
import { Dialog } from 'react-aria-components/Dialog';
import { Group } from 'react-aria-components/Group';
import { Popover } from 'react-aria-components/Popover';
import { RangeCalendar } from 'react-aria-components/RangeCalendar';
import { toCalendarDate } from './calendar-dates.ts';
import { CalendarMonth } from './calendar-month.tsx';
import { DateSegments } from './date-segments.tsx';
import { FieldHead, splitField, type FieldProps } from './field.tsx';
import { Icon } from './icon.tsx';

/** Civil dates, both ends included. */
export interface DateRange {
  readonly startOn: string;
  readonly endOn: string;
}

export interface DateRangePickerProps extends FieldProps {
  readonly value: DateRange | null;
  readonly onChange: (value: DateRange | null) => void;
  readonly onBlur?: () => void;
  readonly minOn?: string | undefined;
  readonly maxOn?: string | undefined;
  readonly isTaken?: (on: string) => boolean;
  readonly legend?: ReactNode;
}

/** A stretch of days, typed or picked from a calendar. */
export function DateRangePicker(props: DateRangePickerProps): ReactElement {
  const { head, root, rest } = splitField(props);
  const { value, onChange, minOn, maxOn, isTaken, legend, ...aria } = rest;
  const [start, end] = [toCalendarDate(value?.startOn), toCalendarDate(value?.endOn)];
  return (
    <AriaDateRangePicker
      {...aria}
      {...root}
      {...(minOn === undefined ? {} : { minValue: toCalendarDate(minOn) })}
      {...(maxOn === undefined ? {} : { maxValue: toCalendarDate(maxOn) })}
      {...(isTaken === undefined
        ? {}
        : {
            isDateUnavailable: (date: { toString(): string }) => isTaken(date.toString()),
            allowsNonContiguousRanges: true,
          })}
      value={start && end ? { start, end } : null}
      onChange={(range) =>
        onChange(range && { startOn: range.start.toString(), endOn: range.end.toString() })
      }
      shouldForceLeadingZeros
    >
      <FieldHead {...head} />
      <Group className="control">
        <DateSegments slot="start" />
        <span aria-hidden>–</span>
        <DateSegments slot="end" />
        <Button className="control-end">
          <Icon name="calendar" />
        </Button>
      </Group>
      <Popover className="popover" offset={6}>
        <Dialog>
          <RangeCalendar className="calendar" firstDayOfWeek="mon">
            <CalendarMonth legend={legend} />
          </RangeCalendar>
        </Dialog>
      </Popover>
    </AriaDateRangePicker>
  );
}
