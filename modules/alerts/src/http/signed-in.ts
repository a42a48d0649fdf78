import type { PersonId } from '@veche/kernel';
import { invalidInput, signInRequired, type RequestContext } from '@veche/platform';

/** The person behind a request. @throws AppError `sign-in-required` */
export function personOf({ principal }: Pick<RequestContext, 'principal'>): PersonId {
  if (!principal) throw signInRequired();
  return principal.personId;
}

/** Refuses a place in a list that is not one of ours. */
export const unknownCursor = () =>
  invalidInput([
    {
      pointer: 'query:/cursor',
      code: 'cursor',
      message: {
        ru: 'Начните список сначала: место в нём не распознано',
        en: 'Start the list anew: the place in it is not known',
      },
    },
  ]);
