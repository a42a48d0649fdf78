import type { BilingualText } from '@veche/kernel';
import { cite } from './source.ts';

/** A almost certain … E rare. */
export type Likelihood = 'A' | 'B' | 'C' | 'D' | 'E';

/** 1 insignificant, 2 first aid, 3 medical treatment, 4 serious injuries, 5 death. */
export type Consequence = 1 | 2 | 3 | 4 | 5;

export type HazardRating = 'L' | 'M' | 'H' | 'VH';

/** Rows by likelihood, columns by consequence. */
const matrix: Readonly<
  Record<Likelihood, readonly [HazardRating, HazardRating, HazardRating, HazardRating, HazardRating]>
> = {
  A: ['M', 'H', 'H', 'VH', 'VH'],
  B: ['M', 'M', 'H', 'H', 'VH'],
  C: ['L', 'M', 'H', 'H', 'H'],
  D: ['L', 'L', 'M', 'M', 'H'],
  E: ['L', 'L', 'M', 'M', 'H'],
};

export const hazardMatrixSource = cite('S54');

/** What the matrix says of one hazard; both the rating before and after controls are stored. */
export function rateHazard(likelihood: Likelihood, consequence: Consequence): HazardRating {
  const rating = matrix[likelihood][consequence - 1];
  if (rating === undefined) throw new RangeError(`No consequence ${consequence}`);
  return rating;
}

/** The numeric alternative, ranks 1 … 25. @throws RangeError for any other number. */
export function ratingOfRank(rank: number): 'LOW' | 'MEDIUM' | 'HIGH' | 'EXTREME' {
  if (!Number.isInteger(rank) || rank < 1 || rank > 25) throw new RangeError(`No rank ${rank}`);
  if (rank <= 5) return 'LOW';
  if (rank <= 13) return 'MEDIUM';
  return rank <= 22 ? 'HIGH' : 'EXTREME';
}

/** What each rating obliges the organiser to. */
export const treatmentDuties: Readonly<Record<HazardRating, BilingualText>> = {
  L: { ru: 'Обычные меры', en: 'Routine measures' },
  M: { ru: 'Меры и ответственный', en: 'Controls and an owner' },
  H: { ru: 'План снижения риска до решения', en: 'A treatment plan before the decision' },
  VH: { ru: 'Недопустимо без изменения замысла', en: 'Not acceptable without redesign' },
};

/** The hazards every register starts with. */
export const seedHazards = {
  'crowd-crush': { ru: 'Давка', en: 'Crowd crush' },
  'structure-collapse': { ru: 'Обрушение конструкций', en: 'Structure collapse' },
  fire: { ru: 'Пожар', en: 'Fire' },
  pyrotechnics: { ru: 'Пиротехника', en: 'Pyrotechnics' },
  'vehicle-attack': { ru: 'Наезд', en: 'Vehicle attack' },
  terrorism: { ru: 'Теракт, угроза взрыва', en: 'Terrorism, bomb threat' },
  weather: { ru: 'Погода: ветер, гроза, жара, холод', en: 'Weather: wind, lightning, heat, cold' },
  disorder: { ru: 'Беспорядки', en: 'Mass disorder' },
  poisoning: { ru: 'Массовое отравление', en: 'Mass intoxication or food poisoning' },
  electrical: { ru: 'Электричество', en: 'Electrical' },
  'water-ice': { ru: 'Вода и лёд', en: 'Water and ice' },
  'lost-child': { ru: 'Потерявшийся ребёнок', en: 'Lost child' },
} as const satisfies Record<string, BilingualText>;

export type HazardCode = keyof typeof seedHazards;
