import type { ReportVersionView } from '@veche/contracts';

/** The newest version of each month; the list comes newest first. */
export const newestOf = (items: readonly ReportVersionView[]): ReportVersionView[] =>
  items.filter((each, index) => items.findIndex(({ month }) => month === each.month) === index);
