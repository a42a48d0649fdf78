import { messages, useT } from '../../../../i18n/index.ts';
import type { Obstacle } from './obstacles.ts';

const m = messages({
  choose: { ru: 'Выберите решение', en: 'Choose the decision' },
  notAble: {
    ru: 'В нынешнем состоянии дела это решение принять нельзя',
    en: 'This decision is not possible in the present state',
  },
  notTaken: {
    ru: 'Сначала возьмите дело: тогда запросы уйдут в ведомства',
    en: 'Take the case first: then the requests go to the agencies',
  },
  awaitingAnswer: {
    ru: 'Ждём ответа заявителя: решить можно после него',
    en: 'The applicant’s answer is awaited: decide after it',
  },
  opinions: {
    ru: 'Подписать можно после ответа: {agencies}',
    en: 'It can be signed after the answer of: {agencies}',
  },
  objection: {
    ru: '{agencies}: есть возражение. Согласовать нельзя, пока его не сняли',
    en: '{agencies}: there is an objection. It must be lifted before an approval',
  },
  openQuestions: {
    ru: 'Сначала примите или верните ответы заявителя, они в «Переписке»: {n}',
    en: 'First accept or return the applicant’s answers, under “Correspondence”: {n}',
  },
  violations: { ru: 'Согласовать мешают нарушения: {n}', en: 'Violations prevent approval: {n}' },
  unknown: {
    ru: 'Не проверено: {n}. Подтвердите вручную с причиной или спросите заявителя',
    en: 'Not checked: {n}. Confirm by hand with a reason, or ask the applicant',
  },
  noConditions: {
    ru: 'Добавьте хотя бы одно условие или выберите «Согласовать»',
    en: 'Add a condition, or choose “Approve”',
  },
  noGround: { ru: 'Выберите основание', en: 'Choose a ground' },
  groundIncomplete: {
    ru: 'У каждого основания нужны причина и рекомендация',
    en: 'Every ground needs a reason and a recommendation',
  },
  noQuestions: {
    ru: 'Выберите, о чём спросить: знак вопроса у факта или ссылка у замечания',
    en: 'Choose what to ask: the question sign at a fact, or the link at a finding',
  },
  questionEmpty: { ru: 'Напишите каждый вопрос', en: 'Write every question' },
  newFact: {
    ru: 'Напишите у вопросов, что изменилось с первой проверки: {n}',
    en: 'Write at the questions what has changed since the first review: {n}',
  },
  reason: { ru: 'Напишите, почему: поле с причиной пусто', en: 'Write why: the field of reasons is empty' },
  norm: { ru: 'Укажите норму', en: 'Give the norm' },
  proposalTime: { ru: 'У времени укажите и день, и час', en: 'Give both the day and the hour' },
});

/** The obstacle as a sentence beside the button. */
export function useObstacleWords(): (obstacle: Obstacle) => string {
  const t = useT();
  return (obstacle) => {
    switch (obstacle.kind) {
      case 'choose':
        return t(m.choose);
      case 'not-able':
        return t(m.notAble);
      case 'not-taken':
        return t(m.notTaken);
      case 'awaiting-answer':
        return t(m.awaitingAnswer);
      case 'opinions':
        return t(obstacle.isObjection ? m.objection : m.opinions, {
          agencies: obstacle.agencies.map((title) => t.text(title)).join(', '),
        });
      case 'open-questions':
        return t(m.openQuestions, { n: obstacle.count });
      case 'violations':
        return t(m.violations, { n: obstacle.count });
      case 'unknown':
        return t(m.unknown, { n: obstacle.count });
      case 'no-conditions':
        return t(m.noConditions);
      case 'no-ground':
        return t(m.noGround);
      case 'ground-incomplete':
        return t(m.groundIncomplete);
      case 'no-questions':
        return t(m.noQuestions);
      case 'question-empty':
        return t(m.questionEmpty);
      case 'new-fact':
        return t(m.newFact, { n: obstacle.count });
      case 'reason':
        return t(m.reason);
      case 'norm':
        return t(m.norm);
      case 'proposal-time':
        return t(m.proposalTime);
    }
  };
}
