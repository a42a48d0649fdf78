import type { BilingualText } from '@veche/kernel';

/** How far a number can be trusted: V read in its source, K general knowledge not verified, D default of this product without legal force. */
export type VerificationMark = 'V' | 'K' | 'D';

/** Where a number comes from, for the screen that shows it. */
export interface Source {
  readonly sourceId: SourceId;
  readonly mark: VerificationMark;
  readonly text: BilingualText;
}

const titles = {
  S27: {
    ru: 'Польша, Dz.U. 2012 поз. 181, § 3',
    en: 'Poland, Dz.U. 2012 item 181, § 3',
  },
  S36: {
    ru: 'СНиП 2.08.02-89, табл. 11* (ныне СП 1.13130)',
    en: 'SNiP 2.08.02-89, table 11* (now SP 1.13130)',
  },
  S38: {
    ru: 'Оценка площадки, Бакингемшир (Великобритания)',
    en: 'Assessing site suitability, Buckinghamshire (UK)',
  },
  S39: { ru: 'Вместимость площадок, Гастингс (Великобритания)', en: 'Site capacity, Hastings (UK)' },
  S40: { ru: 'Green Guide: расчёт вместимости', en: 'Green Guide: calculating capacity' },
  S41: { ru: 'HSG195, § 85–88', en: 'HSG195, § 85–88' },
  S42: { ru: 'NFPA 101 (США)', en: 'NFPA 101 (USA)' },
  S43: { ru: 'International Fire Code (США)', en: 'International Fire Code (USA)' },
  S44: { ru: 'Фруин, Стилл: плотность толпы', en: 'Fruin, Still: crowd density' },
  S45: {
    ru: 'Purple Guide: санитария (в изложении Дувра)',
    en: 'Purple Guide: sanitation (as published by Dover)',
  },
  S45b: { ru: 'Туалеты на мероприятиях, Гастингс', en: 'Event toilets, Hastings' },
  S45d: { ru: 'Площадки Тест-Вэлли (Великобритания)', en: 'Outdoor space bookings, Test Valley (UK)' },
  S47b: { ru: 'Опыт лагеря EMF', en: 'EMF camp experience' },
  S48: { ru: 'Purple Guide: медицина (в изложении)', en: 'Purple Guide: medical (outline)' },
  S49: { ru: 'HSG195: баллы медицинского риска', en: 'HSG195: medical risk points' },
  S50: {
    ru: 'Арбон и др., 2001: 201 мероприятие в Австралии',
    en: 'Arbon et al. 2001: 201 events in Australia',
  },
  S51: { ru: 'Локо-Дону и др., 2016', en: 'Locoh-Donou et al. 2016' },
  S52: { ru: 'Хартман и др., 2009', en: 'Hartman et al. 2009' },
  S53: { ru: 'Алгоритм Маурера (Германия, Австрия)', en: 'Maurer algorithm (Germany, Austria)' },
  S53b: { ru: 'Алгоритм Маурера: пример расчёта', en: 'Maurer algorithm: worked example' },
  S53c: { ru: 'Маурер: плотность не выше 4 чел./м²', en: 'Maurer: density of at most 4 per m²' },
  S54: { ru: 'AS/NZS 4360:2004: матрица рисков', en: 'AS/NZS 4360:2004: risk matrix' },
  S55: { ru: 'Матрица рисков с рангами 1–25', en: 'Risk matrix with ranks 1–25' },
  S56: { ru: 'Распорядители, совет Дувра (Великобритания)', en: 'Stewards, Dover council (UK)' },
  general: { ru: 'Общие сведения, не проверено', en: 'General knowledge, not verified' },
  product: { ru: 'Значение по умолчанию, без силы нормы', en: 'Product default, no legal force' },
} as const satisfies Record<string, BilingualText>;

export type SourceId = keyof typeof titles;

export const cite = (sourceId: SourceId, mark: VerificationMark = 'V'): Source => ({
  sourceId,
  mark,
  text: titles[sourceId],
});

/** Known in the field, its source not read. */
export const generalKnowledge = cite('general', 'K');

/** Chosen by this product; an authority replaces it with its own norm. */
export const productDefault = cite('product', 'D');
