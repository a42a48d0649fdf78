import { messages, type Message } from '../../../i18n/index.ts';
import type { QueueCounts } from '../shared/officer-replies.ts';
import { emptyFilters, type QueueFilters } from './queue-filters.ts';

const m = messages({
  all: { ru: 'Весь отдел', en: 'Whole office' },
  mine: { ru: 'Мои', en: 'Mine' },
  unassigned: { ru: 'Без исполнителя', en: 'Unassigned' },
  overdue: { ru: 'Просрочены', en: 'Overdue' },
  dueSoon: { ru: 'Ближайшие три дня', en: 'Next three days' },
  waiting: { ru: 'Ждём заявителя', en: 'Waiting for the applicant' },
  office: { ru: 'Ход отдела', en: 'Our turn' },
  agencies: { ru: 'Ждём ведомства', en: 'Waiting for agencies' },
  decided: { ru: 'Решены', en: 'Decided' },
  allTitle: { ru: 'Заявки отдела', en: 'Applications of the office' },
  mineTitle: { ru: 'Мои заявки', en: 'My applications' },
  unassignedTitle: { ru: 'Заявки без исполнителя', en: 'Unassigned applications' },
  overdueTitle: { ru: 'Просроченные заявки', en: 'Overdue applications' },
  dueSoonTitle: { ru: 'Срок в ближайшие три дня', en: 'Due in the next three days' },
  waitingTitle: { ru: 'Ждём ответа заявителя', en: 'Waiting for the applicant' },
  officeTitle: { ru: 'Ход за отделом', en: 'Our turn' },
  agenciesTitle: { ru: 'Ждём ответа ведомств', en: 'Waiting for agencies' },
  decidedTitle: { ru: 'Решённые заявки', en: 'Decided applications' },
  otherTitle: { ru: 'Заявки по фильтру', en: 'Filtered applications' },
  byTerm: { ru: 'По сроку', en: 'By term' },
  byTurn: { ru: 'Чей ход', en: 'Whose turn' },
  archive: { ru: 'Архив', en: 'Archive' },
});

export interface QueueView {
  readonly id: string;
  readonly title: Message;
  /** The heading of the page in this view. */
  readonly heading: Message;
  readonly filters: QueueFilters;
  readonly count?: keyof QueueCounts;
  readonly tone?: 'bad' | 'warn';
}

const view = (
  id: string,
  [title, heading]: readonly [Message, Message],
  filters: Partial<QueueFilters>,
  extra: Pick<QueueView, 'count' | 'tone'> = {},
): QueueView => ({
  id,
  title,
  heading,
  filters: { ...emptyFilters, ...filters },
  ...extra,
});

/** The views of the rail, in groups. */
export const queueViews: readonly { readonly title?: Message; readonly views: readonly QueueView[] }[] = [
  {
    views: [
      view('all', [m.all, m.allTitle], {}, { count: 'all' }),
      view('mine', [m.mine, m.mineTitle], { assigned: 'me' }, { count: 'mine' }),
      view('unassigned', [m.unassigned, m.unassignedTitle], { assigned: 'nobody' }, { count: 'unassigned' }),
    ],
  },
  {
    title: m.byTerm,
    views: [
      view('overdue', [m.overdue, m.overdueTitle], { term: 'overdue' }, { count: 'overdue', tone: 'bad' }),
      view('due-soon', [m.dueSoon, m.dueSoonTitle], { term: 'due-soon' }, { count: 'dueSoon', tone: 'warn' }),
    ],
  },
  {
    title: m.byTurn,
    views: [
      view(
        'office',
        [m.office, m.officeTitle],
        { status: ['REGISTERED', 'ON_REVIEW', 'NOTICE_REGISTERED', 'ANSWERED'] },
        { count: 'office' },
      ),
      view('agencies', [m.agencies, m.agenciesTitle], { status: ['IN_CONCURRENCE'] }, { count: 'agencies' }),
      view(
        'waiting',
        [m.waiting, m.waitingTitle],
        { status: ['NEEDS_FIX', 'PROPOSAL_SENT'] },
        { count: 'waiting' },
      ),
    ],
  },
  {
    title: m.archive,
    views: [
      view(
        'decided',
        [m.decided, m.decidedTitle],
        {
          status: [
            'APPROVED',
            'APPROVED_COND',
            'REFUSED',
            'AGREED',
            'ART12_3',
            'NO_RIGHT_TO_HOLD',
            'WITHDRAWN',
            'EXPIRED',
            'HELD',
          ],
          sort: 'updated',
          direction: 'desc',
        },
        { count: 'decided' },
      ),
    ],
  },
];

export const otherHeading = m.otherTitle;
