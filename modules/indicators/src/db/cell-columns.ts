import { measureNames, type MeasureName, type Measures } from '../domain/measures.ts';
import type { Dimension } from '../domain/slice.ts';

const snake = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Column of each measure, in the order of the table. */
export const measureColumns: readonly string[] = measureNames.map(snake);

export const columnOf: Readonly<Record<Dimension, string>> = {
  service: 'service_code',
  unit: 'unit_code',
  region: 'region',
  district: 'district',
};

/** `sum(received) as "received", …` */
export const sumsOfMeasures = measureNames
  .map((name, index) => `sum(${measureColumns[index]}) as "${name}"`)
  .join(', ');

export const sumsOfColumns = measureColumns.map((column) => `sum(${column})`).join(', ');

/** Sums of no rows come as null. */
export const measuresOf = (row: Partial<Record<MeasureName, number | null>>): Measures =>
  Object.fromEntries(measureNames.map((name) => [name, row[name] ?? 0])) as unknown as Measures;
