import { AppError } from '@veche/platform';
import type { BookingFault } from '../domain/occupancy.ts';

const explanations: Readonly<Record<string, { ru: string; en: string }>> = {
  'too-few-points': { ru: 'У границы меньше трёх точек', en: 'The outline has fewer than three points' },
  'crosses-itself': { ru: 'Линия границы пересекает сама себя', en: 'The outline crosses itself' },
  'hole-outside': { ru: 'Вырез выходит за границу участка', en: 'A hole reaches outside the outline' },
  'no-area': {
    ru: 'Участок меньше одного квадратного метра',
    en: 'The place is smaller than one square metre',
  },
  'too-large': {
    ru: 'Участок слишком велик или составлен из слишком многих частей',
    en: 'The place is too large or has too many parts',
  },
  'nothing-drawn': { ru: 'Место не выбрано', en: 'No place is chosen' },
};

/** The problem a fault of place or time leaves as. */
export function problemOf(fault: BookingFault): AppError {
  switch (fault.code) {
    case 'place-unusable': {
      const detail = explanations[fault.fault];
      return new AppError('place-unusable', { ...(detail ? { detail } : {}), extra: { fault: fault.fault } });
    }
    case 'place-taken':
      return new AppError('place-taken', {
        extra: {
          conflicts: fault.conflicts.map(({ number, title, from, to, overlapFrom, overlapTo }) => ({
            number,
            title,
            from,
            to,
            overlapFrom,
            overlapTo,
          })),
        },
      });
    case 'venue-unknown':
    case 'period-unusable':
      return new AppError(fault.code);
  }
}
