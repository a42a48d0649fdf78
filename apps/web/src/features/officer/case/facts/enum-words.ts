import { messages, type Message } from '../../../../i18n/index.ts';

const m = messages({
  venue: { ru: 'площадка из реестра', en: 'a venue of the register' },
  address: { ru: 'по адресу', en: 'by address' },
  drawn: { ru: 'нарисовано на карте', en: 'drawn on the map' },
  legalEntity: { ru: 'юридическое лицо', en: 'legal entity' },
  entrepreneur: { ru: 'предприниматель', en: 'sole trader' },
  citizen: { ru: 'гражданин', en: 'citizen' },
  party: { ru: 'политическая партия', en: 'political party' },
  publicAssociation: { ru: 'общественное объединение', en: 'public association' },
  religiousAssociation: { ru: 'религиозное объединение', en: 'religious association' },
  turnstile: { ru: 'турникет', en: 'turnstile' },
  handSearch: { ru: 'ручной досмотр', en: 'hand search' },
  arch: { ru: 'рамка', en: 'metal-detector arch' },
  low: { ru: 'низкий', en: 'low' },
  medium: { ru: 'средний', en: 'medium' },
  high: { ru: 'высокий', en: 'high' },
  family: { ru: 'семьи', en: 'families' },
  mixed: { ru: 'разные', en: 'mixed' },
  youngAdults: { ru: 'молодёжь', en: 'young adults' },
  children: { ru: 'дети', en: 'children' },
  elderly: { ru: 'пожилые', en: 'elderly people' },
  rival: { ru: 'соперничающие группы', en: 'rival groups' },
  standing: { ru: 'стоя', en: 'standing' },
  frontOfStage: { ru: 'у сцены', en: 'front of stage' },
  seated: { ru: 'сидя', en: 'seated' },
  moving: { ru: 'в движении', en: 'moving' },
  market: { ru: 'торговля', en: 'market' },
  expo: { ru: 'выставка', en: 'exhibition' },
  level: { ru: 'ровный', en: 'level' },
  stepped: { ru: 'с лестницей', en: 'with steps' },
  organizer: { ru: 'организатор', en: 'organiser' },
  orderKeeping: { ru: 'за порядок', en: 'for order' },
  medical: { ru: 'за медицину', en: 'for medical aid' },
  manager: { ru: 'распорядитель', en: 'manager' },
});

const placeKinds: Record<string, Message> = { venue: m.venue, address: m.address, drawn: m.drawn };
const organizerKinds: Record<string, Message> = {
  'legal-entity': m.legalEntity,
  entrepreneur: m.entrepreneur,
  citizen: m.citizen,
  party: m.party,
  'public-association': m.publicAssociation,
  'religious-association': m.religiousAssociation,
};
const zoneKinds: Record<string, Message> = {
  standing: m.standing,
  'front-of-stage': m.frontOfStage,
  seated: m.seated,
  moving: m.moving,
  market: m.market,
  expo: m.expo,
};

/** Words of coded answers by the pointer of their field; list positions are written `*`. */
export const enumWords: Readonly<Record<string, Readonly<Record<string, Message>>>> = {
  '/place/kind': placeKinds,
  '/organizer/kind': organizerKinds,
  '/safety/gateKind': { turnstile: m.turnstile, 'hand-search': m.handSearch, arch: m.arch },
  '/people/disorderRisk': { low: m.low, medium: m.medium, high: m.high },
  '/people/audience': {
    family: m.family,
    mixed: m.mixed,
    'young-adults': m.youngAdults,
    children: m.children,
    elderly: m.elderly,
    rival: m.rival,
  },
  '/safety/zones/*/kind': zoneKinds,
  '/safety/exits/*/kind': { level: m.level, stepped: m.stepped },
  '/notice/representatives/*/role': {
    organizer: m.organizer,
    'order-keeping': m.orderKeeping,
    medical: m.medical,
    manager: m.manager,
  },
};
