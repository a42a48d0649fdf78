import type { RequestCounts } from '@veche/contracts';
import { messages, type Message } from '../../../i18n/index.ts';
import { emptyFilters, withScope, type RegisterFilters, type RegisterScope } from './register-filters.ts';

const m = messages({
  open: { ru: 'В работе', en: 'In work' },
  mine: { ru: 'У меня в работе', en: 'In my hands' },
  veryOverdue: { ru: 'Просрочены сильно', en: 'Very overdue' },
  overdue: { ru: 'Просрочены', en: 'Overdue' },
  atRisk: { ru: 'Срок близко', en: 'At risk' },
  inTime: { ru: 'В срок', en: 'In time' },
  paused: { ru: 'На паузе', en: 'Paused' },
  noNorm: { ru: 'Без нормы', en: 'No norm' },
  done: { ru: 'Исполненные', en: 'Done' },
  doneLate: { ru: 'С опозданием', en: 'Late' },
  awaiting: { ru: 'Ждут подтверждения', en: 'Awaiting confirmation' },
  all: { ru: 'Все запросы', en: 'All requests' },
  openTitle: { ru: 'Запросы в работе', en: 'Requests in work' },
  mineTitle: { ru: 'Мои запросы в работе', en: 'Requests in my hands' },
  veryOverdueTitle: { ru: 'Сильно просроченные запросы', en: 'Very overdue requests' },
  overdueTitle: { ru: 'Просроченные запросы', en: 'Overdue requests' },
  atRiskTitle: { ru: 'Запросы, у которых срок близко', en: 'Requests at risk' },
  inTimeTitle: { ru: 'Запросы в срок', en: 'Requests in time' },
  pausedTitle: { ru: 'Запросы на паузе', en: 'Paused requests' },
  noNormTitle: { ru: 'Запросы без нормы', en: 'Requests without a norm' },
  doneTitle: { ru: 'Исполненные запросы', en: 'Done requests' },
  doneLateTitle: { ru: 'Исполнены с опозданием', en: 'Done late' },
  awaitingTitle: { ru: 'Ждут подтверждения заявителя', en: 'Awaiting the applicant’s confirmation' },
  allTitle: { ru: 'Все запросы', en: 'All requests' },
  otherTitle: { ru: 'Запросы по фильтру', en: 'Filtered requests' },
  byTerm: { ru: 'По сроку', en: 'By term' },
  archive: { ru: 'Исполнение', en: 'Outcome' },
});

export interface RegisterView {
  readonly id: string;
  readonly title: Message;
  /** The heading of the page in this view. */
  readonly heading: Message;
  readonly filters: RegisterFilters;
  readonly count?: keyof RequestCounts;
  readonly tone?: 'bad' | 'warn';
}

interface ViewWords {
  readonly title: Message;
  readonly heading: Message;
}

const view = (
  id: string,
  words: ViewWords,
  { scope = 'open', ...filters }: Partial<RegisterFilters> & { readonly scope?: RegisterScope },
  extra: Pick<RegisterView, 'count' | 'tone'> = {},
): RegisterView => ({ id, ...words, filters: { ...withScope(emptyFilters, scope), ...filters }, ...extra });

/** The views of the rail, in groups. */
export const registerViews: readonly {
  readonly title?: Message;
  readonly views: readonly RegisterView[];
}[] = [
  {
    views: [
      view('open', { title: m.open, heading: m.openTitle }, {}, { count: 'open' }),
      view('mine', { title: m.mine, heading: m.mineTitle }, { mine: true }),
    ],
  },
  {
    title: m.byTerm,
    views: [
      view(
        'very-overdue',
        { title: m.veryOverdue, heading: m.veryOverdueTitle },
        { due: ['very-overdue'] },
        { count: 'very-overdue', tone: 'bad' },
      ),
      view(
        'overdue',
        { title: m.overdue, heading: m.overdueTitle },
        { due: ['overdue'] },
        { count: 'overdue', tone: 'bad' },
      ),
      view(
        'at-risk',
        { title: m.atRisk, heading: m.atRiskTitle },
        { due: ['at-risk'] },
        { count: 'at-risk', tone: 'warn' },
      ),
      view(
        'in-time',
        { title: m.inTime, heading: m.inTimeTitle },
        { due: ['in-time'] },
        { count: 'in-time' },
      ),
      view('paused', { title: m.paused, heading: m.pausedTitle }, { due: ['paused'] }, { count: 'paused' }),
      view(
        'no-norm',
        { title: m.noNorm, heading: m.noNormTitle },
        { due: ['no-norm'] },
        { count: 'no-norm' },
      ),
    ],
  },
  {
    title: m.archive,
    views: [
      view('done', { title: m.done, heading: m.doneTitle }, { scope: 'done' }),
      view('late', { title: m.doneLate, heading: m.doneLateTitle }, { scope: 'done', due: ['closed-late'] }),
      view(
        'awaiting',
        { title: m.awaiting, heading: m.awaitingTitle },
        { scope: 'done', status: ['awaiting-confirmation'] },
      ),
      view('all', { title: m.all, heading: m.allTitle }, { scope: 'all' }),
    ],
  },
];

export const otherHeading = m.otherTitle;
