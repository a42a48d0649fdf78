import type { EventClass } from '@veche/contracts';

export type ClassSuggestion = { readonly eventClass: EventClass | ''; readonly confidence: number };

// Stems, so that any case and number matches. A hint only: the applicant chooses.
const stems: Readonly<Record<EventClass, readonly string[]>> = {
  CUL: [
    'концерт',
    'фестивал',
    'спектакл',
    'театр',
    'музык',
    'кинопоказ',
    'карнавал',
    'фейерверк',
    'салют',
    'праздник',
    'выступлени',
  ],
  SPO: [
    'забег',
    'марафон',
    'турнир',
    'соревновани',
    'чемпионат',
    'велогонк',
    'спартакиад',
    'матч',
    'кубок',
    'единоборств',
    'зарядк',
  ],
  PUB: [
    'митинг',
    'пикет',
    'протест',
    'требуем',
    'демонстраци',
    'в поддержку кандидат',
    'против решени',
    'собрание граждан',
  ],
  COM: [
    'ярмарк',
    'распродаж',
    'выставк-продаж',
    'рекламн',
    'промоакци',
    'форум',
    'торгов',
    'дегустаци',
    'открытие магазин',
  ],
};

/** The class that the words of the title and the purpose point to, and which share of the matched words does; none matched gives `''` and 0. */
export function suggestEventClass(title: string, purpose: string): ClassSuggestion {
  const words = `${title} ${purpose}`.toLowerCase().replaceAll('ё', 'е');
  const counts = Object.entries(stems).map(([eventClass, list]) => ({
    eventClass: eventClass as EventClass,
    count: list.filter((stem) => words.includes(stem.replaceAll('ё', 'е'))).length,
  }));
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const best = counts.reduce((leader, next) => (next.count > leader.count ? next : leader));
  return total === 0
    ? { eventClass: '', confidence: 0 }
    : { eventClass: best.eventClass, confidence: best.count / total };
}
