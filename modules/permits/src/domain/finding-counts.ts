/** How many findings of each weight a package has; shown in lists without opening the evaluation. */
export interface FindingCounts {
  readonly block: number;
  readonly warning: number;
  readonly unknown: number;
  readonly defect: number;
}
