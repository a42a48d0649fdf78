import type { BilingualText } from '@veche/kernel';

/** Why a whole file cannot be read. */
export type FileFaultCode =
  | 'columns-absent'
  | 'not-this-format'
  | 'mapping-wrong'
  | 'packed-wrong'
  | 'too-large-unpacked'
  | 'file-empty'
  | 'file-gone'
  | 'unexpected';

export interface FileFault {
  readonly code: FileFaultCode;
  /** Column, pattern or zone that is wrong. */
  readonly value?: string;
}

const texts: Readonly<Record<FileFaultCode, (value: string) => BilingualText>> = {
  'columns-absent': (value) => ({
    ru: `В файле нет столбца: ${value}`,
    en: `The file has no column: ${value}`,
  }),
  'not-this-format': () => ({ ru: 'Файл не этого формата', en: 'The file is not of this format' }),
  'mapping-wrong': (value) => ({
    ru: `Сопоставление неверно: ${value}`,
    en: `The mapping is wrong: ${value}`,
  }),
  'packed-wrong': () => ({ ru: 'Архив gzip повреждён', en: 'The gzip archive is damaged' }),
  'too-large-unpacked': () => ({
    ru: 'Файл слишком велик после распаковки',
    en: 'The file is too large when unpacked',
  }),
  'file-empty': () => ({ ru: 'Файл пуст', en: 'The file is empty' }),
  'file-gone': () => ({
    ru: 'Файл больше не хранится. Загрузите его снова',
    en: 'The file is no longer kept. Upload it again',
  }),
  unexpected: () => ({
    ru: 'Сбой на нашей стороне. Загрузку можно продолжить с последней принятой строки',
    en: 'A fault on our side. The import can go on from the last row taken in',
  }),
};

/** Why a whole file cannot be read, in words. */
export const describeFileFault = ({ code, value = '' }: FileFault): BilingualText => texts[code](value);
