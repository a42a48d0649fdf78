import type { BilingualText } from '@veche/kernel';
import type { RuleFaultCode } from './find-rule-faults.ts';

const words: Readonly<Record<RuleFaultCode, BilingualText>> = {
  'critical-needs-channel': {
    ru: 'Критическое должно дойти: выберите письмо или СМС',
    en: 'What is critical must arrive: choose e-mail or text message',
  },
  'critical-goes-at-once': {
    ru: 'Критическое не ждёт сводки: отправляйте сразу',
    en: 'What is critical does not wait for a digest: send it at once',
  },
  'field-unknown': {
    ru: 'Поля {name} нет. Есть: номер, услуга, подразделение, район, статус, событие, срок, сколько, ссылка',
    en: 'There is no field {name}. There are: number, service, unit, district, status, event, due, count, link',
  },
  'recovery-on-wrong-side': {
    ru: 'Порог возврата лежит не с той стороны: тревога не смогла бы кончиться',
    en: 'The recovery threshold is on the wrong side: the alert could not end',
  },
  'count-needs-window': {
    ru: 'Укажите, за какое время считать случаи',
    en: 'Say within which time the cases are counted',
  },
  'holds-nothing': {
    ru: 'Это событие случается и не длится: ждать нечего',
    en: 'This event happens and does not last: there is nothing to wait for',
  },
  'share-out-of-range': { ru: 'Доля – от 0 до 1', en: 'A share is between 0 and 1' },
  'grouping-impossible': {
    ru: 'У этого события нет запроса: объединяйте по правилу или источнику',
    en: 'This event has no request: group by rule or by source',
  },
  'filter-not-for-event': {
    ru: 'У источника нет услуги, подразделения и района: уберите этот отбор',
    en: 'A source has no service, unit or district: remove this filter',
  },
};

/** What a fault of a rule says to its author. */
export function faultWords(
  code: RuleFaultCode,
  params: Readonly<Record<string, string>> = {},
): BilingualText {
  const fill = (text: string): string =>
    text.replaceAll('{name}', params['name'] === undefined ? '' : `{${params['name']}}`);
  return { ru: fill(words[code].ru), en: fill(words[code].en) };
}
