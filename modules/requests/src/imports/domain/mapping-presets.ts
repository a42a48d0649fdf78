import type { ImportFormat, ImportMapping } from '@veche/contracts';

type Preset = ImportMapping;

const blank: Preset = {
  encoding: 'utf-8',
  delimiter: ',',
  zone: 'Europe/Moscow',
  datePatterns: ['iso'],
  columns: {},
  facts: [],
  statuses: {},
  channels: {},
  onTime: { yes: [], no: [] },
  endActivities: [],
};

/** “Our St Petersburg”: the portal moderates, an agency looks at it, answers, the citizen or time closes it. */
const spb: Preset = {
  ...blank,
  region: 'Санкт-Петербург',
  channel: 'portal',
  statuses: {
    moderation: { status: 'requested' },
    review: { status: 'in-progress', isRegistration: true },
    interim: { status: 'in-progress' },
    answered: { status: 'awaiting-confirmation', isFirstAnswer: true },
    closed_satisfied: { status: 'completed', isConfirmed: true },
    closed_auto: { status: 'completed' },
    closed_inspector: { status: 'completed' },
  },
};

/** Boston 311, in the names of 2015 and in those of today. */
const boston: Preset = {
  ...blank,
  zone: 'America/New_York',
  datePatterns: ['MM/dd/yyyy hh:mm:ss a', 'iso', 'MM/dd/yyyy HH:mm', 'MM/dd/yyyy'],
  columns: {
    externalId: ['CASE_ENQUIRY_ID', 'case_enquiry_id'],
    openedAt: ['OPEN_DT', 'open_dt'],
    dueAt: ['TARGET_DT', 'target_dt', 'sla_target_dt'],
    closedAt: ['CLOSED_DT', 'closed_dt'],
    onTime: ['OnTime_Status', 'ontime', 'on_time'],
    status: ['CASE_STATUS', 'case_status'],
    service: ['TYPE', 'type'],
    category: ['REASON', 'reason'],
    object: ['SUBJECT', 'subject'],
    unit: ['Department', 'department'],
    district: ['neighborhood'],
    address: ['Location', 'location', 'location_street_name'],
    lon: ['LONGITUDE', 'longitude'],
    lat: ['LATITUDE', 'latitude'],
    channel: ['Source', 'source'],
    text: ['CASE_TITLE', 'case_title'],
    closingNote: ['CLOSURE_REASON', 'closure_reason'],
  },
  facts: [
    'QUEUE',
    'queue',
    'Property_Type',
    'fire_district',
    'pwd_district',
    'city_council_district',
    'police_district',
    'neighborhood_services_district',
    'ward',
    'precinct',
    'LOCATION_ZIPCODE',
    'location_zipcode',
  ],
  statuses: {
    Open: { status: 'in-progress', isRegistration: true },
    Closed: { status: 'completed', isFirstAnswer: true },
  },
  channels: {
    'Constituent Call': 'phone',
    'Citizens Connect App': 'mobile',
    'Self Service': 'portal',
    Twitter: 'bot',
    'Employee Generated': 'office',
    'City Worker App': 'office',
    'Maximo Integration': 'api',
  },
  // A blank flag stands at requests that are late and not yet told to be.
  onTime: { yes: ['ONTIME'], no: ['OVERDUE', ''] },
  region: 'Boston',
};

/** A table of one's own; names most tables use, the rest is chosen in the preview. */
const csv: Preset = {
  ...blank,
  datePatterns: ['iso', 'dd.MM.yyyy HH:mm:ss', 'dd.MM.yyyy HH:mm', 'dd.MM.yyyy'],
  columns: {
    externalId: ['id', 'number', 'номер', 'Номер', '№', 'ID'],
    openedAt: ['opened_at', 'created_at', 'created', 'Дата регистрации', 'Дата', 'дата'],
    closedAt: ['closed_at', 'Дата закрытия', 'Дата исполнения'],
    firstAnswerAt: ['first_answer_at', 'answered_at', 'Дата ответа'],
    dueAt: ['due_at', 'deadline', 'Срок', 'Срок исполнения'],
    status: ['status', 'Статус', 'статус'],
    service: ['service', 'Услуга', 'Тема'],
    category: ['category', 'Категория'],
    unit: ['unit', 'agency', 'Исполнитель', 'Подразделение'],
    district: ['district', 'Район'],
    address: ['address', 'Адрес'],
    lon: ['lon', 'longitude', 'Долгота'],
    lat: ['lat', 'latitude', 'Широта'],
    channel: ['channel', 'Канал'],
    applicantName: ['applicant', 'Заявитель'],
    contact: ['contact', 'phone', 'email', 'Телефон'],
    inn: ['inn', 'ИНН'],
    text: ['text', 'description', 'Текст', 'Описание'],
  },
};

/** Event logs of IEEE 1849 (XES) and the table the mining tools make of them, `case:` before what belongs to the case. */
const eventLog: Preset = {
  ...blank,
  zone: 'UTC',
  columns: {
    externalId: ['case:concept:name'],
    activity: ['concept:name', 'Activity'],
    at: ['time:timestamp', 'Complete Timestamp'],
    resource: ['org:resource', 'Resource'],
    group: ['org:group', 'org:role'],
    instance: ['concept:instance', 'identity:id'],
    lifecycle: ['lifecycle:transition'],
    openedAt: ['case:startdate', 'case:REG_DATE'],
    closedAt: ['case:enddate'],
    dueAt: ['case:deadline'],
    plannedAt: ['case:enddate_planned'],
    channel: ['case:channel'],
    unit: ['case:department'],
    service: ['case:case_type', 'case:Service'],
  },
  facts: ['case:group'],
  channels: { Internet: 'portal', Desk: 'office', Post: 'mail', 'e-mail': 'email', Phone: 'phone' },
};

const wabo: Preset = { ...eventLog, zone: 'Europe/Amsterdam', service: 'Environmental permit (Wabo)' };
const xes: Preset = { ...eventLog, service: 'Process' };

/** How each form is read unless told otherwise; a copy may be changed by whoever imports. */
export const mappingPresets: Readonly<Record<ImportFormat, ImportMapping>> = { spb, boston, csv, xes, wabo };
