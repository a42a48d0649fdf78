import { useState, type ReactElement } from 'react';
import { messages, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { CheckboxGroup } from '../../../ui/checkbox-group.tsx';
import { NumberField } from '../../../ui/number-field.tsx';

const m = messages({
  days: {
    ru: 'за {n, plural, one {# день} few {# дня} other {# дней}}',
    en: '{n, plural, one {# day} other {# days}} ahead',
  },
  week: { ru: 'за неделю', en: 'a week ahead' },
  when: { ru: 'Когда', en: 'When' },
  own: { ru: 'Свой срок, дней', en: 'Your own, days' },
  add: { ru: 'Добавить', en: 'Add' },
});

const usual = [1, 3, 7];

/** The usual days before a term and those a person adds. */
export function ReminderDays({
  days,
  onChange,
}: {
  readonly days: readonly number[];
  readonly onChange: (days: number[]) => void;
}): ReactElement {
  const t = useT();
  const [own, setOwn] = useState<number | null>(null);
  const shown = [...new Set([...usual, ...days])].toSorted((a, b) => a - b);
  return (
    <div className="form">
      <CheckboxGroup
        label={t(m.when)}
        options={shown.map((n) => ({ id: String(n), label: n === 7 ? t(m.week) : t(m.days, { n }) }))}
        value={days.map(String)}
        onChange={(chosen) => onChange(chosen.map(Number))}
      />
      <div className="rule-inline">
        <NumberField label={t(m.own)} minValue={1} maxValue={90} value={own} onChange={setOwn} />
        <Button
          isDisabled={own === null || days.length >= 10}
          onPress={() => {
            if (own !== null && !days.includes(own)) onChange([...days, own]);
            setOwn(null);
          }}
        >
          {t(m.add)}
        </Button>
      </div>
    </div>
  );
}
