import type { BilingualText } from '@veche/kernel';
import type { RefusalCode, RowRefusal } from './read-row.ts';

const reasons: Readonly<Record<RefusalCode, (column: string, value: string) => BilingualText>> = {
  'value-missing': (column) => ({ ru: `Столбец «${column}» пуст`, en: `Column “${column}” is empty` }),
  'date-unreadable': (column, value) => ({
    ru: `Дата «${value}» в столбце «${column}» не читается`,
    en: `Date “${value}” in column “${column}” cannot be read`,
  }),
  'ends-before-start': () => ({ ru: 'Окончание не позже начала', en: 'It does not end after it starts' }),
  'line-malformed': () => ({
    ru: 'Строка повреждена: число столбцов или кавычки не сходятся',
    en: 'The line is damaged: its columns or quotes do not match',
  }),
  'value-too-long': (column) => ({
    ru: `Значение в столбце «${column}» слишком длинное`,
    en: `The value in column “${column}” is too long`,
  }),
};

/** Why a row was refused, in words. */
export const describeRefusal = ({ code, column, value }: RowRefusal): BilingualText =>
  reasons[code](column ?? '', value ?? '');
