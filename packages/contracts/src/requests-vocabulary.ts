import { z } from 'zod';

/** The six statuses of a service request; every source's own are mapped to them. */
export const requestStatuses = [
  'requested',
  'in-progress',
  'awaiting-confirmation',
  'completed',
  'refused',
  'postponed',
] as const;

/** How a term stands; computed from its moments, never stored. */
export const dueStates = [
  'in-time',
  'at-risk',
  'overdue',
  'very-overdue',
  'paused',
  'no-norm',
  'closed-in-time',
  'closed-late',
  'closed-no-norm',
] as const;

export const requestChannels = [
  'portal',
  'mobile',
  'phone',
  'office',
  'mail',
  'email',
  'bot',
  'api',
  'unknown',
] as const;

export const requestCriticalities = ['normal', 'high', 'critical'] as const;

export const requestEventKinds = [
  'opened',
  'registered',
  'status',
  'answered',
  'interim-answer',
  'rerouted',
  'extended',
  'reason-changed',
  'paused',
  'resumed',
  'closed',
  'reopened',
  'confirmed',
  'comment',
  'term',
  'recalculated',
] as const;

export const requestActors = ['applicant', 'unit', 'system', 'inspector'] as const;

export const requestStatus = z.enum(requestStatuses).meta({ id: 'RequestStatus' });
export const dueState = z.enum(dueStates).meta({ id: 'DueState' });
export const requestChannel = z.enum(requestChannels).meta({ id: 'RequestChannel' });
export const requestCriticality = z.enum(requestCriticalities).meta({ id: 'RequestCriticality' });
export const requestEventKind = z.enum(requestEventKinds).meta({ id: 'RequestEventKind' });
export const requestActor = z.enum(requestActors).meta({ id: 'RequestActor' });
export type RequestStatus = z.infer<typeof requestStatus>;
export type DueState = z.infer<typeof dueState>;
