import type { BilingualText } from '@veche/kernel';
import type { ChangeFaultCode } from '../incoming-change.ts';

/** Why an item of a batch was not taken, and where in it. */
export const changeFaults: Readonly<
  Record<ChangeFaultCode, { readonly pointer: string; readonly message: BilingualText }>
> = {
  'request-not-named': {
    pointer: '/subject',
    message: { ru: 'Не сказано, о каком запросе речь', en: 'It is not said which request this is about' },
  },
  'request-unknown': {
    pointer: '/subject',
    message: { ru: 'Такого запроса в реестре нет', en: 'There is no such request in the register' },
  },
  'moment-unreadable': {
    pointer: '/time',
    message: { ru: 'Момент не разобран', en: 'The moment cannot be read' },
  },
  'moment-ahead': {
    pointer: '/time',
    message: {
      ru: 'Событие из будущего: проверьте часы источника',
      en: 'The event is dated ahead of our time: check the clock of the source',
    },
  },
  'event-id-reused': {
    pointer: '/id',
    message: {
      ru: 'Под этим идентификатором уже принято другое событие',
      en: 'Another event was already taken under this id',
    },
  },
  'position-incomplete': {
    pointer: '/data/lon',
    message: { ru: 'Нужны и долгота, и широта', en: 'Both longitude and latitude are needed' },
  },
};
