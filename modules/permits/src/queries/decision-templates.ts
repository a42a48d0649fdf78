import type { ReadTx } from '@veche/platform';
import type { PermitsDeps } from '../use-cases/deps.ts';

/** Texts officers start from. A municipality replaces them by its own. */
const texts = [
  {
    id: 'approved',
    outcome: 'approved',
    title: { ru: 'Согласовано', en: 'Approved' },
    text: {
      ru: 'Мероприятие согласовано. Покажите разрешение инспектору с телефона или на бумаге.',
      en: 'The event is approved. Show the permit to the inspector on a phone or on paper.',
    },
  },
  {
    id: 'conditions',
    outcome: 'approved-with-conditions',
    title: { ru: 'Согласовано с условиями', en: 'Approved with conditions' },
    text: {
      ru: 'Мероприятие согласовано. Выполните условия: инспектор проверит их до начала.',
      en: 'The event is approved. Meet the conditions: the inspector checks them before the start.',
    },
  },
  {
    id: 'taken',
    outcome: 'refused',
    title: { ru: 'Площадка занята', en: 'The place is taken' },
    text: {
      ru: 'На это время площадка уже согласована для другого мероприятия. Выберите другое время или место: данные заявки сохранены.',
      en: 'The place is already agreed for another event at this time. Choose another time or place: your data are kept.',
    },
  },
] as const;

const conditions = [
  {
    id: 'screening',
    text: { ru: 'Досмотр на всех входах', en: 'Screening at every entrance' },
    basis: 'ПП РФ от 25.03.2015 № 272',
  },
  {
    id: 'guards',
    text: {
      ru: 'Охранников не меньше, чем в плане безопасности',
      en: 'No fewer guards than in the safety plan',
    },
  },
  {
    id: 'sound',
    text: { ru: 'Звук не позже 22:00', en: 'No amplified sound after 22:00' },
    basis: 'СанПиН 1.2.3685-21',
  },
  {
    id: 'medical',
    text: {
      ru: 'Бригада скорой помощи на месте с начала и до ухода людей',
      en: 'An ambulance team on site from the start until people leave',
    },
  },
  { id: 'fire-lane', text: { ru: 'Пожарный проезд 3,5 м свободен', en: 'A fire lane of 3.5 m kept free' } },
  {
    id: 'cleaning',
    text: {
      ru: 'Уборка территории в течение суток после окончания',
      en: 'The territory is cleaned within a day after the end',
    },
  },
] as const;

export async function decisionTemplates(deps: PermitsDeps, tx: ReadTx) {
  const grounds = await deps.rules.refusalGrounds(tx);
  return {
    texts: texts.map((each) => ({ ...each, title: { ...each.title }, text: { ...each.text } })),
    conditions: conditions.map((each) => ({ ...each, text: { ...each.text } })),
    grounds: grounds.map((each) => ({
      code: each.code,
      title: each.title,
      norm: each.norm.ru,
      recommendation: each.recommendation,
    })),
    appeal: grounds[0]?.appeal ?? { ru: '', en: '' },
  };
}
