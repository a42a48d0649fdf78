import { messages, type Message } from '../../../i18n/index.ts';
import type { QueueSort, QueueTerm } from './queue-filters.ts';

const m = messages({
  overdue: { ru: 'просрочен', en: 'overdue' },
  dueToday: { ru: 'сегодня', en: 'today' },
  dueSoon: { ru: 'ближайшие три дня', en: 'next three days' },
  inTime: { ru: 'больше трёх дней', en: 'more than three days' },
  paused: { ru: 'пауза', en: 'paused' },
  due: { ru: 'по сроку решения', en: 'by term' },
  filed: { ru: 'по дате подачи', en: 'by filing date' },
  starts: { ru: 'по дате мероприятия', en: 'by event date' },
  updated: { ru: 'по последнему изменению', en: 'by last change' },
});

export const termWord: Record<QueueTerm, Message> = {
  overdue: m.overdue,
  'due-today': m.dueToday,
  'due-soon': m.dueSoon,
  'in-time': m.inTime,
  paused: m.paused,
};
export const sortWord: Record<QueueSort, Message> = {
  due: m.due,
  filed: m.filed,
  starts: m.starts,
  updated: m.updated,
};
