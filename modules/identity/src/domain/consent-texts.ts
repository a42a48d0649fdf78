import type { BilingualText } from '@veche/kernel';

export type ConsentPurpose = 'data-processing' | 'messenger' | 'analytics' | 'contact-publication';

/** A text a person agrees to. A changed text gets a new version; consents name the version that was read. */
export interface ConsentText {
  readonly purpose: ConsentPurpose;
  readonly version: string;
  /** Needed for an account; every other purpose is free. */
  readonly required: boolean;
  readonly title: BilingualText;
  readonly text: BilingualText;
}

/**
 * One purpose, one text, one record: a consent is concrete, informed and separate from every other.
 *
 * @norm 152-ФЗ ст. 9 ч. 1
 */
export const consentTexts: readonly ConsentText[] = [
  {
    purpose: 'data-processing',
    version: '2026-11',
    required: true,
    title: { ru: 'Обработка персональных данных', en: 'Processing of personal data' },
    text: {
      ru: 'Я разрешаю администрации хранить и использовать мои имя, телефон и адрес электронной почты, чтобы вести учётную запись, принимать мои заявки и уведомления и отвечать на них. Данные хранятся, пока открыта учётная запись, а данные поданных заявок – пять лет после мероприятия. Согласие можно отозвать в настройках: учётная запись закроется.',
      en: 'I allow the administration to keep and use my name, phone and e-mail in order to run my account, to receive my applications and notices and to answer them. The data are kept while the account is open; those of submitted applications, for five years after the event. The consent can be withdrawn in the settings: the account is then closed.',
    },
  },
  {
    purpose: 'messenger',
    version: '2026-11',
    required: false,
    title: { ru: 'Сообщения в мессенджере', en: 'Messages in a messenger' },
    text: {
      ru: 'Я разрешаю присылать мне в мессенджер сообщения о ходе моих заявок. Без этого согласия сообщения приходят по почте и СМС.',
      en: 'I allow messages about my applications to be sent to my messenger. Without this consent they come by e-mail and SMS.',
    },
  },
  {
    purpose: 'analytics',
    version: '2026-11',
    required: false,
    title: { ru: 'Изучение удобства сервиса', en: 'Study of how the service is used' },
    text: {
      ru: 'Я разрешаю учитывать, какими экранами и сколько времени я пользуюсь, чтобы сделать сервис удобнее. Другим организациям эти сведения не передаются.',
      en: 'I allow the screens I use and the time I spend on them to be counted in order to improve the service. Nothing is passed to other organisations.',
    },
  },
  {
    purpose: 'contact-publication',
    version: '2026-11',
    required: false,
    title: { ru: 'Публикация контактов организатора', en: 'Publication of the organiser’s contacts' },
    text: {
      ru: 'Я разрешаю показывать мои имя и телефон на публичной странице согласованного мероприятия. К публичным мероприятиям по 54-ФЗ это не относится: их организаторы не публикуются.',
      en: 'I allow my name and phone to be shown on the public page of an approved event. This does not apply to public events under 54-FZ: their organisers are never published.',
    },
  },
];

/** @throws Error for a purpose without a text: the list is complete by construction. */
export function consentTextFor(purpose: ConsentPurpose): ConsentText {
  const found = consentTexts.find((text) => text.purpose === purpose);
  if (!found) throw new Error(`No consent text for ${purpose}`);
  return found;
}

export interface GivenConsent {
  readonly purpose: ConsentPurpose;
  readonly textVersion: string;
}

export type ConsentFault = 'consent-text-outdated' | 'consent-required' | 'consent-twice';

/** Why a set of consents does not open an account; undefined when it does. */
export function findConsentFault(given: readonly GivenConsent[]): ConsentFault | undefined {
  if (given.some(({ purpose, textVersion }) => consentTextFor(purpose).version !== textVersion))
    return 'consent-text-outdated';
  if (new Set(given.map(({ purpose }) => purpose)).size !== given.length) return 'consent-twice';
  const purposes = given.map(({ purpose }) => purpose);
  return consentTexts.every(({ purpose, required }) => !required || purposes.includes(purpose))
    ? undefined
    : 'consent-required';
}
