import { plainDate } from '@veche/kernel';
import type { PaperData, TemplateData } from '../rendering/template-data.ts';

type Samples = { readonly [Name in keyof TemplateData]: TemplateData[Name] };

const paper: PaperData = {
  lang: 'ru',
  demo: true,
  authority: {
    name: 'Администрация города Тихореченска',
    department: 'Отдел согласования мероприятий',
    address: 'Соборная площадь, 1',
  },
  rulePackVersion: '2026.04-1',
  officer: { name: 'Н. П. Рябинина', position: 'Начальник отдела согласования мероприятий' },
  signedOn: plainDate('2026-05-05'),
  signature: {
    holder: 'Рябинина Н. П.',
    serial: '00 D3 5A 71 0E 9C … 4F',
    validFrom: plainDate('2026-01-12'),
    validTo: plainDate('2027-04-12'),
    signedAt: '2026-05-05T16:10:22',
    zone: 'МСК',
  },
  verification: {
    url: 'https://veche.tihorechensk.example/p/7Q4ZK2M8XR3V',
    address: 'veche.tihorechensk.example/p',
    number: 'Р-2026-0198',
    code: '7Q4Z-K2M8',
  },
  journal: { position: 176508, entryHash: '9f3c41d2 b7a06e15 d84c2f90 … 0c8e5b71' },
};

const massEvent = {
  massEventTitle: 'Книжный бульвар',
  massEventKind: 'Культурное: городской праздник',
  organiser: { name: 'АНО «Городские события»', inn: '9900417265' },
  place: { name: 'Театральная площадь', address: 'ул. Фабричная, 2', areaSqm: 3100 },
  startsAt: '2026-05-27T12:00',
  endsAt: '2026-05-27T20:00',
};

const basis = {
  applicationNumber: 'ТР-2026-00302',
  filedOn: plainDate('2026-04-14'),
  clause: 'Регламент согласования, п. 5.1',
};

const notice = {
  organiser: { name: 'Соколова Мария Андреевна' },
  massEventKind: 'Митинг',
  place: { name: 'Площадь Труда', address: 'у памятника мелиораторам' },
  startsAt: '2026-06-12T14:00',
  endsAt: '2026-06-12T16:00',
  attendance: { limit: 300 },
};

