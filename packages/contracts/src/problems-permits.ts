import type { ProblemType } from './problems.ts';

/** Problems only the permits module answers. */
export const permitsProblems = {
  'blocked-by-findings': {
    status: 422,
    title: {
      ru: 'Пока подать нельзя: сначала исправьте нарушения',
      en: 'It cannot be submitted yet: mend the violations first',
    },
  },
  'wrong-status': {
    status: 409,
    title: {
      ru: 'В нынешнем состоянии это действие невозможно',
      en: 'This cannot be done in the present state',
    },
  },
  'wrong-procedure': {
    status: 409,
    title: {
      ru: 'Для этого вида мероприятия такое действие не предусмотрено законом',
      en: 'The law provides no such action for this kind of event',
    },
  },
  'conflict-of-interest': {
    status: 403,
    title: {
      ru: 'Вы связаны с заявителем. Передайте дело другому сотруднику',
      en: 'You are related to the applicant. Hand the case to a colleague',
    },
  },
  'new-defect-on-review': {
    status: 422,
    title: {
      ru: 'Этот недостаток был виден при первой проверке: повторно заявлять его нельзя (210-ФЗ, ст. 7)',
      en: 'This defect was visible at the first review and may not be raised now (210-ФЗ, art. 7)',
    },
  },
  'refusal-without-ground': {
    status: 422,
    title: {
      ru: 'Выберите основание с нормой и напишите рекомендацию заявителю',
      en: 'Choose a ground with its norm and write a recommendation to the applicant',
    },
  },
  'unresolved-checks': {
    status: 422,
    title: {
      ru: 'Есть проверки без ответа. Подтвердите их вручную или запросите уточнение',
      en: 'Some checks have no answer. Confirm them by hand or ask for a clarification',
    },
  },
  'opinions-missing': {
    status: 422,
    title: {
      ru: 'Не все обязательные согласования получены',
      en: 'Not all obligatory concurrences have been received',
    },
  },
  'unanswered-items': {
    status: 422,
    title: { ru: 'Ответьте на все вопросы, затем отправьте', en: 'Answer every question, then send' },
  },
  'answers-unsettled': {
    status: 409,
    title: {
      ru: 'Сначала примите или верните ответы на прежние вопросы',
      en: 'First accept or return the answers to the earlier questions',
    },
  },
  'nothing-changed': {
    status: 422,
    title: { ru: 'Вы ничего не изменили', en: 'You have not changed anything' },
  },
  'permit-not-found': {
    status: 404,
    title: {
      ru: 'Разрешения с таким номером и кодом нет. Проверьте номер и код на бумаге',
      en: 'There is no permit with this number and code. Check both on the paper',
    },
  },
  'amendment-open': {
    status: 409,
    title: {
      ru: 'Одно изменение уже на проверке. Дождитесь решения по нему',
      en: 'One amendment is already under review. Wait for its decision',
    },
  },
} as const satisfies Record<string, ProblemType>;
