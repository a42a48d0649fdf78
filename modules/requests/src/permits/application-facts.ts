import type { Instant } from '@veche/kernel';
import { z } from 'zod';

const instant = z.iso.datetime().transform((at) => new Date(at).toISOString() as Instant);

/** What Permits tells of an application, as far as the register takes it in. Anything else in the event is left alone. */
const applicationFacts = z.object({
  serviceCode: z.string().min(1),
  registeredAt: instant,
  channel: z.enum(['portal', 'office', 'api']).catch('portal'),
  unit: z.object({ code: z.string().min(1), title: z.string().optional() }),
  municipality: z.string().optional(),
  applicantPersonId: z.string().optional(),
  dueAt: instant.optional(),
  steps: z.array(
    z.object({ version: z.number().int(), at: instant, code: z.string().min(1), status: z.string().min(1) }),
  ),
});

const applicationChanged = z.object({
  applicationId: z.string().min(1),
  number: z.string().min(1),
  facts: applicationFacts,
});

export type ToldApplication = z.infer<typeof applicationChanged>;
export type ToldStep = ToldApplication['facts']['steps'][number];

/** The event as the register reads it; undefined when it carries no facts, as events of old did. */
export function readApplicationEvent(data: unknown): ToldApplication | undefined {
  if (typeof data !== 'object' || data === null || !('facts' in data)) return undefined;
  return applicationChanged.parse(data);
}
