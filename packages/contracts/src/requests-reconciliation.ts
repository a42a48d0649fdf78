import { z } from 'zod';
import { bilingualText, civilDate, moment } from './common.ts';

const count = z.number().int();
const sums = { received: count, stored: count, duplicates: count, refused: count };

export const reconciliationQuery = z.object({ from: civilDate, to: civilDate });

export const reconciliation = z
  .object({
    sources: z.array(
      z.object({
        code: z.string(),
        title: bilingualText,
        ...sums,
        /** Newest first. `happened` and `opened` go by the day the source dates events with, the rest by the day of receipt. */
        days: z.array(z.object({ on: civilDate, ...sums, happened: count, opened: count })),
        gaps: z.array(z.object({ from: civilDate, to: civilDate, expected: count })),
      }),
    ),
    /** The register counted from the ground up; null before the first night. */
    recount: z
      .object({
        at: moment,
        isSound: z.boolean(),
        sources: z.array(
          z.object({
            sourceCode: z.string(),
            isSound: z.boolean(),
            events: count,
            eventsInAccounts: count,
            eventsInChangeSets: count,
            eventsTold: count,
            requests: count,
            externalIds: count,
            changeSets: count,
            missingSequences: count,
            unaccounted: count,
          }),
        ),
      })
      .nullable(),
    summaries: z.array(
      z.object({
        on: civilDate,
        processed: count,
        opened: count,
        closed: count,
        refused: count,
        hoursBetweenStatuses: z.number().nullable(),
        completedShare: z.number().nullable(),
        overdue: count,
      }),
    ),
  })
  .meta({ id: 'Reconciliation' });
export type Reconciliation = z.input<typeof reconciliation>;
