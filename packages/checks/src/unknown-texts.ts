import type { BilingualText } from '@veche/kernel';
import type { CompiledPack } from './compiled-pack.ts';

/** What is said when a check could not be computed: which data it waits for, and who can supply them. */
export function unknownTexts(
  pack: CompiledPack,
  missingFacts: readonly string[],
): { readonly message: BilingualText; readonly remedy: BilingualText } {
  const definitions = missingFacts.flatMap((name) => pack.facts.get(name) ?? []);
  const list = (language: 'ru' | 'en') => definitions.map((fact) => fact.label[language]).join(', ');
  const message =
    definitions.length === 0
      ? {
          ru: 'Проверить пока нельзя: норма для этого места не задана.',
          en: 'Cannot be checked yet: no norm is set for this place.',
        }
      : {
          ru: `Проверить пока нельзя, нет данных: ${list('ru')}.`,
          en: `Cannot be checked yet, no data: ${list('en')}.`,
        };
  const fromServer = definitions.some((fact) => fact.computedBy === 'server' || fact.computedBy === 'engine');
  const remedy = fromServer
    ? {
        ru: 'Эти данные проверит сотрудник. От вас ничего не нужно.',
        en: 'An officer will check this. Nothing is needed from you.',
      }
    : {
        ru: 'Заполните недостающее, и проверка пройдёт сама.',
        en: 'Fill in what is missing and the check will run by itself.',
      };
  return { message, remedy };
}
