import type { ReactElement } from 'react';
import { messages, useT } from '../../../i18n/index.ts';
import { Select } from '../../../ui/select.tsx';
import {
  fieldNames,
  fieldsOf,
  requiredFields,
  type ImportField,
  type ImportFormat,
  type ImportMapping,
  type ImportPreview,
} from '../import-words.ts';

const m = messages({
  none: { ru: 'нет в файле', en: 'not in the file' },
  missing: { ru: 'Без этого столбца строки не прочитать', en: 'Rows cannot be read without this column' },
});

type Columns = ImportPreview['columns'];

/** The name of the column a mapping takes for a field in this file. */
export function chosenColumn(
  columns: Columns,
  mapping: ImportMapping,
  field: ImportField,
): string | undefined {
  const names = mapping.columns[field] ?? [];
  const plain = (name: string): string => name.trim().toLowerCase();
  for (const name of names) {
    const found = columns.find((column) => plain(column.name) === plain(name));
    if (found !== undefined) return found.name;
  }
  return undefined;
}

/** Which column fills which field, with samples of what stands there. */
export function ColumnsFields({
  format,
  mapping,
  columns,
  onChange,
}: {
  readonly format: ImportFormat;
  readonly mapping: ImportMapping;
  readonly columns: Columns;
  readonly onChange: (columns: ImportMapping['columns']) => void;
}): ReactElement {
  const t = useT();
  const needed = requiredFields(format);
  const options = [
    { id: '', label: t(m.none) },
    ...columns.map(({ name, samples }) => ({
      id: name,
      label: name,
      ...(samples.length === 0 ? {} : { detail: samples.join(' · ') }),
    })),
  ];
  const choose = (field: ImportField, name: string): void => {
    const { [field]: _, ...others } = mapping.columns;
    onChange(name === '' ? others : { ...others, [field]: [name] });
  };
  return (
    <div className="mapping-grid">
      {fieldsOf(format).map((field) => {
        const chosen = chosenColumn(columns, mapping, field);
        return (
          <Select
            key={field}
            label={t(fieldNames[field])}
            isRequired={needed.includes(field)}
            error={needed.includes(field) && chosen === undefined ? t(m.missing) : undefined}
            options={options}
            value={chosen ?? ''}
            onChange={(name) => choose(field, name)}
          />
        );
      })}
    </div>
  );
}
