import { dayAndMonth } from '@veche/deadlines';
import type { BilingualText, Language, PlainDate } from '@veche/kernel';
import type { Application, Opinion } from '../application.ts';
import type { CaseClock } from '../clocks.ts';
import { openProposal } from '../decide/notice.ts';
import { isPermitWithdrawn } from './ending.ts';

export interface Turn {
  readonly who: 'applicant' | 'authority' | 'agencies' | 'nobody';
  readonly sentence: BilingualText;
  readonly advice?: BilingualText;
  readonly until?: PlainDate;
}

const nothingNeeded: BilingualText = { ru: 'От вас ничего не нужно.', en: 'Nothing is needed from you.' };

/** Whose turn it is: one sentence that answers before any detail. */
export function turnOf(
  application: Application,
  clock: CaseClock | undefined,
  agencyTitle: (code: string) => BilingualText,
  today: PlainDate,
): Turn {
  const until = clock ? { until: clock.reading.dueOn } : {};
  if (isPermitWithdrawn(application))
    return nobody(
      {
        ru: 'Разрешение отозвано: проводить мероприятие нельзя',
        en: 'The permit is withdrawn: the event may not be held',
      },
      {
        ru: 'Причина и норма – в сообщении. Решение можно обжаловать.',
        en: 'The reason and the norm are in the message. The decision can be appealed.',
      },
    );
  switch (application.status) {
    case 'DRAFT':
      return applicant(
        { ru: 'Черновик: заполните шаги и подайте', en: 'Draft: fill in the steps and submit' },
        {},
      );
    case 'REGISTERED':
      return authority(
        {
          ru: 'Заявка принята и ждёт исполнителя',
          en: 'The application is registered and awaits an officer',
        },
        until,
      );
    case 'IN_CONCURRENCE':
      return {
        who: 'agencies',
        sentence: awaitedAgencies(application.opinions, agencyTitle, today),
        advice: nothingNeeded,
        ...until,
      };
    case 'ON_REVIEW':
      return authority(
        { ru: 'Исполнитель готовит решение', en: 'The officer is preparing the decision' },
        until,
      );
    case 'NEEDS_FIX':
      return applicant(
        {
          ru: 'Ответьте на вопросы: до ответа срок решения стоит',
          en: 'Answer the questions: the decision term stands still until you do',
        },
        until,
      );
    case 'APPROVED':
      return nobody({ ru: 'Мероприятие согласовано', en: 'The event is approved' });
    case 'APPROVED_COND':
      return nobody({
        ru: 'Мероприятие согласовано с условиями',
        en: 'The event is approved with conditions',
      });
    case 'REFUSED':
      return nobody(
        { ru: 'Отказано', en: 'Refused' },
        {
          ru: 'Посмотрите рекомендации: данные сохранены, можно подать заново.',
          en: 'See the recommendations: your data are kept and you can apply again.',
        },
      );
    case 'EXPIRED':
      return nobody(
        {
          ru: 'Срок ответа истёк, заявка закрыта',
          en: 'The term to answer has passed; the application is closed',
        },
        {
          ru: 'Данные сохранены: создайте новую заявку на их основе.',
          en: 'Your data are kept: start a new application from them.',
        },
      );
    case 'WITHDRAWN':
      return nobody({ ru: 'Обращение отозвано заявителем', en: 'Withdrawn by the applicant' });
    case 'HELD':
      return nobody({ ru: 'Мероприятие проведено', en: 'The event was held' });
    case 'NOTICE_REGISTERED':
      return authority(
        {
          ru: 'Уведомление зарегистрировано, орган готовит ответ',
          en: 'The notice is registered; the authority is preparing its reply',
        },
        until,
      );
    case 'PROPOSAL_SENT': {
      const open = openProposal(application);
      return applicant(
        {
          ru: 'Орган предлагает изменения: ответьте, согласны ли вы',
          en: 'The authority proposes a change: answer whether you agree',
        },
        open ? { until: open.answerDueOn } : {},
      );
    }
    case 'ANSWERED':
      return authority(
        { ru: 'Орган рассматривает ваш ответ', en: 'The authority is considering your answer' },
        {},
      );
    case 'AGREED':
      return nobody({ ru: 'Место и время согласованы', en: 'Place and time are agreed' });
    case 'WARNED':
      return applicant(
        { ru: 'Орган вынес предупреждение: прочитайте его', en: 'The authority has sent a warning: read it' },
        {},
      );
    case 'NO_RIGHT_TO_HOLD':
      return nobody({
        ru: 'Ответ на предложение не получен в срок: по закону проводить мероприятие нельзя',
        en: 'The proposal was not answered in time: by law the event may not be held',
      });
    case 'ART12_3':
      return nobody({
        ru: 'Место не согласовано по части 3 статьи 12',
        en: 'Not agreed under article 12(3)',
      });
  }
}

const applicant = (sentence: BilingualText, until: { until?: PlainDate }): Turn => ({
  who: 'applicant',
  sentence,
  ...until,
});
const authority = (sentence: BilingualText, until: { until?: PlainDate }): Turn => ({
  who: 'authority',
  sentence,
  advice: nothingNeeded,
  ...until,
});
const nobody = (sentence: BilingualText, advice?: BilingualText): Turn => ({
  who: 'nobody',
  sentence,
  ...(advice ? { advice } : {}),
});

/** Who still answers, until when, and who is late: silence is not consent, and it is not hidden either. */
function awaitedAgencies(
  opinions: readonly Opinion[],
  titleOf: (code: string) => BilingualText,
  today: PlainDate,
): BilingualText {
  const asked = opinions.filter((each) => each.kind === 'concurrence');
  const awaited = asked.filter((each) => each.value === undefined || each.value === 'no-answer');
  const isLate = ({ value, dueOn }: Opinion): boolean =>
    value === 'no-answer' || (dueOn !== undefined && dueOn < today);
  const late = awaited.filter(isLate);
  const waiting = awaited.filter((each) => !isLate(each));
  const lastDay = waiting
    .flatMap(({ dueOn }) => dueOn ?? [])
    .sort()
    .at(-1);
  const names = (those: readonly Opinion[], language: Language): string =>
    those.map((each) => titleOf(each.agency)[language]).join(', ');
  const told = (language: Language): string =>
    [
      ...(waiting.length > 0
        ? [
            `${words[language].waiting(lastDay && dayAndMonth(lastDay, language))}: ${names(waiting, language)}`,
          ]
        : []),
      ...(late.length > 0 ? [`${words[language].late}: ${names(late, language)}`] : []),
      words[language].done(asked.length - awaited.length, asked.length),
    ].join('. ');
  return { ru: told('ru'), en: told('en') };
}

const words = {
  ru: {
    waiting: (day: string | undefined) => (day === undefined ? 'Ждём ответа' : `Ждём ответа до ${day}`),
    late: 'Не ответили в срок',
    done: (n: number, all: number) => `Ответили ${n} из ${all}`,
  },
  en: {
    waiting: (day: string | undefined) => (day === undefined ? 'Awaiting' : `Awaiting until ${day}`),
    late: 'Late',
    done: (n: number, all: number) => `${n} of ${all} have answered`,
  },
} as const;
