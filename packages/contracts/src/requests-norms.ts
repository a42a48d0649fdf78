import { z } from 'zod';
import { bilingualText, civilDate, moment, uuid } from './common.ts';

export const normUnit = z.enum(['workingDay', 'calendarDay', 'hour', 'minute', 'month']);

/** Where a norm is written and how far that was checked: V read, K known, D default, TBC to be confirmed. */
const normBasis = z.object({
  act: z.string(),
  title: bilingualText.optional(),
  clause: bilingualText.optional(),
  source: z.string().optional(),
  verification: z.string(),
});

const normTerm = {
  stage: z
    .string()
    .max(60)
    .regex(/^(final|first-answer|stage:[a-z][a-z-]*)$/),
  amount: z.number().int().min(0).max(1000),
  unit: normUnit,
  endShift: z.enum(['next', 'previous', 'none']),
  endsWith: z.enum(['day', 'office']),
  startsWith: z.enum(['opened', 'registered']),
  isPausable: z.boolean(),
  /** How far notice to the citizen may extend the term, in its own unit. */
  extension: z.number().int().min(1).max(1000).optional(),
};

export const serviceNorm = z
  .object({
    ...normTerm,
    id: uuid,
    version: z.number().int(),
    validFrom: civilDate,
    /** The first day on which it no longer holds. */
    validTo: civilDate.nullable(),
    isInForce: z.boolean(),
    basis: z.array(normBasis),
    verification: z.string(),
  })
  .meta({ id: 'ServiceNorm' });
export type ServiceNormView = z.infer<typeof serviceNorm>;

export const monitoredService = z
  .object({
    code: z.string(),
    title: bilingualText,
    category: z.string().nullable(),
    system: z.string(),
    /** By stage, the newest first. */
    norms: z.array(serviceNorm),
  })
  .meta({ id: 'MonitoredService' });

/** What a change of norms or calendar would do to open terms. */
export const recalculationPreview = z
  .object({
    openCount: z.number().int(),
    movedCount: z.number().int(),
    examples: z.array(
      z.object({
        number: z.string(),
        serviceCode: z.string(),
        oldDueAt: moment.nullable(),
        newDueAt: moment.nullable(),
      }),
    ),
  })
  .meta({ id: 'RecalculationPreview' });

export const normProposal = z.object({
  serviceCode: z.string().min(1).max(100),
  ...normTerm,
  validFrom: civilDate,
  /** The act and the clause it rests on, as people cite them. */
  act: z.string().trim().min(2).max(300),
  clause: z.string().trim().max(200).optional(),
  reason: z.string().trim().min(5).max(2000),
});

export const normProposalView = z
  .object({
    id: uuid,
    serviceCode: z.string(),
    stage: z.string(),
    amount: z.number().int(),
    unit: normUnit,
    validFrom: civilDate,
    reason: z.string(),
    state: z.enum(['proposed', 'accepted', 'rejected']),
    proposedAt: moment,
    settledAt: moment.nullable(),
    movedCount: z.number().int().nullable(),
    /** The viewer proposed it: another person settles it. */
    isOwn: z.boolean(),
  })
  .meta({ id: 'NormProposal' });

const decreedDates = z.array(civilDate).max(366).default([]);

export const calendarDecree = z.object({
  decreedOn: civilDate,
  title: z.object({ ru: z.string().trim().min(3).max(300), en: z.string().trim().max(300).optional() }),
  /** A whole year as XML of the form of xmlcalendar.ru; absent: single days. */
  xml: z.string().max(200_000).optional(),
  off: decreedDates,
  working: decreedDates,
  short: decreedDates,
});

export const calendarVersionView = z
  .object({
    version: z.number().int(),
    hash: z.string(),
    decreedOn: civilDate,
    title: bilingualText,
    state: z.enum(['in-force', 'past', 'entered']),
    enteredAt: moment,
    activatedAt: moment.nullable(),
    movedCount: z.number().int().nullable(),
  })
  .meta({ id: 'CalendarVersion' });
