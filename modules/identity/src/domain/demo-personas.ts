import type { BilingualText } from '@veche/kernel';
import type { PersonNames } from './person-names.ts';
import type { AssignedRole } from './role.ts';
import type { OrganisationKind } from './organisation.ts';

/** An invented person of a demonstration town. */
export interface DemoPersona {
  readonly code: string;
  readonly names: PersonNames;
  readonly phone: string;
  readonly roles: readonly AssignedRole[];
  readonly organisation?: DemoOrganisation;
  readonly description: BilingualText;
}

export interface DemoOrganisation {
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly shortName?: string;
  readonly inn: string;
  readonly ogrn: string;
}

// Numbers with right check digits that no register has given out: the tax office 0000 does not exist.
const cityEvents: DemoOrganisation = {
  kind: 'legal-entity',
  name: 'Автономная некоммерческая организация «Городские события»',
  shortName: 'АНО «Городские события»',
  inn: '0000041705',
  ogrn: '1260000004175',
};

const brightSports: DemoOrganisation = {
  kind: 'public-association',
  name: 'Общественная организация «Спорт у реки»',
  shortName: 'ОО «Спорт у реки»',
  inn: '0000052802',
  ogrn: '1260000005286',
};

const name = (familyName: string, givenName: string, patronymic: string): PersonNames => ({
  familyName,
  givenName,
  patronymic,
});
const reviewer = (agencyCode: string): AssignedRole[] => [{ role: 'agency-reviewer', agencyCode }];
const agency = (ru: string, en: string): BilingualText => ({
  ru: `Согласует от ведомства: ${ru}`,
  en: `Reviews for an agency: ${en}`,
});

type Row = readonly [
  code: string,
  names: PersonNames,
  roles: readonly AssignedRole[],
  description: BilingualText,
  organisation?: DemoOrganisation,
];

const rows: readonly Row[] = [
  [
    'organiser',
    name('Лапин', 'Алексей', 'Викторович'),
    [],
    { ru: 'Организатор: подаёт заявки от организации', en: 'Organiser: applies for an organisation' },
    cityEvents,
  ],
  [
    'organiser-sports',
    name('Юдина', 'Вера', 'Павловна'),
    [],
    { ru: 'Организатор спортивных мероприятий', en: 'Organiser of sports events' },
    brightSports,
  ],
  [
    'citizen',
    name('Самойлов', 'Пётр', 'Андреевич'),
    [],
    {
      ru: 'Гражданин: подаёт заявки и уведомления от себя',
      en: 'Citizen: applies and gives notice in person',
    },
  ],
  [
    'officer',
    name('Сорокина', 'Елена', 'Игоревна'),
    [{ role: 'officer' }],
    { ru: 'Исполнитель: рассматривает заявки и решает', en: 'Officer: examines applications and decides' },
  ],
  [
    'officer-second',
    name('Титов', 'Олег', 'Николаевич'),
    [{ role: 'officer' }],
    { ru: 'Второй исполнитель', en: 'Second officer' },
  ],
  ['agency-fire', name('Гордеев', 'Иван', 'Сергеевич'), reviewer('MCHS'), agency('МЧС', 'fire and rescue')],
  ['agency-police', name('Крылов', 'Николай', 'Петрович'), reviewer('MVD'), agency('полиция', 'police')],
  [
    'agency-traffic',
    name('Шестаков', 'Роман', 'Олегович'),
    reviewer('GIBDD'),
    agency('Госавтоинспекция', 'traffic police'),
  ],
  [
    'agency-health',
    name('Мельникова', 'Дарья', 'Юрьевна'),
    reviewer('HEALTH'),
    agency('скорая помощь', 'ambulance'),
  ],
  [
    'agency-utilities',
    name('Панова', 'Галина', 'Фёдоровна'),
    reviewer('UTIL'),
    agency('благоустройство и сети', 'utilities'),
  ],
  [
    'agency-culture',
    name('Вересаева', 'Анна', 'Львовна'),
    reviewer('CULTURE'),
    agency('культура', 'culture'),
  ],
  [
    'inspector',
    name('Ермаков', 'Степан', 'Ильич'),
    [{ role: 'inspector' }],
    { ru: 'Инспектор: проверяет мероприятие на месте', en: 'Inspector: checks the event on site' },
  ],
  [
    'inspector-second',
    name('Назаров', 'Игорь', 'Маратович'),
    [{ role: 'inspector' }],
    { ru: 'Второй инспектор', en: 'Second inspector' },
  ],
  [
    'manager',
    name('Дорохов', 'Михаил', 'Андреевич'),
    [{ role: 'manager' }],
    { ru: 'Руководитель: следит за сроками и нагрузкой', en: 'Manager: watches terms and load' },
  ],
  [
    'controller',
    name('Белова', 'Юлия', 'Константиновна'),
    [{ role: 'controller' }],
    { ru: 'Контролёр: видит только показатели', en: 'Controller: sees indicators only' },
  ],
  [
    'auditor',
    name('Рябинин', 'Фёдор', 'Алексеевич'),
    [{ role: 'auditor' }],
    { ru: 'Аудитор: читает журнал и ничего не меняет', en: 'Auditor: reads the journal, changes nothing' },
  ],
  [
    'administrator',
    name('Зимина', 'Ольга', 'Дмитриевна'),
    [{ role: 'administrator' }],
    { ru: 'Администратор: сотрудники, права, правила', en: 'Administrator: staff, rights, rules' },
  ],
  [
    'administrator-second',
    name('Осипов', 'Глеб', 'Романович'),
    [{ role: 'administrator' }],
    {
      ru: 'Второй администратор: подтверждает опасные изменения',
      en: 'Second administrator: confirms changes that need two people',
    },
  ],
];

/** Everyone one can sign in as by one click. A demonstration has no gateway, so nothing ever reaches the phones. */
export const demoPersonas: readonly DemoPersona[] = rows.map(
  ([code, names, roles, description, organisation], index) => ({
    code,
    names,
    roles,
    description,
    phone: `+7999000${String(index + 1).padStart(4, '0')}`,
    ...(organisation && { organisation }),
  }),
);

/** The address of a persona in a town; `.example` can belong to nobody (RFC 2606). */
export const personaEmail = (code: string, tenantCode: string): string => `${code}@${tenantCode}.example`;
