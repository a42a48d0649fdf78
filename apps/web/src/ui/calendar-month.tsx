import type { ReactElement, ReactNode } from 'react';
import {
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
} from 'react-aria-components/Calendar';
import { Heading } from 'react-aria-components/Heading';
import { TriggerButton } from './trigger-button.tsx';

/** The month inside a calendar or a range calendar: heading with arrows, days, a legend. */
export function CalendarMonth({ legend }: { readonly legend?: ReactNode }): ReactElement {
  return (
    <>
      <header className="calendar-head">
        <TriggerButton slot="previous" variant="quiet" size="small" icon="left" />
        <Heading />
        <TriggerButton slot="next" variant="quiet" size="small" icon="right" />
      </header>
      <CalendarGrid className="calendar-grid" weekdayStyle="short">
        <CalendarGridHeader>{(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}</CalendarGridHeader>
        <CalendarGridBody>{(date) => <CalendarCell date={date} className="calendar-day" />}</CalendarGridBody>
      </CalendarGrid>
      {legend !== undefined && <p className="small muted mt-2">{legend}</p>}
    </>
  );
}
