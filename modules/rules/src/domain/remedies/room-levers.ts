import type { Facts } from '@veche/checks';
import type { MassEventForm } from '@veche/contracts';
import { numberText, type FormLever } from './lever.ts';

const exitWidths = [0.6, 1.2, 1.8, 2.4, 3, 4, 5, 6, 8, 10];

/** Fewer people at one time: the limits the calculators found first, then round steps down to a tenth. */
export function fewerPeopleLever(form: MassEventForm, facts: Facts): FormLever[] {
  const peak = form.people?.attendancePeak;
  if (peak === undefined || peak <= 1) return [];
  const limits = [facts['safeCapacity'], facts['venuePassportCapacity']]
    .filter((limit): limit is number => typeof limit === 'number' && limit >= 1)
    .map(Math.floor);
  const down = Array.from({ length: 18 }, (_, index) => Math.floor(peak * (1 - (index + 1) * 0.05)));
  const steps = [...new Set([...limits, ...down])]
    .filter((count) => count > 0 && count < peak)
    .sort((a, b) => b - a);
  return [
    {
      id: 'people',
      from: peak,
      steps,
      effort: (at) => (at + 1) / 24,
      pointers: ['/people/attendancePeak'],
      apply: (changed, to) => ({ ...changed, people: { ...changed.people, attendancePeak: Number(to) } }),
      words: (to) => ({
        ru: `уменьшить число людей одновременно до ${numberText(Number(to), 'ru')}`,
        en: `reduce the people at one time to ${numberText(Number(to), 'en')}`,
      }),
    },
  ];
}

/** One more exit, as narrow as will do. */
export function anotherExitLever(form: MassEventForm): FormLever[] {
  if ((form.safety?.exits?.length ?? 0) === 0) return [];
  return [
    {
      id: 'exit',
      from: 0,
      steps: exitWidths,
      effort: (at) => (at + 1) / exitWidths.length / 1.5,
      pointers: ['/safety/exits'],
      apply: (changed, to) => ({
        ...changed,
        safety: {
          ...changed.safety,
          exits: [...(changed.safety?.exits ?? []), { widthM: Number(to), kind: 'level' as const }],
        },
      }),
      words: (to) => ({
        ru: `добавить выход шириной ${numberText(Number(to), 'ru')} м`,
        en: `add an exit ${numberText(Number(to), 'en')} m wide`,
      }),
    },
  ];
}
