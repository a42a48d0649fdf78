import type { ReactNode } from 'react';

/** One of the things to choose from. */
export interface Option<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** A second line or a figure beside the name. */
  readonly detail?: ReactNode;
  readonly isDisabled?: boolean;
}
