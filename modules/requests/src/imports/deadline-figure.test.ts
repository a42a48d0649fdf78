import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { addWorkingDays, calendarAsKnownOn, workingDays, type ProductionCalendar } from '@veche/deadlines';
import { plainDate, type PlainDate } from '@veche/kernel';
import { describe, expect, it } from 'vitest';
import { ruCalendar } from '../testing/factories.ts';
import { readServiceCatalogue } from './domain/service-catalogue.ts';
import { referenceFile } from './testing/reference-data.ts';

const files = {
  requests: referenceFile('requests/spb_requests.jsonl.gz'),
  catalogue: referenceFile('requests/spb_service_catalogue.csv'),
};
const absent = Object.values(files).filter(({ isHere }) => !isHere);
if (absent.length > 0)
  process.stderr.write(
    `The deadline figure is not checked, files are absent: ${absent.map(({ path }) => path).join(', ')}\n`,
  );

interface Row {
  readonly reason_id: number;
  readonly expected: string | null;
  readonly statuses: readonly (readonly [string, string])[];
  readonly routes: readonly unknown[];
  readonly reason_changes: readonly unknown[];
  readonly answers: readonly { readonly kind: string }[];
}

/** Deadlines nobody has moved since: set once, at the one review, from the norm of the reason. */
function eligibleDeadlines(): { on: PlainDate; reviewedOn: PlainDate; norm: number }[] {
  const catalogue = readServiceCatalogue(readFileSync(files.catalogue.path, 'utf8'));
  const norms = new Map(catalogue.ok ? catalogue.value.map((each) => [each.code, each.workingDays]) : []);
  const lines = gunzipSync(readFileSync(files.requests.path)).toString('utf8').trim().split('\n');
  return lines.flatMap((line) => {
    const row = JSON.parse(line) as Row;
    const reviews = row.statuses.filter(([, status]) => status === 'review');
    const norm = norms.get(`spb-${row.reason_id}`);
    const isMoved =
      row.routes.length > 0 ||
      row.reason_changes.length > 0 ||
      reviews.length > 1 ||
      row.answers.some(({ kind }) => kind === 'interim');
    if (row.expected === null || norm === undefined || reviews[0] === undefined || isMoved) return [];
    return [
      {
        on: plainDate(row.expected.slice(0, 10)),
        reviewedOn: plainDate(reviews[0][0].slice(0, 10)),
        norm,
      },
    ];
  });
}

const shareMet = (calendar: ProductionCalendar, deadlines: ReturnType<typeof eligibleDeadlines>): number =>
  deadlines.filter(({ on, reviewedOn, norm }) =>
    [norm, norm + 1].some((days) => {
      const due = addWorkingDays(reviewedOn, workingDays(days), calendar);
      return due.ok && due.value === on;
    }),
  ).length / deadlines.length;

describe.skipIf(absent.length > 0)('deadlines of the St Petersburg portal', () => {
  const deadlines = absent.length > 0 ? [] : eligibleDeadlines();

  it('are N or N+1 working days after the review, by the calendar as it was known then, in 99 % and more', () => {
    expect(deadlines.length).toBeGreaterThan(900);
    expect(
      shareMet(calendarAsKnownOn(ruCalendar, plainDate('2021-04-22')), deadlines),
    ).toBeGreaterThanOrEqual(0.99);
  });

  it('are not, by the calendar a later decree made of it: a calendar needs its versions', () => {
    expect(shareMet(ruCalendar, deadlines)).toBeLessThan(0.6);
  });
});