/** Papers of the demonstration town with every field filled, for tests and for looking at. */
export function samplePapers(changes: Partial<PaperData> = {}): Samples {
  const base = { ...paper, ...changes };
  // Made by the machine before anybody decides: no officer, no stamp.
  const { officer: _officer, signedOn: _signedOn, signature: _signature, ...unsigned } = base;
  return {
    permit: {
      ...base,
      ...massEvent,
      number: 'Р-2026-0198',
      place: { ...massEvent.place, note: 'граница – на схеме в приложении' },
      setupFrom: '2026-05-27T08:00',
      teardownTo: '2026-05-27T22:00',
      attendance: { limit: 900, safeCapacity: 1640 },
      responsible: { name: 'А. В. Лапин', contact: 'телефон указан в заявке' },
      basis,
      concurrences: ['Полиция', 'МЧС', 'скорая помощь', 'благоустройство', 'культура', 'Роспотребнадзор'],
      conditions: [
        { text: 'Внутри одновременно не более 900 человек', note: 'весь день, счётчик' },
        {
          text: 'Проезд для пожарных машин не уже 3,5 м со стороны Фабричной',
          note: 'до 11:00 и весь день',
          basis: 'МЧС, заключение 14-2/118',
        },
        { text: 'Выход 2 свободен', note: 'весь день' },
        {
          text: 'Звук не громче 70 дБА у фасадов, завершить до 20:00',
          note: 'замер в 16:00',
          basis: 'СанПиН 1.2.3685-21',
        },
        { text: 'Площадь убрать', note: 'до 23:00' },
      ],
    },
    refusal: {
      ...base,
      ...massEvent,
      number: 'О-2026-0031',
      basis,
      grounds: [
        {
          text: 'Площадь занята: в это время здесь согласован «День города»',
          basis: 'Регламент согласования, п. 4.2',
        },
        {
          text: 'Путь эвакуации через выход 2 перекрыт сценой',
          basis: 'Регламент согласования, п. 4.6; заключение МЧС 14-2/118',
        },
      ],
      remedies: [
        { text: 'Перенесите на 28 мая: площадь свободна весь день' },
        { text: 'Отодвиньте сцену на 4 м к фонтану и обновите схему', note: 'схема размещения' },
      ],
      appeal:
        'Жалоба – в администрацию города за 30 дней, через портал или письмом. Или административный иск в Тихореченский городской суд за 3 месяца.',
    },
    'notice-receipt': {
      ...base,
      ...notice,
      number: 'УВ-2026-0044',
      receivedAt: '2026-05-29T10:42',
      registeredAt: '2026-05-29T10:42',
      aim: 'привлечь внимание к состоянию городского парка',
      defects: [
        {
          text: 'Не указан телефон второго уполномоченного',
          basis: '54-ФЗ, ст. 7 ч. 3 п. 8',
          note: 'можно дописать в кабинете',
        },
      ],
      nextSteps: [
        {
          text: 'Если мы предложим другое место или время, вы получите предложение с причинами',
          note: 'до 1 июня 2026 года',
          basis: '54-ФЗ, ст. 12 ч. 1 п. 2',
        },
        {
          text: 'На предложение нужно ответить письменно',
          note: 'до 9 июня 2026 года',
          basis: '54-ФЗ, ст. 5 ч. 4 п. 2',
        },
      ],
    },
    'notice-proposal': {
      ...base,
      number: 'П-2026-0012',
      noticeNumber: 'УВ-2026-0044',
      noticeOn: plainDate('2026-05-29'),
      organiser: notice.organiser,
      massEventKind: notice.massEventKind,
      notified: { place: 'Площадь Труда', startsAt: notice.startsAt, endsAt: notice.endsAt },
      proposed: {
        place: 'Сквер Молодёжи, 400 м от площади',
        startsAt: notice.startsAt,
        endsAt: notice.endsAt,
      },
      answerBy: plainDate('2026-06-09'),
      reasons: [
        {
          text: '12 июня с 8:00 до 18:00 на площади Труда меняют теплотрассу, площадь огорожена',
          basis: 'Ордер на раскопки ЗР-2026-1183',
        },
      ],
      howToAnswer:
        'Ответьте в личном кабинете или письмом: согласны вы или нет. Без ответа до указанного дня проводить мероприятие нельзя (54-ФЗ, ст. 5 ч. 5).',
    },
    'notice-agreement': {
      ...base,
      ...notice,
      number: 'С-2026-0019',
      noticeNumber: 'УВ-2026-0044',
      noticeOn: plainDate('2026-05-29'),
      occupancyNorm: '1 человек на 1 м², всего не более 1 200',
      representative: { name: 'В. К. Ершов', contact: '+7 900 000-00-00' },
      duties: [
        {
          text: 'Следить, чтобы участников было не больше, чем позволяет место',
          basis: '54-ФЗ, ст. 5 ч. 4 п. 7',
        },
        { text: 'Иметь отличительный знак организатора', basis: '54-ФЗ, ст. 5 ч. 4' },
      ],
    },
    'notice-reply': {
      ...base,
      ...notice,
      kind: 'article-12-3',
      number: 'УВ-2026-0044-О',
      noticeNumber: 'УВ-2026-0044',
      noticeOn: plainDate('2026-05-29'),
      reasons: [
        {
          text: 'На этом месте закон запрещает проводить публичные мероприятия: территория суда',
          basis: '54-ФЗ, ст. 12 ч. 3, ст. 8 ч. 2',
        },
      ],
      whatItMeans: 'В этом месте мероприятие проводить нельзя. Подайте уведомление с другим местом.',
    },
    'submission-receipt': {
      ...base,
      ...massEvent,
      number: 'ТР-2026-00302',
      receivedAt: '2026-04-14T09:31',
      registerBy: plainDate('2026-04-15'),
      decideBy: plainDate('2026-05-06'),
      documents: [
        { text: 'Заявление', note: '1 файл, 214 КБ', basis: 'SHA-256 3e8a1c07 … b914f2d5' },
        {
          text: 'План размещения, схема территории',
          note: '2 файла, 3,1 МБ',
          basis: 'SHA-256 77b0e2c9 … 0a5d6613',
        },
        {
          text: 'План обеспечения безопасности',
          note: '1 файл, 402 КБ',
          basis: 'SHA-256 c1f4498e … 52e07ab8',
        },
      ],
      termSteps: [
        {
          text: 'Регистрация – 1 рабочий день после получения',
          note: '15 апреля',
          basis: 'Регламент согласования, п. 3.1',
        },
        {
          text: 'Решение – 15 рабочих дней после регистрации; 1 и 4 мая – выходные',
          note: '6 мая',
          basis: 'Регламент согласования, п. 3.4',
        },
      ],
    },
    'preliminary-request': {
      ...unsigned,
      ...massEvent,
      number: 'ЧР-8841',
      preparedOn: plainDate('2026-04-10'),
      attendance: { limit: 900, safeCapacity: 1640 },
      riskLevel: 'средний, 14 баллов из 40',
      risks: [
        {
          text: 'Скопление у сцены в последний час',
          basis: 'Плотность у сцены 2,1 человека на м² при норме 2,0',
          note: 'средний',
        },
        { text: 'Жара: на площади мало тени', note: 'низкий' },
      ],
      services: [
        { text: 'Полиция – согласует', note: '5 рабочих дней', basis: 'Людей 200 и больше' },
        { text: 'МЧС – согласует', note: '5 рабочих дней', basis: 'Сцена и шатры' },
        { text: 'Скорая помощь – согласует', note: '5 рабочих дней', basis: 'Людей 500 и больше' },
      ],
      safetyPlan: [
        {
          text: 'Распорядители: 8, из них 2 у каждого выхода',
          basis: '1 на 100 человек, справочный норматив',
        },
        { text: 'Медицинский пост: 1, у входа с Фабричной' },
        { text: 'Туалеты: 9, из них 1 доступный' },
        { text: 'Остановить вход при 820 людях внутри, продолжить при 760' },
      ],
    },
    'monthly-report': {
      ...unsigned,
      month: 'май 2026',
      asOf: '2026-06-01T12:00',
      note: 'В мае сроки держали все подразделения, кроме благоустройства.',
      figures: [
        {
          title: 'В срок',
          meaning: 'Исполненные раньше, чем истёк срок, среди исполненных со сроком',
          value: '94,1 %',
          remark: 'цель 95 %, случаев: 355',
        },
      ],
      tables: [
        {
          title: 'Подразделения',
          head: ['Подразделение', 'Место', 'Получено', 'В срок', 'Интервал', 'Случаев'],
          rows: [['ЖКХ и благоустройство', '3', '126', '79,2 %', '71,1 % – 85,5 %', '120']],
        },
      ],
      comments: [
        { text: 'Приехали в тот же день и всё убрали', remark: 'Уборка улиц, оценка 5 из 5' },
        { text: 'Ответ пришёл в последний день срока', remark: '' },
      ],
      rule: 'Числа меньше пяти скрыты.',
    },
    'check-protocol': {
      ...unsigned,
      applicationNumber: 'ТР-2026-00302',
      massEventTitle: massEvent.massEventTitle,
      checkedAt: '2026-04-14T09:31',
      judgedOn: plainDate('2026-04-14'),
      findings: [
        {
          outcome: 'block',
          code: 'CAP-003',
          message: 'Людей больше, чем успеет выйти',
          remedy: 'Уменьшите до 1 640 или добавьте 0,6 м ширины выходов',
          values: 'Заявлено 2 100, безопасно 1 640',
          basis: '123-ФЗ, ст. 89',
        },
        {
          outcome: 'warn',
          code: 'SND-002',
          message: 'Звук после 20:00 рядом с жильём',
          remedy: 'Закончите музыку в 20:00',
          basis: 'СанПиН 1.2.3685-21',
        },
        {
          outcome: 'unknown',
          code: 'REG-011',
          message: 'Реестр лицензий не ответил',
          remedy: 'Проверим ещё раз через час; от вас ничего не нужно',
        },
        {
          outcome: 'pass',
          code: 'DAT-001',
          message: 'Заявка подана не позже 30 дней до начала',
          values: '43 дня',
        },
        { outcome: 'pass', code: 'PLC-004', message: 'Площадь свободна в эти часы' },
      ],
    },
  };
}
