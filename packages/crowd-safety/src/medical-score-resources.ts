import { figure, type Figure, type FigureCode, type Unit } from './figure.ts';
import { generalKnowledge } from './source.ts';

const columns = [
  ['ambulances', 'teams'],
  ['first-aiders', 'people'],
  ['ambulance-staff', 'people'],
  ['doctors', 'people'],
  ['nurses', 'people'],
  ['medical-coordinators', 'people'],
  ['medical-support-units', 'pieces'],
] as const satisfies readonly (readonly [FigureCode, Unit])[];

export type MedicalResource = (typeof columns)[number][0];

/** Rows by highest score. Where the table says that a coordinator only visits, none is required on site. */
const rows: readonly (readonly [upTo: number, counts: readonly number[]])[] = [
  [20, [0, 4, 0, 0, 0, 0, 0]],
  [25, [1, 6, 2, 0, 0, 0, 0]],
  [30, [1, 8, 2, 0, 0, 0, 0]],
  [35, [2, 12, 8, 1, 2, 1, 0]],
  [40, [3, 20, 10, 2, 4, 1, 0]],
  [50, [4, 40, 12, 3, 6, 2, 1]],
  [60, [4, 60, 12, 4, 8, 2, 1]],
  [65, [5, 80, 14, 5, 10, 3, 1]],
  [70, [6, 100, 16, 6, 12, 4, 2]],
  [75, [10, 150, 24, 9, 18, 6, 3]],
];

const aboveTable = [15, 200, 35, 12, 24, 8, 3] as const;

/** What HSG195 suggests for a score; above 75 points the numbers are only the least. */
export function resourcesForScore(score: Figure): Readonly<Record<MedicalResource, Figure>> {
  const row = rows.find(([upTo]) => score.value <= upTo);
  const counts: readonly number[] = row?.[1] ?? aboveTable;
  const isBeyondTable = row === undefined || score.isBeyondTable === true;
  const entries = columns.map(([code, unit], i): [MedicalResource, Figure] => [
    code,
    figure({
      code,
      value: counts[i] ?? 0,
      unit,
      formula: 'table by score',
      inputs: { score: score.value },
      sources: [...score.sources, generalKnowledge],
      ...(isBeyondTable ? { isBeyondTable } : {}),
    }),
  ]);
  return Object.fromEntries(entries) as Record<MedicalResource, Figure>;
}
