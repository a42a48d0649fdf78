import type { ProblemType } from './problems.ts';

/** Problems only the venues module answers. */
export const venuesProblems = {
  'place-taken': {
    status: 409,
    title: {
      ru: 'Место на это время уже занято. Выберите другое время или площадку',
      en: 'The place is already taken at this time. Choose another time or venue',
    },
  },
  'place-unusable': {
    status: 422,
    title: {
      ru: 'Граница участка нарисована с ошибкой. Исправьте её на карте',
      en: 'The outline of the place is faulty. Mend it on the map',
    },
  },
  'venue-unknown': {
    status: 422,
    title: {
      ru: 'Такой площадки нет в реестре. Выберите другую',
      en: 'There is no such venue in the register. Choose another',
    },
  },
  'period-unusable': {
    status: 422,
    title: {
      ru: 'Период указан неверно: конец раньше начала или он слишком длинный',
      en: 'The period is wrong: it ends before it starts or is too long',
    },
  },
  'register-unreadable': {
    status: 422,
    title: {
      ru: 'Файл реестра не прочитан. Проверьте формат и сопоставление столбцов',
      en: 'The register file could not be read. Check its format and column mapping',
    },
  },
} as const satisfies Record<string, ProblemType>;
