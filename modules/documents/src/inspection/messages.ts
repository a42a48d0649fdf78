import type { BilingualText, Language } from '@veche/kernel';
import type { Quarantine, Rejection, RejectionCode } from './verdict.ts';

/** What a person reads: what is wrong, and what to do. Values stand in braces. */
export interface InspectionMessage {
  readonly message: BilingualText;
  readonly remedy: BilingualText;
}

const saveAsPdf: BilingualText = {
  ru: 'Сохраните как PDF и загрузите снова',
  en: 'Save it as PDF and upload again',
};
const printToPdf: BilingualText = {
  ru: 'Откройте файл, напечатайте его в PDF и загрузите результат',
  en: 'Open the file, print it to PDF and upload the result',
};
const allowed: BilingualText = {
  ru: 'Загрузите PDF, DOCX или JPG до 10 МБ',
  en: 'Upload a PDF, DOCX or JPG of up to 10 MB',
};

/** Every reason for refusing a file. */
export const rejectionMessages: Readonly<Record<RejectionCode, InspectionMessage>> = {
  FILE_EMPTY: {
    message: { ru: 'Файл пустой', en: 'The file is empty' },
    remedy: {
      ru: 'Проверьте, что файл открывается, и загрузите снова',
      en: 'Check that the file opens and upload again',
    },
  },
  FILE_TOO_LARGE: {
    message: {
      ru: 'Файл {sizeMb} МБ, можно до {limitMb} МБ',
      en: 'The file is {sizeMb} MB, up to {limitMb} MB is allowed',
    },
    remedy: {
      ru: 'Сожмите файл или разделите на части: для скана достаточно 200 точек на дюйм',
      en: 'Compress the file or split it: 200 dots per inch are enough for a scan',
    },
  },
  TYPE_NOT_ALLOWED: {
    message: { ru: 'Файлы вида {detected} не принимаем', en: 'Files of type {detected} are not accepted' },
    remedy: allowed,
  },
  TYPE_UNRECOGNISED: {
    message: {
      ru: 'Это не PDF, не DOCX и не JPG, хотя файл так назван',
      en: 'This is not a PDF, DOCX or JPG, whatever its name',
    },
    remedy: allowed,
  },
  EXTENSION_MISMATCH: {
    message: {
      ru: 'Файл назван .{declared}, а внутри {detected}',
      en: 'The file is named .{declared} but holds {detected}',
    },
    remedy: {
      ru: 'Исправьте окончание имени на .{detected} и загрузите снова',
      en: 'Rename it to end in .{detected} and upload again',
    },
  },
  OLD_OR_PROTECTED_OFFICE_FILE: {
    message: {
      ru: 'Старый формат Word или файл под паролем',
      en: 'An old Word format, or a file with a password',
    },
    remedy: {
      ru: 'Снимите пароль, сохраните как DOCX или PDF и загрузите снова',
      en: 'Remove the password, save as DOCX or PDF and upload again',
    },
  },
  POLYGLOT: {
    message: { ru: 'К файлу приклеены посторонние данные', en: 'Foreign data are glued to the file' },
    remedy: {
      ru: 'Откройте файл, сохраните его заново и загрузите',
      en: 'Open the file, save it anew and upload',
    },
  },
  MALWARE: {
    message: { ru: 'Внутри опасный код: {rule}', en: 'Dangerous code inside: {rule}' },
    remedy: {
      ru: 'Проверьте компьютер антивирусом и загрузите чистый файл',
      en: 'Check your computer with an antivirus and upload a clean file',
    },
  },
  STRUCTURE_BROKEN: {
    message: {
      ru: 'Файл повреждён или загружен не полностью',
      en: 'The file is damaged or was not uploaded whole',
    },
    remedy: {
      ru: 'Проверьте, что он открывается у вас, и загрузите снова',
      en: 'Check that it opens on your side and upload again',
    },
  },
  ENCRYPTED: {
    message: {
      ru: 'Файл под паролем, прочитать его нельзя',
      en: 'The file has a password and cannot be read',
    },
    remedy: { ru: 'Снимите пароль и загрузите снова', en: 'Remove the password and upload again' },
  },
  ACTIVE_CONTENT: {
    message: { ru: 'Внутри программа или команда: {what}', en: 'A program or command inside: {what}' },
    remedy: printToPdf,
  },
  EMBEDDED_FILE: {
    message: { ru: 'Внутри вложен другой файл', en: 'Another file is embedded inside' },
    remedy: {
      ru: 'Загрузите вложенный файл отдельно, а этот сохраните без вложений',
      en: 'Upload the embedded file by itself and save this one without it',
    },
  },
  MACRO: {
    message: { ru: 'Внутри макрос', en: 'A macro inside' },
    remedy: saveAsPdf,
  },
  EXTERNAL_LINK: {
    message: {
      ru: 'Документ подгружает данные с чужого адреса',
      en: 'The document loads data from a foreign address',
    },
    remedy: saveAsPdf,
  },
  ARCHIVE_BOMB: {
    message: { ru: 'Файл распаковывается в слишком большой объём', en: 'The file unpacks to far too much' },
    remedy: saveAsPdf,
  },
  PATH_TRAVERSAL: {
    message: { ru: 'Внутри файла недопустимые имена', en: 'There are forbidden names inside the file' },
    remedy: saveAsPdf,
  },
  NESTED_ARCHIVE: {
    message: { ru: 'Внутри документа архив', en: 'There is an archive inside the document' },
    remedy: { ru: 'Загрузите файлы из архива по одному', en: 'Upload the files of the archive one by one' },
  },
  IMAGE_TOO_LARGE: {
    message: {
      ru: 'В снимке больше {limitMp} млн точек',
      en: 'The picture has more than {limitMp} million pixels',
    },
    remedy: { ru: 'Уменьшите снимок и загрузите снова', en: 'Make the picture smaller and upload again' },
  },
  TOO_COMPLEX: {
    message: {
      ru: 'Файл не удалось проверить: он слишком сложный',
      en: 'The file could not be checked: it is too complex',
    },
    remedy: printToPdf,
  },
};

/** Why a file waits. */
export const quarantineMessages: Readonly<Record<Quarantine['reason'], InspectionMessage>> = {
  SCANNER_UNAVAILABLE: {
    message: {
      ru: 'Антивирус не отвечает, файл ждёт проверки',
      en: 'The antivirus does not answer, the file waits to be checked',
    },
    remedy: {
      ru: 'От вас ничего не нужно: проверим сами и сообщим',
      en: 'Nothing is needed from you: we will check it and let you know',
    },
  },
  INSPECTOR_FAILED: {
    message: {
      ru: 'Проверка прервалась, файл ждёт новой',
      en: 'The check broke off, the file waits for another',
    },
    remedy: {
      ru: 'От вас ничего не нужно: проверим сами и сообщим',
      en: 'Nothing is needed from you: we will check it and let you know',
    },
  },
};

/** The message and remedy of a refusal in one language, values filled in. */
export function explainRejection(
  { code, params }: Rejection,
  language: Language,
): { message: string; remedy: string } {
  const { message, remedy } = rejectionMessages[code];
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? '–'));
  return { message: fill(message[language]), remedy: fill(remedy[language]) };
}

/** The same in both languages. */
export function wordsOfRejection(rejection: Rejection): { reason: BilingualText; remedy: BilingualText } {
  const [ru, en] = [explainRejection(rejection, 'ru'), explainRejection(rejection, 'en')];
  return { reason: { ru: ru.message, en: en.message }, remedy: { ru: ru.remedy, en: en.remedy } };
}
