import type { ProblemType } from './problems.ts';

/** Problems only the rules module answers. */
export const rulesProblems = {
  'rule-pack-invalid': {
    status: 422,
    title: {
      ru: 'Пакет правил не принят: в нём ошибки. Действующий пакет не изменился',
      en: 'The rule pack is refused: it has errors. The pack in force has not changed',
    },
  },
  'rule-pack-version-taken': {
    status: 409,
    title: { ru: 'Версия с таким именем уже есть', en: 'A version of this name exists already' },
  },
} as const satisfies Record<string, ProblemType>;
