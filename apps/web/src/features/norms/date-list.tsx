import { useState, type ReactElement } from 'react';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { DatePicker } from '../../ui/date-picker.tsx';
import { Tag } from '../../ui/tag.tsx';

const m = messages({
  add: { ru: 'Добавить', en: 'Add' },
  addTo: { ru: 'Добавить день: {label}', en: 'Add a day: {label}' },
});

/** Days chosen one by one. */
export function DateList({
  label,
  dates,
  onChange,
}: {
  readonly label: string;
  readonly dates: readonly string[];
  readonly onChange: (dates: string[]) => void;
}): ReactElement {
  const t = useT();
  const format = useFormat();
  const [day, setDay] = useState<string | null>(null);
  const add = (): void => {
    if (day === null) return;
    onChange([...new Set([...dates, day])].toSorted());
    setDay(null);
  };
  return (
    <div>
      <div className="flex flex-wrap items-end gap-2">
        <div className="w-56">
          <DatePicker label={label} value={day} onChange={setDay} />
        </div>
        <Button icon="plus" isDisabled={day === null} onPress={add} aria-label={t(m.addTo, { label })}>
          {t(m.add)}
        </Button>
      </div>
      {dates.length > 0 && (
        <p className="mt-2 flex flex-wrap gap-2">
          {dates.map((date) => (
            <Tag
              key={date}
              text={format.date(date)}
              onRemove={() => onChange(dates.filter((each) => each !== date))}
            />
          ))}
        </p>
      )}
    </div>
  );
}
