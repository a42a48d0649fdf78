import type { TermOutcome, TimeBand } from '@veche/contracts';
import { messages, type Message } from '../../../i18n/index.ts';

const m = messages({
  inTime: { ru: 'исполнен в срок', en: 'done in time' },
  late: { ru: 'исполнен с опозданием', en: 'done late' },
  running: { ru: 'срок идёт', en: 'the term is running' },
  overdue: { ru: 'просрочен', en: 'overdue' },
  noTerm: { ru: 'срока нет', en: 'no term' },
  to3: { ru: 'до 3 дней', en: 'up to 3 days' },
  to7: { ru: '4–7 дней', en: '4–7 days' },
  to15: { ru: '8–15 дней', en: '8–15 days' },
  to30: { ru: '16–30 дней', en: '16–30 days' },
  over30: { ru: 'больше 30 дней', en: 'over 30 days' },
});

export const outcomeWords: Readonly<Record<TermOutcome, Message>> = {
  'in-time': m.inTime,
  late: m.late,
  running: m.running,
  overdue: m.overdue,
  'no-term': m.noTerm,
};
export const bandWords: Readonly<Record<TimeBand, Message>> = {
  'to-3': m.to3,
  'to-7': m.to7,
  'to-15': m.to15,
  'to-30': m.to30,
  'over-30': m.over30,
};
