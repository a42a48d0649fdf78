import type { PlainDate } from '@veche/kernel';
import { figuresOf, type DurationFigures, type DurationsByKind } from './duration-figures.ts';
import { durationKinds, type DurationKind } from './measures.ts';
import { periodOf, type Grain } from './period.ts';
import { dimensions, type Dimension } from './slice.ts';

/** What parts requests into cohorts, each value once and named by its place: a million texts would be compared a million times. */
interface Names {
  readonly values: string[];
  readonly places: Map<string, number>;
}

/**
 * Durations of requests in columns: numbers alone, so that a million requests take some tens of megabytes and are sorted where they
 * lie. Of each kind: milliseconds of what is over; of what is under way its age, told below zero (`-1 - age`); NaN for neither.
 */
export class DurationColumns {
  readonly #days: Names = newNames();
  readonly #codes: Readonly<Record<Dimension, Names>> = {
    service: newNames(),
    unit: newNames(),
    region: newNames(),
    district: newNames(),
  };
  #day = new Int32Array(1024);
  readonly #code = {
    service: new Int32Array(1024),
    unit: new Int32Array(1024),
    region: new Int32Array(1024),
    district: new Int32Array(1024),
  };
  readonly #ms = {
    full: new Float64Array(1024),
    net: new Float64Array(1024),
    'first-answer': new Float64Array(1024),
  };
  #size = 0;

  add(row: DurationRow): void {
    if (this.#size === this.#day.length) this.#grow();
    const at = this.#size;
    this.#size += 1;
    this.#day[at] = placeOf(this.#days, row.openedOn);
    for (const dimension of dimensions)
      this.#code[dimension][at] = placeOf(this.#codes[dimension], row[dimension] ?? '');
    for (const kind of durationKinds) this.#ms[kind][at] = row[kind] ?? Number.NaN;
  }

  #grow(): void {
    const length = this.#day.length * 2;
    const wider = (column: Int32Array) => {
      const copy = new Int32Array(length);
      copy.set(column);
      return copy;
    };
    this.#day = wider(this.#day);
    for (const dimension of dimensions) this.#code[dimension] = wider(this.#code[dimension]);
    for (const kind of durationKinds) {
      const copy = new Float64Array(length);
      copy.set(this.#ms[kind]);
      this.#ms[kind] = copy;
    }
  }

  /**
   * Durations by cohort: parted by dimensions and, when a grain is told, by the period of opening; `within` leaves only the periods
   * that begin in it.
   */
  cohorts(by: readonly Dimension[], time: CohortTime): CohortDurations[] {
    const groups = this.#groupBy(by, time);
    const found = groups.cohorts.map((key) => ({
      ...key,
      durations: {} as Record<DurationKind, DurationFigures>,
      isSettled: true,
    }));
    for (const kind of durationKinds) {
      const { over, underWay } = this.#sortedBy(groups, kind);
      for (const [index, cohort] of found.entries()) {
        const { figures, isSettled } = figuresOf({
          over: over[index] ?? [],
          underWay: underWay[index] ?? [],
        });
        cohort.durations[kind] = figures;
        cohort.isSettled &&= isSettled;
      }
    }
    return found;
  }

  /** Which cohort each request is of. */
  #groupBy(by: readonly Dimension[], { every, within }: CohortTime): Groups {
    const starts = this.#days.values.map((day) =>
      every === undefined ? undefined : periodOf(every, day as PlainDate).from,
    );
    const startPlaces = newNames();
    const startOfDay = starts.map((start) =>
      within && start !== undefined && (start < within.from || start > within.to)
        ? nowhere
        : placeOf(startPlaces, start ?? ''),
    );
    const of = new Int32Array(this.#size);
    const places = new Map<number, number>();
    const cohorts: CohortKey[] = [];
    for (let at = 0; at < this.#size; at += 1) {
      let id = startOfDay[this.#day[at] ?? 0] ?? nowhere;
      if (id === nowhere) {
        of[at] = nowhere;
        continue;
      }
      for (const dimension of by)
        id = id * this.#codes[dimension].values.length + (this.#code[dimension][at] ?? 0);
      let place = places.get(id);
      if (place === undefined) {
        place = cohorts.length;
        places.set(id, place);
        const codeOf = (dimension: Dimension): string =>
          by.includes(dimension) ? (this.#codes[dimension].values[this.#code[dimension][at] ?? 0] ?? '') : '';
        cohorts.push({
          key: {
            service: codeOf('service'),
            unit: codeOf('unit'),
            region: codeOf('region'),
            district: codeOf('district'),
          },
          startsOn: starts[this.#day[at] ?? 0],
        });
      }
      of[at] = place;
    }
    return { of, cohorts };
  }

  /** The values of each cohort side by side in one column, then sorted cohort by cohort. */
  #sortedBy({ of, cohorts }: Groups, kind: DurationKind): { over: Float64Array[]; underWay: Float64Array[] } {
    const values = this.#ms[kind];
    const isOver = (ms: number): boolean => ms >= 0;
    const isUnderWay = (ms: number): boolean => ms < 0;
    const part = (belongs: (ms: number) => boolean, valueOf: (ms: number) => number): Float64Array[] => {
      const ends = new Int32Array(cohorts.length + 1);
      for (let at = 0; at < this.#size; at += 1)
        if (of[at] !== nowhere && belongs(values[at] ?? Number.NaN)) {
          const next = (of[at] ?? 0) + 1;
          ends[next] = (ends[next] ?? 0) + 1;
        }
      for (let index = 1; index < ends.length; index += 1)
        ends[index] = (ends[index] ?? 0) + (ends[index - 1] ?? 0);
      const column = new Float64Array(ends.at(-1) ?? 0);
      const next = ends.slice(0, -1);
      for (let at = 0; at < this.#size; at += 1) {
        const ms = values[at] ?? Number.NaN;
        if (of[at] === nowhere || !belongs(ms)) continue;
        const cohort = of[at] ?? 0;
        const place = next[cohort] ?? 0;
        column[place] = valueOf(ms);
        next[cohort] = place + 1;
      }
      return cohorts.map((_, index) => column.subarray(ends[index], ends[index + 1]).sort());
    };
    return { over: part(isOver, (ms) => ms), underWay: part(isUnderWay, (ms) => -1 - ms) };
  }
}

/** One request: the day it was opened, what it is parted by, and its durations as the columns hold them. */
export interface DurationRow extends Partial<Record<Dimension, string>> {
  readonly openedOn: string;
  readonly full: number | null;
  readonly net: number | null;
  readonly 'first-answer': number | null;
}

interface CohortKey {
  readonly key: Readonly<Record<Dimension, string>>;
  /** The first day of the period; undefined when time does not part. */
  readonly startsOn: PlainDate | undefined;
}

export interface CohortDurations extends CohortKey {
  readonly durations: DurationsByKind;
  readonly isSettled: boolean;
}

interface CohortTime {
  readonly every?: Grain | undefined;
  readonly within?: { readonly from: PlainDate; readonly to: PlainDate };
}

/** The cohort of what no cohort asked for holds. */
const nowhere = -1;

interface Groups {
  readonly of: Int32Array;
  readonly cohorts: readonly CohortKey[];
}

const newNames = (): Names => ({ values: [], places: new Map() });

function placeOf({ values, places }: Names, value: string): number {
  const known = places.get(value);
  if (known !== undefined) return known;
  places.set(value, values.length);
  values.push(value);
  return values.length - 1;
}
