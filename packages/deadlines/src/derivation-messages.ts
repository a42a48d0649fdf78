import type { BilingualText } from '@veche/kernel';
import type { DerivationCode } from './derivation.ts';

/** The wording of every derivation step; braces name the values that `presentDerivation` fills in. */
export const derivationTemplates: Readonly<Record<DerivationCode, BilingualText>> = {
  'clock-started': {
    ru: 'Отсчёт – от {startedOn}. Этот день не считается, первый день срока – {countsFromOn}',
    en: 'The count starts from {startedOn}. That day is not counted, day one is {countsFromOn}',
  },
  'filed-after-hours': {
    ru: 'Запрос пришёл {filedOn} после закрытия или в выходной, поэтому принят {receivedOn}',
    en: 'The request came on {filedOn} after closing time or on a day off, so it counts as received on {receivedOn}',
  },
  'clock-restarted': { ru: '{on}: {title}. Отсчёт начат заново', en: '{on}: {title}. The count starts anew' },
  'term-norm': { ru: 'Норма – {days}', en: 'The norm is {days}' },
  'term-same-day': { ru: 'Норма – в тот же день, {startedOn}', en: 'The norm is the same day, {startedOn}' },
  'term-months': { ru: 'Норма – {months}: здесь это {days}', en: 'The norm is {months}: here {days}' },
  'term-extended': {
    ru: '{on} срок продлён на {days}, заявителя известили',
    en: 'On {on} the term was extended by {days}, the applicant was told',
  },
  'extension-not-allowed': {
    ru: 'Продление {on} не в счёт: норма его не допускает',
    en: 'The extension of {on} has no effect: the norm does not provide for it',
  },
  pause: {
    ru: 'Срок стоял: {dates}, {reason}. Не засчитано: {days}',
    en: 'The clock stood still: {dates}, {reason}. Not counted: {days}',
  },
  'pause-free': {
    ru: 'Пауза {dates} ({reason}) срок не сдвинула: к концу рабочего дня отсчёт снова шёл',
    en: 'The pause of {dates} ({reason}) cost nothing: the clock was running again by closing time',
  },
  'pause-not-allowed': {
    ru: 'Пауза {on} ({reason}) не в счёт: норма не позволяет останавливать срок по этой причине',
    en: 'The pause of {on} ({reason}) has no effect: the norm does not let this reason stop the clock',
  },
  'weekends-not-counted': { ru: 'Выходные не считаются: {dates}', en: 'Weekends are not counted: {dates}' },
  'holidays-not-counted': {
    ru: 'Праздники и перенесённые выходные не считаются: {dates}',
    en: 'Holidays and transferred days off are not counted: {dates}',
  },
  'working-weekends-counted': {
    ru: 'Рабочие по переносу выходные считаются: {dates}',
    en: 'Weekend days made working by transfer are counted: {dates}',
  },
  'end-moved-forward': {
    ru: 'Последний день, {fromOn}, нерабочий: срок переходит на ближайший рабочий, {toOn}',
    en: 'The last day, {fromOn}, is not a working day: the term moves to the next one, {toOn}',
  },
  'end-moved-back': {
    ru: 'Последний день, {fromOn}, нерабочий: ответить нужно накануне, в рабочий день {toOn}',
    en: 'The last day, {fromOn}, is not a working day: the answer is due on the working day before, {toOn}',
  },
  'end-not-moved': {
    ru: 'Последний день, {on}, нерабочий, но этот срок не переносится',
    en: 'The last day, {on}, is not a working day, but this term does not move',
  },
  'term-ends-with-day': {
    ru: 'Последний день – {dueOn}, до 24:00',
    en: 'The last day is {dueOn}, until 24:00',
  },
  'term-ends-with-office': {
    ru: 'Последний день – {dueOn}, до {closesAt}',
    en: 'The last day is {dueOn}, until {closesAt}',
  },
  'hours-started': {
    ru: 'Отсчёт – с {at} {startedOn}, идёт только в приёмные часы',
    en: 'The count starts at {at} on {startedOn} and runs in office hours only',
  },
  'hours-norm': { ru: 'Норма – {duration} приёмного времени', en: 'The norm is {duration} of office time' },
  'hours-counted': { ru: 'Засчитано: {days}', en: 'Counted: {days}' },
  'hours-paused': {
    ru: 'Срок стоял: {dates}, {reason}. Не засчитано: {duration}',
    en: 'The clock stood still: {dates}, {reason}. Not counted: {duration}',
  },
  'hours-end': { ru: 'Срок истекает {dueOn} в {at}', en: 'The term ends on {dueOn} at {at}' },
  'end-conditional': {
    ru: 'Срок сейчас стоит. {dueOn} – если отсчёт возобновится сегодня',
    en: 'The clock is paused. {dueOn} holds if it is resumed today',
  },
  'calendar-provisional': {
    ru: 'Календарь предварительный: {years}. Переносы выходных ещё не утверждены, дата может измениться',
    en: 'Provisional calendar: {years}. Transfers of days off are not decreed yet, the date may change',
  },
  'window-opens': {
    ru: 'Подать можно не раньше чем за {days} до мероприятия: с {on}',
    en: 'File no earlier than {days} before the event: from {on}',
  },
  'window-closes': {
    ru: 'Подать нужно не позже чем за {days} до мероприятия: по {on} включительно',
    en: 'File no later than {days} before the event: by {on} inclusive',
  },
  'window-extended': { ru: '{title}: срок подачи больше на {days}', en: '{title}: file {days} earlier' },
  'window-capped': {
    ru: 'Надбавки вместе не поднимают срок выше предела: {days}',
    en: 'Together the additions do not exceed the cap: {days}',
  },
  'window-all-holidays': {
    ru: 'Все дни срока праздничные ({dates}): подать можно и в последний рабочий день перед ними, {filedOn}',
    en: 'Every day of the window is a holiday ({dates}): filing on the last working day before, {filedOn}, also counts',
  },
  'picket-sunday': {
    ru: 'Среди последних трёх дней есть воскресенье, {day}: срок – {days}',
    en: 'The last three days include a Sunday, {day}: the term is {days}',
  },
  'picket-holiday': {
    ru: 'Среди последних трёх дней есть праздничный, {day}: срок – {days}',
    en: 'The last three days include a public holiday, {day}: the term is {days}',
  },
  'notice-not-required': {
    ru: 'Для этой формы уведомление не нужно',
    en: 'This form needs no notice',
  },
};

/** Standing words for the reasons that stop a clock; a pause may bring words of its own. */
export const pauseReasonTitles: Readonly<Record<string, BilingualText>> = {
  WAIT_APPLICANT: { ru: 'ждали ответ заявителя', en: 'waiting for the applicant' },
  WAIT_AGENCY: { ru: 'ждали ответ ведомства', en: 'waiting for an agency' },
  WAIT_PAYMENT: { ru: 'ждали оплату', en: 'waiting for payment' },
  COURT: { ru: 'дело рассматривал суд', en: 'the matter was before a court' },
  FORCE_MAJEURE: { ru: 'чрезвычайные обстоятельства', en: 'force majeure' },
};
