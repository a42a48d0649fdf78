import type { TrackedRequestView } from '@veche/contracts';
import { useSession } from '../../app/session.ts';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { reasonWord } from '../register/shared/event-words.ts';

const m = messages({
  unit: { ru: 'Занимается: {unit}', en: 'Handled by {unit}' },
  nobody: { ru: 'Занимается ведомство', en: 'The authority handles it' },
  until: { ru: 'Ответ – не позже {on}.', en: 'The answer comes by {on}.' },
  noTerm: { ru: 'Срока для этой услуги не установлено.', en: 'No term is set for this service.' },
  late: {
    ru: 'Ответ должны были дать {on}. Опаздывают на {n, plural, one {# день} few {# дня} other {# дней}}.',
    en: 'The answer was due {on}. It is {n, plural, one {# day} other {# days}} late.',
  },
  lateToday: { ru: 'Ответ должны были дать {on}.', en: 'The answer was due {on}.' },
  yours: { ru: 'Сейчас ваш ход', en: 'It is your turn' },
  applicant: { ru: 'Сейчас ход заявителя', en: 'It is the applicant’s turn' },
  still: { ru: 'Отсчёт стоит: {reason}.', en: 'The clock stands still: {reason}.' },
  stillSince: {
    ru: 'Отсчёт стоит с {on}: {reason}. Если его возобновят сегодня, ответ – не позже {due}.',
    en: 'The clock has stood still since {on}: {reason}. Were it resumed today, the answer comes by {due}.',
  },
  answered: { ru: 'Ответ дан', en: 'Answered' },
  answeredOn: { ru: 'Ответили {on}', en: 'Answered {on}' },
  done: { ru: 'Исполнено', en: 'Done' },
  refused: { ru: 'Отказано', en: 'Refused' },
  inTime: { ru: '{on}, в срок.', en: '{on}, in time.' },
  doneLate: { ru: '{on}, с опозданием. Срок был {due}.', en: '{on}, late. It was due {due}.' },
});

export interface Turn {
  readonly sentence: string;
  readonly detail: string;
}

const dayMs = 86_400_000;

/** Whose turn it is and until when, in a sentence and a half. */
export function useWhoseTurn(request: TrackedRequestView, isMine: boolean): Turn {
  const t = useT();
  const format = useFormat();
  const { todayOn } = useSession();
  const { status, dueState, dueOn, unit, pausedSince, pauseReason } = request;
  const day = (at: string): string => format.date(format.civilDate(at));
  const doneAt = request.doneAt ?? request.closedAt;
  if (doneAt !== undefined) {
    const sentence = t(
      status === 'refused' ? m.refused : status === 'awaiting-confirmation' ? m.answered : m.done,
    );
    const on = day(doneAt);
    if (dueState === 'closed-in-time') return { sentence, detail: t(m.inTime, { on }) };
    if (dueState === 'closed-late' && dueOn !== undefined)
      return { sentence, detail: t(m.doneLate, { on, due: format.date(dueOn) }) };
    return { sentence, detail: on };
  }
  const handled = unit === undefined ? t(m.nobody) : t(m.unit, { unit: t.text(unit.title) });
  if (pausedSince !== undefined) {
    const isApplicants = pauseReason === 'WAIT_APPLICANT';
    const reason = pauseReason === undefined ? '' : reasonWord(t, pauseReason);
    return {
      sentence: isApplicants ? t(isMine ? m.yours : m.applicant) : handled,
      detail:
        dueOn === undefined
          ? t(m.still, { reason })
          : t(m.stillSince, { on: day(pausedSince), reason, due: format.date(dueOn) }),
    };
  }
  if (dueOn === undefined) return { sentence: handled, detail: t(m.noTerm) };
  if (dueState === 'overdue' || dueState === 'very-overdue') {
    const n = Math.round((Date.parse(todayOn) - Date.parse(dueOn)) / dayMs);
    const on = format.date(dueOn);
    return { sentence: handled, detail: n > 0 ? t(m.late, { on, n }) : t(m.lateToday, { on }) };
  }
  return { sentence: handled, detail: t(m.until, { on: format.date(dueOn) }) };
}
