export type { BilingualText, Language } from '@veche/kernel';
export { messages, type Message, type MessageValue } from './message.ts';
export { useFormat, type Formatter } from './use-format.ts';
export { useLanguage } from './use-language.ts';
export { useTypeset } from './use-typeset.ts';
export { useT, type Translate } from './use-t.ts';
export { translate } from './translate.ts';
export { asSentences } from './typography.ts';
export { calendarDaysBetween, civilDateIn } from './dates.ts';
