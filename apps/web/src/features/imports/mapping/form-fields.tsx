import type { ReactElement } from 'react';
import { messages, useT } from '../../../i18n/index.ts';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { formatNames, type ImportFormat, type ImportMapping } from '../import-words.ts';

const m = messages({
  format: { ru: 'Формат', en: 'Form' },
  zone: { ru: 'Время в файле', en: 'Time in the file' },
  zoneHint: { ru: 'Для моментов, у которых пояс не записан', en: 'For moments written without a zone' },
  encoding: { ru: 'Кодировка', en: 'Encoding' },
  delimiter: { ru: 'Разделитель', en: 'Delimiter' },
  comma: { ru: 'запятая', en: 'comma' },
  semicolon: { ru: 'точка с запятой', en: 'semicolon' },
  tab: { ru: 'табуляция', en: 'tab' },
  bar: { ru: 'вертикальная черта', en: 'vertical bar' },
  patterns: { ru: 'Как записаны даты', en: 'How dates are written' },
  patternsHint: {
    ru: 'Через точку с запятой, по очереди: iso; dd.MM.yyyy HH:mm; MM/dd/yyyy hh:mm:ss a',
    en: 'Separated by semicolons, tried in turn: iso; dd.MM.yyyy HH:mm; MM/dd/yyyy hh:mm:ss a',
  },
  service: { ru: 'Услуга для всех строк', en: 'Service of all rows' },
  serviceHint: { ru: 'Если столбца с услугой нет', en: 'If there is no column for it' },
});

const zones = [
  'Europe/Kaliningrad',
  'Europe/Moscow',
  'Europe/Samara',
  'Asia/Yekaterinburg',
  'Asia/Omsk',
  'Asia/Novosibirsk',
  'Asia/Krasnoyarsk',
  'Asia/Irkutsk',
  'Asia/Yakutsk',
  'Asia/Vladivostok',
  'Asia/Magadan',
  'Asia/Kamchatka',
  'UTC',
  'Europe/Amsterdam',
  'America/New_York',
  'America/Chicago',
  'America/Los_Angeles',
] as const;
const encodings = [
  'utf-8',
  'windows-1251',
  'koi8-r',
  'ibm866',
  'iso-8859-5',
  'windows-1252',
  'iso-8859-1',
] as const satisfies readonly ImportMapping['encoding'][];
const delimiters = [
  [',', m.comma],
  [';', m.semicolon],
  ['\t', m.tab],
  ['|', m.bar],
] as const;

const isTable = (format: ImportFormat): boolean => format !== 'spb' && format !== 'xes';

/** What a file is and how it is written. */
export function FormFields({
  format,
  mapping,
  onFormat,
  onChange,
}: {
  readonly format: ImportFormat;
  readonly mapping: ImportMapping;
  readonly onFormat: (format: ImportFormat) => void;
  readonly onChange: (mapping: ImportMapping) => void;
}): ReactElement {
  const t = useT();
  const knownZones: readonly string[] = (zones as readonly string[]).includes(mapping.zone)
    ? zones
    : [mapping.zone, ...zones];
  return (
    <div className="mapping-grid">
      <Select
        label={t(m.format)}
        value={format}
        onChange={onFormat}
        options={(Object.keys(formatNames) as ImportFormat[]).map((id) => ({
          id,
          label: t(formatNames[id]),
        }))}
      />
      <Select
        label={t(m.zone)}
        hint={t(m.zoneHint)}
        value={mapping.zone}
        onChange={(zone) => onChange({ ...mapping, zone })}
        options={knownZones.map((id) => ({ id, label: id }))}
      />
      {isTable(format) && (
        <>
          <Select
            label={t(m.encoding)}
            value={mapping.encoding}
            onChange={(encoding) => onChange({ ...mapping, encoding })}
            options={encodings.map((id) => ({ id, label: id }))}
          />
          <Select
            label={t(m.delimiter)}
            value={mapping.delimiter}
            onChange={(delimiter) => onChange({ ...mapping, delimiter })}
            options={delimiters.map(([id, word]) => ({ id, label: t(word) }))}
          />
        </>
      )}
      {format !== 'spb' && (
        <>
          <TextField
            label={t(m.patterns)}
            hint={t(m.patternsHint)}
            value={mapping.datePatterns.join('; ')}
            onChange={(text) =>
              onChange({ ...mapping, datePatterns: text.split(';').map((each) => each.trimStart()) })
            }
            spellCheck={false}
          />
          <TextField
            label={t(m.service)}
            hint={t(m.serviceHint)}
            isOptional
            value={mapping.service ?? ''}
            maxLength={200}
            onChange={(service) => {
              const { service: _, ...rest } = mapping;
              onChange(service === '' ? rest : { ...rest, service });
            }}
          />
        </>
      )}
    </div>
  );
}

/** Patterns as they are sent: without what is still being typed. */
export const settled = (mapping: ImportMapping): ImportMapping => {
  const datePatterns = mapping.datePatterns.map((each) => each.trim()).filter(Boolean);
  return { ...mapping, datePatterns: datePatterns.length === 0 ? ['iso'] : datePatterns };
};
