import { dimensions, filteredBy, type SliceFilter } from '../domain/slice.ts';
import { columnOf } from './cell-columns.ts';

/** A filter as conditions over columns of facts, its values, and a name for the statement they make. */
export interface SliceWhere {
  /** ` and f.unit_code = $5`; empty without a filter. */
  readonly text: string;
  readonly values: readonly string[];
  /** `service+unit`: part of the name of a prepared statement. */
  readonly name: string;
}

export function sliceWhere(filter: SliceFilter, firstParameter: number, alias = 'f'): SliceWhere {
  const filters = filteredBy(filter);
  return {
    text: filters
      .map((dimension, index) => ` and ${alias}.${columnOf[dimension]} = $${firstParameter + index}`)
      .join(''),
    values: dimensions.flatMap((dimension) => (filter[dimension] === undefined ? [] : [filter[dimension]])),
    name: filters.join('+'),
  };
}
