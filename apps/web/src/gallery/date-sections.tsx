import { useState, type ReactElement } from 'react';
import { ComboBox } from '../ui/combo-box.tsx';
import { DateField } from '../ui/date-field.tsx';
import { DatePicker } from '../ui/date-picker.tsx';
import { DateRangePicker, type DateRange } from '../ui/date-range-picker.tsx';
import { DateTimeRange, type LocalDateTimeRange } from '../ui/date-time-range.tsx';
import { Select } from '../ui/select.tsx';
import { TimeField } from '../ui/time-field.tsx';
import { GallerySection, TwoColumns } from './gallery-section.tsx';

const venues = [
  { id: 'embankment', label: 'Набережная, участок 2', detail: 'до 3 500' },
  { id: 'cathedral', label: 'Соборная площадь', detail: 'до 6 000' },
  { id: 'theatre', label: 'Театральная площадь', detail: 'до 2 500' },
  { id: 'fair', label: 'Ярмарочное поле', detail: 'до 12 000' },
] as const;
type Venue = (typeof venues)[number]['id'];

const takenDays: ReadonlySet<string> = new Set(['2026-07-04', '2026-07-18']);

export function DateSections(): ReactElement {
  const [venue, setVenue] = useState<Venue | null>('embankment');
  const [found, setFound] = useState<Venue | null>(null);
  const [on, setOn] = useState<string | null>('2026-07-11');
  const [range, setRange] = useState<DateRange | null>({ startOn: '2026-07-11', endOn: '2026-07-12' });
  const [issuedOn, setIssuedOn] = useState<string | null>('2024-03-05');
  const [time, setTime] = useState<string | null>('16:00');
  const [sitting, setSitting] = useState<LocalDateTimeRange>({
    startOn: '2026-07-11',
    startTime: '16:00',
    endOn: '2026-07-11',
    endTime: '22:00',
  });
  return (
    <GallerySection id="dates" title="Списки и даты" note="Дату можно набрать и можно выбрать">
      <TwoColumns>
        <Select label="Площадка" options={venues} value={venue} onChange={setVenue} />
        <ComboBox
          label="Площадка из реестра"
          hint="Название или адрес"
          icon="pin"
          options={venues}
          value={found}
          onChange={setFound}
          placeholder="Начните вводить"
        />
        <DatePicker
          label="Дата мероприятия"
          value={on}
          onChange={setOn}
          isTaken={(day) => takenDays.has(day)}
          legend="Заштрихованные дни заняты"
        />
        <DateRangePicker
          label="Даты площадки"
          value={range}
          onChange={setRange}
          isTaken={(day) => takenDays.has(day)}
          legend="Заштрихованные дни заняты"
        />
        <DateField label="Дата договора" value={issuedOn} onChange={setIssuedOn} />
        <TimeField label="Начало" value={time} onChange={setTime} error="Шум разрешён с 8:00 до 23:00" />
      </TwoColumns>
      <div className="mt-6">
        <DateTimeRange
          label="Дата и время мероприятия"
          value={sitting}
          onChange={setSitting}
          name="sitting"
          error="Площадка занята до 15:00, а монтаж начинается в 10:00"
        />
      </div>
    </GallerySection>
  );
}
