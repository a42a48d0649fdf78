import type { AlertEventKind } from '@veche/contracts';
import type { BilingualText, Language } from '@veche/kernel';

interface Words {
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

const about = {
  ru: '{услуга}, {подразделение}. Откройте запрос: {ссылка}',
  en: '{service}, {unit}. Open it: {link}',
};

const words: Readonly<Record<AlertEventKind, { readonly [Part in keyof Words]: BilingualText }>> = {
  'status-changed': {
    name: { ru: 'Статус изменился', en: 'Status changed' },
    title: { ru: '{номер}: теперь {статус}', en: '{number}: now {status}' },
    text: about,
  },
  refused: {
    name: { ru: 'Отказы', en: 'Refusals' },
    title: { ru: 'Отказано: {номер}', en: 'Refused: {number}' },
    text: about,
  },
  postponed: {
    name: { ru: 'Отложенные', en: 'Postponed' },
    title: { ru: 'Отложено: {номер}', en: 'Postponed: {number}' },
    text: about,
  },
  'due-soon': {
    name: { ru: 'Скоро срок', en: 'Due soon' },
    title: { ru: '{номер}: срок {срок}', en: '{number}: due {due}' },
    text: about,
  },
  'at-risk': {
    name: { ru: 'Срок под угрозой', en: 'At risk' },
    title: { ru: 'Под угрозой срока: {номер}', en: 'At risk: {number}' },
    text: about,
  },
  due: {
    name: { ru: 'Просрочка', en: 'Overdue' },
    title: { ru: 'Просрочено: {номер}', en: 'Overdue: {number}' },
    text: about,
  },
  'very-overdue': {
    name: { ru: 'Сильная просрочка', en: 'Long overdue' },
    title: { ru: 'Сильно просрочено: {номер}', en: 'Long overdue: {number}' },
    text: about,
  },
  extended: {
    name: { ru: 'Продления срока', en: 'Extensions' },
    title: { ru: 'Срок продлён до {срок}: {номер}', en: 'Extended to {due}: {number}' },
    text: about,
  },
  rerouted: {
    name: { ru: 'Передачи между подразделениями', en: 'Handed over' },
    title: { ru: 'Передано в «{подразделение}»: {номер}', en: 'Handed to {unit}: {number}' },
    text: about,
  },
  'source-silent': {
    name: { ru: 'Источник молчит', en: 'Silent source' },
    title: { ru: 'Источник молчит', en: 'A source is silent' },
    text: {
      ru: 'Новых сведений нет. Проверьте обмен: {ссылка}',
      en: 'Nothing new came. Check the exchange: {link}',
    },
  },
  'reconciliation-fault': {
    name: { ru: 'Сверка не сошлась', en: 'Reconciliation fault' },
    title: { ru: 'Сверка не сошлась', en: 'The reconciliation does not agree' },
    text: {
      ru: 'Посмотрите, что потеряно или повторено: {ссылка}',
      en: 'See what was lost or doubled: {link}',
    },
  },
  metric: {
    name: { ru: 'Показатель за порогом', en: 'Figure past its threshold' },
    title: { ru: '{событие}', en: '{event}' },
    text: {
      ru: 'Показатель перешёл порог правила. Посмотрите, что за этим стоит: {ссылка}',
      en: 'The figure passed the threshold of the rule. See what is behind it: {link}',
    },
  },
};

/** Words to begin with for a kind of event. */
export function suggestedWords(kind: AlertEventKind, language: Language): Words {
  const { name, title, text } = words[kind];
  return { name: name[language], title: title[language], text: text[language] };
}
