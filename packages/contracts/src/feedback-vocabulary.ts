import { z } from 'zod';

/** A review says how it went; a complaint asks for a check of those responsible. */
export const feedbackKind = z.enum(['review', 'complaint']);
export type FeedbackKind = z.infer<typeof feedbackKind>;

/**
 * `noted`: counted in the figures, asks for no answer. `resolved` is what the authority says, `confirmed` what the person says;
 * a denial makes it `reopened`.
 */
export const feedbackStatus = z.enum([
  'noted',
  'accepted',
  'in-work',
  'resolved',
  'confirmed',
  'reopened',
  'duplicate',
]);
export type FeedbackStatus = z.infer<typeof feedbackStatus>;

/** How it came: by the link of a letter, from the cabinet, typed by an operator, by e-mail. */
export const feedbackChannel = z.enum(['link', 'cabinet', 'phone', 'office', 'email']);
export type FeedbackChannel = z.infer<typeof feedbackChannel>;

/** What it is about: criteria of the five-point scale of public services, and two that the scale has no place for. */
export const feedbackTopic = z.enum([
  'term',
  'staff',
  'result',
  'information',
  'online',
  'queue',
  'access',
  'gratitude',
]);
export type FeedbackTopic = z.infer<typeof feedbackTopic>;

/** Urgent: somebody's safety, health or roof cannot wait ten working days. */
export const feedbackUrgency = z.enum(['urgent', 'normal']);
export type FeedbackUrgency = z.infer<typeof feedbackUrgency>;

/** What the check of those responsible found. */
export const checkFinding = z.enum(['founded', 'unfounded']);
export type CheckFinding = z.infer<typeof checkFinding>;

export const correctiveActionState = z.enum(['planned', 'done', 'cancelled']);
export type CorrectiveActionState = z.infer<typeof correctiveActionState>;

/** What happened to a review or a complaint, as its history names it. */
export const feedbackEventKind = z.enum([
  'received',
  'taken',
  'check-started',
  'action-planned',
  'action-done',
  'action-cancelled',
  'resolved',
  'confirmed',
  'reopened',
  'labelled',
  'duplicate',
  'comment-prepared',
  'comment-withdrawn',
  'publication-refused',
  'escalated',
]);
export type FeedbackEventKind = z.infer<typeof feedbackEventKind>;
