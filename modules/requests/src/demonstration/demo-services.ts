import type { BilingualText } from '@veche/kernel';
import type { NormUnit } from '../domain/service-norm.ts';

/** How requests for one service come and go in the invented town. */
export interface DemoService {
  readonly code: string;
  readonly unit: string;
  /** Begins the numbers of its requests: «ЗР-2026-1183». */
  readonly prefix: string;
  readonly perWeek: number;
  /** At a counter the request is registered at once; other channels wait for the office. */
  readonly isCounter?: true;
  /** Median share of the term that the work takes. */
  readonly pace: number;
  readonly refusals?: number;
  readonly pauses?: number;
  /** Ends with an answer the citizen confirms, not with a paper handed out. */
  readonly isAnswered?: true;
  /** Comes only in some months, 1 to 12. */
  readonly months?: readonly number[];
  readonly phrases: readonly string[];
  readonly wanted: string;
}

export interface DemoUnit {
  readonly code: string;
  readonly title: BilingualText;
}

export const demoUnits: readonly DemoUnit[] = [
  { code: 'mfc', title: { ru: 'МФЦ «Центральный»', en: 'One-stop centre «Central»' } },
  { code: 'social', title: { ru: 'Социальная защита', en: 'Social protection' } },
  { code: 'culture', title: { ru: 'Культура и мероприятия', en: 'Culture and events' } },
  { code: 'education', title: { ru: 'Образование', en: 'Education' } },
  { code: 'property', title: { ru: 'Имущество', en: 'Property' } },
  { code: 'architecture', title: { ru: 'Архитектура', en: 'Architecture' } },
  { code: 'housing', title: { ru: 'ЖКХ и благоустройство', en: 'Housing and public works' } },
  { code: 'archive', title: { ru: 'Архивный отдел', en: 'Archive' } },
];

/** Services of the town itself, with terms of its own. */
export interface DemoOwnService {
  readonly code: string;
  readonly title: BilingualText;
  readonly category: string;
  readonly final: readonly [amount: number, unit: NormUnit];
  readonly firstAnswer?: readonly [amount: number, unit: NormUnit];
}

export const demoOwnServices: readonly DemoOwnService[] = [
  {
    code: 'YARD',
    title: { ru: 'Содержание двора', en: 'Yard upkeep' },
    category: 'Благоустройство',
    final: [10, 'workingDay'],
    firstAnswer: [2, 'workingDay'],
  },
  {
    code: 'LIGHT',
    title: { ru: 'Освещение улиц и дворов', en: 'Street lighting' },
    category: 'Благоустройство',
    final: [3, 'workingDay'],
    firstAnswer: [8, 'hour'],
  },
  {
    code: 'ROAD-PIT',
    title: { ru: 'Яма на дороге', en: 'Pothole' },
    category: 'Дороги',
    final: [10, 'workingDay'],
    firstAnswer: [2, 'workingDay'],
  },
  {
    code: 'LIFT',
    title: { ru: 'Лифт не работает', en: 'Lift out of order' },
    category: 'Жилые дома',
    final: [16, 'hour'],
    firstAnswer: [4, 'hour'],
  },
  {
    code: 'HEAT',
    title: { ru: 'Отопление и горячая вода', en: 'Heating and hot water' },
    category: 'Жилые дома',
    final: [8, 'hour'],
    firstAnswer: [2, 'hour'],
  },
  {
    code: 'KINDER',
    title: { ru: 'Место в детском саду', en: 'Kindergarten place' },
    category: 'Образование',
    final: [7, 'workingDay'],
  },
  {
    code: 'LAND-RENT',
    title: { ru: 'Аренда земельного участка', en: 'Lease of a land plot' },
    category: 'Имущество',
    final: [30, 'calendarDay'],
  },
  {
    code: 'HALL-RENT',
    title: { ru: 'Зал дома культуры', en: 'Hall of the culture house' },
    category: 'Культура',
    final: [5, 'workingDay'],
  },
];

const winter = [10, 11, 12, 1, 2, 3, 4];

