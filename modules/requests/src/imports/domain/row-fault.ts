import type { BilingualText } from '@veche/kernel';

/** Why a row did not go in. */
export type RowFaultCode =
  | 'json-malformed'
  | 'xml-malformed'
  | 'columns-mismatch'
  | 'record-too-large'
  | 'field-missing'
  | 'field-wrong'
  | 'date-unreadable'
  | 'value-too-long'
  | 'refused-by-register';

/** A row that did not go in: where it stands and what is wrong. No text of a citizen: it is kept in the clear. */
export interface RowFault {
  readonly code: RowFaultCode;
  /** Column or field as the file calls it. */
  readonly field?: string;
  /** What stands there when it is a date, a number or a count; cut to 80 characters. */
  readonly value?: string;
}

/** The texts of the register's own refusals come from there. */
type OwnFault = Exclude<RowFaultCode, 'refused-by-register'>;

const reasons: Readonly<Record<OwnFault, (field: string, value: string) => BilingualText>> = {
  'json-malformed': () => ({ ru: 'Строка – не объект JSON', en: 'The line is not a JSON object' }),
  'xml-malformed': (_, value) => ({
    ru: `Разметка XML нарушена${value ? `: ${value}` : ''}`,
    en: `The XML is broken${value ? `: ${value}` : ''}`,
  }),
  'columns-mismatch': (_, value) => ({
    ru: `Число столбцов не сходится с заголовком или не закрыта кавычка (${value})`,
    en: `The columns do not match the header, or a quote is not closed (${value})`,
  }),
  'record-too-large': () => ({ ru: 'Запись слишком велика', en: 'The record is too large' }),
  'field-missing': (field) => ({ ru: `Поле «${field}» пусто`, en: `Field “${field}” is empty` }),
  'field-wrong': (field) => ({
    ru: `Поле «${field}» не того вида`,
    en: `Field “${field}” is not of the right kind`,
  }),
  'date-unreadable': (field, value) => ({
    ru: `Дата «${value}» в поле «${field}» не читается`,
    en: `Date “${value}” in field “${field}” cannot be read`,
  }),
  'value-too-long': (field) => ({
    ru: `Значение поля «${field}» слишком длинное`,
    en: `The value of field “${field}” is too long`,
  }),
};

const registerReasons: Readonly<Record<string, BilingualText>> = {};

/** Why a row did not go in, in words. */
export function describeRowFault({ code, field = '', value = '' }: RowFault): BilingualText {
  if (code !== 'refused-by-register') return reasons[code](field, value);
  return (
    registerReasons[value] ?? {
      ru: `Реестр не принял запись: ${value}`,
      en: `The register did not take the record: ${value}`,
    }
  );
}

const longestValue = 80;

/** A fault of a field with what stands in it, cut short. */
export const faultOf = (code: RowFaultCode, field: string, value?: string): RowFault => ({
  code,
  field,
  ...(value === undefined ? {} : { value: value.slice(0, longestValue) }),
});
