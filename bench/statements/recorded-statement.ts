/** One statement a program sent to the database. */
export interface RecordedStatement {
  readonly connection: number;
  readonly text: string;
  /** Empty for statements sent as plain text. */
  readonly values: readonly unknown[];
  /** Rows it met or gave; undefined when it failed. */
  readonly rowCount: number | undefined;
}