export const demoServices: readonly DemoService[] = [
  {
    code: 'EGRN',
    unit: 'mfc',
    prefix: 'ЕГ',
    perWeek: 7,
    isCounter: true,
    pace: 0.45,
    refusals: 0.02,
    phrases: ['Нужна выписка о квартире', 'Выписка об участке для сделки', 'Сведения о доме родителей'],
    wanted: 'Выписка из реестра недвижимости',
  },
  {
    code: 'PASS-RF',
    unit: 'mfc',
    prefix: 'ПР',
    perWeek: 6,
    isCounter: true,
    pace: 0.5,
    refusals: 0.01,
    phrases: ['Паспорт по достижении 20 лет', 'Смена фамилии после свадьбы', 'Паспорт утерян'],
    wanted: 'Паспорт гражданина',
  },
  {
    code: 'PASS-INT',
    unit: 'mfc',
    prefix: 'ЗП',
    perWeek: 3.5,
    isCounter: true,
    pace: 0.7,
    refusals: 0.03,
    phrases: ['Заграничный паспорт на десять лет', 'Паспорт ребёнку'],
    wanted: 'Заграничный паспорт',
  },
  {
    code: 'NO-CONV',
    unit: 'mfc',
    prefix: 'СС',
    perWeek: 3,
    pace: 0.6,
    phrases: ['Справка для работы в школе', 'Справка для оформления лицензии'],
    wanted: 'Справка об отсутствии судимости',
  },
  {
    code: 'BENEFIT',
    unit: 'social',
    prefix: 'СЗ',
    perWeek: 7,
    pace: 0.6,
    refusals: 0.16,
    pauses: 0.22,
    phrases: [
      'Прошу назначить пособие на второго ребёнка',
      'Пособие в связи с рождением',
      'Продлить выплату ещё на год',
    ],
    wanted: 'Назначить единое пособие',
  },
  {
    code: 'MATCAP',
    unit: 'social',
    prefix: 'МК',
    perWeek: 3,
    pace: 0.55,
    refusals: 0.06,
    pauses: 0.12,
    phrases: ['Направить средства на ипотеку', 'Оплатить обучение старшего'],
    wanted: 'Распорядиться материнским капиталом',
  },
  {
    code: 'PARKING',
    unit: 'social',
    prefix: 'ИП',
    perWeek: 1,
    pace: 0.5,
    phrases: ['Машина для поездок на лечение'],
    wanted: 'Право бесплатной стоянки',
  },
  {
    code: 'SOC-CARD',
    unit: 'social',
    prefix: 'СК',
    perWeek: 2,
    isCounter: true,
    pace: 0.5,
    phrases: ['Карта пенсионера для проезда'],
    wanted: 'Социальная карта',
  },
  {
    code: 'HALL-RENT',
    unit: 'culture',
    prefix: 'ДК',
    perWeek: 2.2,
    pace: 0.55,
    refusals: 0.08,
    phrases: ['Зал под выпускной концерт', 'Репетиции хора по вечерам'],
    wanted: 'Зал на вечер',
  },
  {
    code: 'INFO-8',
    unit: 'culture',
    prefix: 'ИН',
    perWeek: 1,
    pace: 0.6,
    isAnswered: true,
    phrases: ['Сколько потрачено на праздники в этом году', 'План ремонта библиотек'],
    wanted: 'Письменный ответ',
  },
  {
    code: 'SCHOOL1',
    unit: 'education',
    prefix: 'ШК',
    perWeek: 9,
    months: [4, 5, 6, 7, 8],
    pace: 0.75,
    refusals: 0.05,
    phrases: ['Первый класс по месту жительства', 'Брат уже учится в этой школе'],
    wanted: 'Зачислить в первый класс',
  },
  {
    code: 'KINDER',
    unit: 'education',
    prefix: 'ДС',
    perWeek: 4,
    pace: 0.62,
    refusals: 0.04,
    pauses: 0.06,
    phrases: ['Поставить в очередь, ребёнку полтора года', 'Перевод в сад ближе к дому'],
    wanted: 'Место в детском саду',
  },
  {
    code: 'NTO',
    unit: 'property',
    prefix: 'НТ',
    perWeek: 1.5,
    pace: 0.75,
    refusals: 0.2,
    pauses: 0.2,
    phrases: ['Киоск с мороженым на лето', 'Продление места у рынка'],
    wanted: 'Место для киоска',
  },
  {
    code: 'LAND-RENT',
    unit: 'property',
    prefix: 'АЗ',
    perWeek: 2,
    pace: 0.78,
    refusals: 0.14,
    pauses: 0.18,
    phrases: ['Участок под огород', 'Продлить аренду под гаражом'],
    wanted: 'Договор аренды',
  },
  {
    code: 'CEMETERY',
    unit: 'property',
    prefix: 'КЛ',
    perWeek: 1.5,
    isCounter: true,
    pace: 0.4,
    phrases: ['Место рядом с родственниками'],
    wanted: 'Место захоронения',
  },
  {
    code: 'GPZU',
    unit: 'architecture',
    prefix: 'ГП',
    perWeek: 2,
    pace: 0.8,
    refusals: 0.1,
    phrases: ['План участка для строительства дома', 'План для пристройки'],
    wanted: 'Градостроительный план',
  },
  {
    code: 'ADDRESS',
    unit: 'architecture',
    prefix: 'АД',
    perWeek: 2.6,
    pace: 0.78,
    refusals: 0.12,
    pauses: 0.14,
    phrases: ['Адрес новому дому', 'Адрес после раздела участка'],
    wanted: 'Присвоить адрес',
  },
  {
    code: 'ADVERT',
    unit: 'architecture',
    prefix: 'РК',
    perWeek: 0.8,
    pace: 0.75,
    refusals: 0.22,
    pauses: 0.25,
    phrases: ['Вывеска над входом', 'Щит у въезда в город'],
    wanted: 'Разрешение на конструкцию',
  },
  {
    code: 'BLD-PERMIT',
    unit: 'architecture',
    prefix: 'РС',
    perWeek: 1.2,
    pace: 0.85,
    refusals: 0.15,
    phrases: ['Строительство склада', 'Реконструкция магазина'],
    wanted: 'Разрешение на строительство',
  },
  {
    code: 'DIG-ORDER',
    unit: 'housing',
    prefix: 'ЗР',
    perWeek: 3,
    pace: 0.85,
    refusals: 0.12,
    pauses: 0.35,
    phrases: [
      'Вскрыть 18 м тротуара для ввода воды',
      'Прокладка кабеля вдоль улицы',
      'Замена теплотрассы во дворе',
    ],
    wanted: 'Ордер на земляные работы',
  },
  {
    code: 'TREE-CUT',
    unit: 'housing',
    prefix: 'ПБ',
    perWeek: 2,
    pace: 0.8,
    refusals: 0.2,
    pauses: 0.25,
    phrases: ['Тополь наклонился к дому', 'Сухая берёза у детской площадки'],
    wanted: 'Порубочный билет',
  },
  {
    code: 'YARD',
    unit: 'housing',
    prefix: 'БЛ',
    perWeek: 8,
    pace: 0.72,
    isAnswered: true,
    phrases: [
      'Во дворе не убран снег',
      'Сломана лавочка у подъезда',
      'Контейнеры переполнены третий день',
      'На площадке торчит арматура',
      'Лужа не уходит после дождя',
    ],
    wanted: 'Убрать и починить',
  },
  {
    code: 'LIGHT',
    unit: 'housing',
    prefix: 'ОС',
    perWeek: 4,
    pace: 0.7,
    isAnswered: true,
    phrases: ['Не горят три фонаря подряд', 'Фонарь мигает всю ночь', 'Темно на переходе у школы'],
    wanted: 'Включить свет',
  },
  {
    code: 'ROAD-PIT',
    unit: 'housing',
    prefix: 'ДЯ',
    perWeek: 4,
    pace: 0.8,
    isAnswered: true,
    phrases: ['Яма на выезде со двора', 'Провалился люк', 'После ремонта сетей асфальт не вернули'],
    wanted: 'Засыпать и заасфальтировать',
  },
  {
    code: 'LIFT',
    unit: 'housing',
    prefix: 'ЛФ',
    perWeek: 2.5,
    pace: 0.75,
    isAnswered: true,
    phrases: ['Лифт стоит второй день', 'Лифт застревает между этажами'],
    wanted: 'Запустить лифт',
  },
  {
    code: 'HEAT',
    unit: 'housing',
    prefix: 'ТВ',
    perWeek: 5,
    months: winter,
    pace: 0.8,
    isAnswered: true,
    phrases: ['Батареи холодные', 'Горячая вода ржавая', 'В подъезде плюс двенадцать'],
    wanted: 'Дать тепло',
  },
  {
    code: 'ENG-CONN',
    unit: 'housing',
    prefix: 'ПС',
    perWeek: 0.8,
    pace: 0.8,
    refusals: 0.08,
    pauses: 0.2,
    phrases: ['Подключить дом к водопроводу'],
    wanted: 'Договор о подключении',
  },
  {
    code: 'ARCH',
    unit: 'archive',
    prefix: 'АР',
    perWeek: 4,
    pace: 0.84,
    refusals: 0.05,
    pauses: 0.15,
    phrases: [
      'Стаж на фабрике в восьмидесятые годы',
      'Решение о выделении участка',
      'Архивная копия свидетельства',
    ],
    wanted: 'Архивная справка',
  },
  {
    code: 'APPEAL-59',
    unit: 'housing',
    prefix: 'ОБ',
    perWeek: 6,
    pace: 0.72,
    isAnswered: true,
    phrases: [
      'Когда откроют переправу после половодья',
      'Автобус не ходит по расписанию',
      'Шум от кафе под окнами',
      'Прошу навести порядок на берегу',
    ],
    wanted: 'Ответ по существу',
  },
  {
    code: 'COMPL-210',
    unit: 'mfc',
    prefix: 'ЖЛ',
    perWeek: 0.8,
    pace: 0.7,
    isAnswered: true,
    phrases: ['Отказали в приёме документов без причины', 'Ошибка в выданной справке'],
    wanted: 'Исправить и извиниться',
  },
  {
    code: 'PD-ACCESS',
    unit: 'mfc',
    prefix: 'ПД',
    perWeek: 0.4,
    pace: 0.6,
    isAnswered: true,
    phrases: ['Какие мои данные у вас хранятся'],
    wanted: 'Перечень данных',
  },
];
