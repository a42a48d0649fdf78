import type { ApplicationSummary } from '@veche/contracts';
import { messages, type Message } from '../../../i18n/index.ts';

const m = messages({
  CUL: { ru: 'культура', en: 'culture' },
  SPO: { ru: 'спорт', en: 'sport' },
  COM: { ru: 'торговля', en: 'trade' },
  PUB: { ru: '54-ФЗ', en: '54-ФЗ' },
});

/** The class of an event in a word, for tables. */
export const classWord: Record<ApplicationSummary['eventClass'], Message> = m;
