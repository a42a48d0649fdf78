import type { OpenRequestChoices } from '@veche/contracts';
import { useState, type ReactElement } from 'react';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { ComboBox } from '../../../ui/combo-box.tsx';
import { SearchField } from '../../../ui/search-field.tsx';
import { statuses } from '../../../ui/statuses.ts';
import { statusCode } from '../../register/shared/request-words.ts';
import { outcomeWords } from './register-words.ts';
import type { RegisterFilter, RegisterFilterName } from './use-register-filter.ts';

const m = messages({
  label: { ru: 'Отбор', en: 'Filters' },
  words: { ru: 'Слова', en: 'Words' },
  wordsHint: { ru: 'услуга, подразделение, район', en: 'service, unit, district' },
  month: { ru: 'Месяц', en: 'Month' },
  service: { ru: 'Услуга', en: 'Service' },
  unit: { ru: 'Подразделение', en: 'Unit' },
  district: { ru: 'Район', en: 'District' },
  status: { ru: 'Статус', en: 'Status' },
  outcome: { ru: 'Срок', en: 'Term' },
  all: { ru: 'все', en: 'all' },
  clear: { ru: 'Снять отбор', en: 'Drop the filters' },
});

/** Which rows are meant; each choice goes into the address at once. */
export function RegisterFilters({
  choices,
  filter,
  onChange,
  onClear,
}: {
  readonly choices: OpenRequestChoices | undefined;
  readonly filter: RegisterFilter;
  readonly onChange: (name: RegisterFilterName, value: string | undefined) => void;
  readonly onClear: () => void;
}): ReactElement {
  const t = useT();
  const format = useFormat();
  const [words, setWords] = useState(filter.q ?? '');
  const named = (list: OpenRequestChoices['services'] | undefined) =>
    (list ?? [])
      .filter(({ code }) => code !== '')
      .map(({ code, title }) => ({ id: code, label: t.text(title) }));
  const lists = {
    month: (choices?.months ?? []).map((month) => ({ id: month, label: format.month(month) })),
    service: named(choices?.services),
    unit: named(choices?.units),
    district: named(choices?.districts),
    status: Object.entries(statusCode).map(([id, code]) => ({ id, label: t.text(statuses[code].text) })),
    outcome: Object.entries(outcomeWords).map(([id, text]) => ({ id, label: t(text) })),
  };
  const names = ['month', 'service', 'unit', 'district', 'status', 'outcome'] as const;
  return (
    <section aria-label={t(m.label)} className="open-filters mt-6">
      <SearchField
        label={t(m.words)}
        placeholder={t(m.wordsHint)}
        value={words}
        onChange={setWords}
        onSubmit={(value) => onChange('q', value.trim())}
        onClear={() => onChange('q', undefined)}
      />
      {names.map((name) => (
        <ComboBox
          key={`${name} ${choices === undefined} ${filter[name] ?? ''}`}
          label={t(m[name])}
          placeholder={t(m.all)}
          options={lists[name]}
          value={filter[name] ?? null}
          onChange={(value) => onChange(name, value ?? undefined)}
        />
      ))}
      {Object.keys(filter).length > 0 && (
        <Button
          onPress={() => {
            setWords('');
            onClear();
          }}
        >
          {t(m.clear)}
        </Button>
      )}
    </section>
  );
}
