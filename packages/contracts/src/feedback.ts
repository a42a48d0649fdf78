import { z } from 'zod';
import { namedCode } from './alerts.ts';
import { bilingualText, civilDate, moment, uuid } from './common.ts';
import {
  checkFinding,
  correctiveActionState,
  feedbackChannel,
  feedbackEventKind,
  feedbackKind,
  feedbackStatus,
  feedbackTopic,
  feedbackUrgency,
} from './feedback-vocabulary.ts';

const count = z.number().int().nonnegative();
const share = z.number().min(0).max(1);
export const feedbackText = z.string().trim().max(4000);
const score = z.number().int().min(1).max(5);

/** What a person says of a request that was answered. */
export const reviewInput = z.object({
  score,
  /** Whether it was really solved; null: the person does not say. */
  solved: z.boolean().nullable(),
  text: feedbackText.optional(),
  /** The person wants those responsible to be checked: the review becomes a complaint. */
  isComplaint: z.boolean(),
  /** Their words may be printed in a report of the town, without what points at them. */
  mayPublish: z.boolean().default(false),
});
export type ReviewInput = z.input<typeof reviewInput>;

/** What a person says of an answer to a review or a complaint. */
export const confirmationInput = z.object({ isSolved: z.boolean(), text: feedbackText.optional() });
export type ConfirmationInput = z.infer<typeof confirmationInput>;

/** What an operator types for somebody on the phone or at the counter. */
export const typedFeedback = z.object({
  kind: feedbackKind,
  channel: z.enum(['phone', 'office']),
  /** Number of the request it is about, if it is about one. */
  requestNumber: z.string().trim().max(60).optional(),
  unitCode: z.string().max(80).optional(),
  score: score.optional(),
  solved: z.boolean().nullable().optional(),
  text: feedbackText.min(1),
  name: z.string().trim().max(200).optional(),
  /** Phone or e-mail to which the answer goes. */
  contact: z.string().trim().max(200).optional(),
  mayPublish: z.boolean().default(false),
});
export type TypedFeedback = z.input<typeof typedFeedback>;

/** A label with how sure the model was; a person's choice has no confidence. */
const label = <T extends z.ZodType>(code: T) =>
  z.object({ code: code.nullable(), confidence: share.optional(), by: z.enum(['model', 'person']) });

export const feedbackProgress = z.object({
  number: z.string(),
  kind: feedbackKind,
  status: feedbackStatus,
  receivedAt: moment,
  dueOn: civilDate.optional(),
  answer: z.string().optional(),
});
export type FeedbackProgress = z.infer<typeof feedbackProgress>;

/** What a link of a letter leads to; nothing personal, since whoever has the letter sees it. */
export const feedbackLinkView = z.object({
  purpose: z.enum(['review', 'confirm']),
  state: z.enum(['open', 'used', 'expired']),
  town: bilingualText,
  request: z.object({ number: z.string(), service: bilingualText, answeredAt: moment.optional() }).optional(),
  expiresAt: moment,
  /** What was sent by this link, or what is to be confirmed. */
  item: feedbackProgress.optional(),
});
export type FeedbackLinkView = z.infer<typeof feedbackLinkView>;

export const myFeedbackItem = feedbackProgress.extend({
  id: uuid,
  requestId: uuid.optional(),
  request: z.object({ id: uuid, number: z.string(), service: bilingualText }).optional(),
  /** Their own words. */
  text: z.string().optional(),
  /** Corrective actions that were done about it. */
  actionsDone: count,
  score: score.optional(),
  solved: z.boolean().optional(),
  /** The person let the town print their words, and can take it back. */
  mayPublish: z.boolean(),
  abilities: z.object({ confirm: z.boolean() }),
});
export type MyFeedbackItem = z.infer<typeof myFeedbackItem>;

const requestRef = z.object({ id: uuid, number: z.string(), service: bilingualText });

export const feedbackListItem = z.object({
  id: uuid,
  version: z.number().int(),
  number: z.string(),
  kind: feedbackKind,
  channel: feedbackChannel,
  status: feedbackStatus,
  request: requestRef.optional(),
  unit: namedCode.optional(),
  score: score.optional(),
  solved: z.boolean().optional(),
  topic: label(feedbackTopic),
  urgency: label(feedbackUrgency),
  hasText: z.boolean(),
  receivedAt: moment,
  dueOn: civilDate.optional(),
  isOverdue: z.boolean(),
  /** Corrective actions not done yet. */
  openActions: count,
  /** Of these such whose day has passed. */
  overdueActions: count,
  takenBy: z.string().optional(),
});
export type FeedbackListItem = z.infer<typeof feedbackListItem>;

export const letterState = z.enum(['waiting', 'bound', 'declined']);
/** A letter to the town; its words are there while it waits. */
export const letterView = z.object({
  id: uuid,
  receivedAt: moment,
  state: letterState,
  subject: z.string().optional(),
  text: z.string().optional(),
  name: z.string().optional(),
  /** As the letter says; it proves nothing. */
  from: z.string().optional(),
  /** What became of it. */
  itemId: uuid.optional(),
});
export type LetterView = z.infer<typeof letterView>;

/** What a letter is about, as somebody of the staff says. */
export const letterBinding = z.object({
  kind: feedbackKind,
  requestNumber: z.string().trim().max(60).optional(),
  unitCode: z.string().max(80).optional(),
});
export type LetterBinding = z.infer<typeof letterBinding>;

export const feedbackCounts = z.object({
  /** Waits for somebody to do something. */
  open: count,
  overdue: count,
  /** Answered, the person has not said anything yet. */
  waiting: count,
  closed: count,
  /** Letters that did not say what they are about. */
  letters: count,
});

export const correctiveAction = z.object({
  id: uuid,
  what: z.string(),
  unit: namedCode,
  person: z.string().optional(),
  dueOn: civilDate,
  state: correctiveActionState,
  isOverdue: z.boolean(),
  doneAt: moment.optional(),
  note: z.string().optional(),
});
export type CorrectiveAction = z.infer<typeof correctiveAction>;

/** What in a text may point at a person: the first three always do. */
export const personalTrace = z.object({
  kind: z.enum(['email', 'link', 'number', 'name', 'address']),
  text: z.string(),
});
export type PersonalTrace = z.infer<typeof personalTrace>;

/** Words for a report of the town as somebody of the staff makes them ready. */
export const preparedComment = z.object({
  text: feedbackText.min(1).max(1000),
  /** Whoever prepares it has read it: no name, address or number of anybody is left. */
  isRead: z.literal(true),
});
export type PreparedComment = z.infer<typeof preparedComment>;

export const feedbackView = feedbackListItem.extend({
  askedAt: moment.optional(),
  /** Of a letter. */
  subject: z.string().optional(),
  /** Of a letter: whether it answers one of ours. An address alone proves nothing. */
  senderKnown: z.boolean().optional(),
  text: z.string().optional(),
  name: z.string().optional(),
  contact: z.string().optional(),
  /** The person was erased: their words are gone. */
  isErased: z.boolean(),
  /** How the person can be reached for the confirmation. */
  reach: z.enum(['account', 'contact', 'none']),
  check: z.object({ unit: namedCode, startedAt: moment, finding: checkFinding.optional() }).optional(),
  actions: z.array(correctiveAction),
  answer: z.string().optional(),
  resolvedAt: moment.optional(),
  confirmedAt: moment.optional(),
  reopenedCount: count,
  /** There when the person let the town print their words. */
  publication: z
    .object({
      /** What in their words may point at a person. */
      traces: z.array(personalTrace),
      /** As it may be printed. */
      prepared: z.object({ text: z.string(), by: z.string().optional(), at: moment }).optional(),
    })
    .optional(),
  duplicateOf: z.object({ id: uuid, number: z.string() }).optional(),
  history: z.array(
    z.object({
      at: moment,
      kind: feedbackEventKind,
      by: z.string().optional(),
      isByApplicant: z.boolean(),
      text: z.string().optional(),
      topic: feedbackTopic.optional(),
      urgency: feedbackUrgency.optional(),
    }),
  ),
  abilities: z.object({
    take: z.boolean(),
    label: z.boolean(),
    startCheck: z.boolean(),
    planAction: z.boolean(),
    finishAction: z.boolean(),
    resolve: z.boolean(),
    markDuplicate: z.boolean(),
  }),
});
export type FeedbackView = z.infer<typeof feedbackView>;

/** What the model in use was tried on, and what it is worth there. */
export const feedbackModel = z.object({
  purpose: z.enum(['topic', 'urgency']),
  version: z.number().int(),
  trainedAt: moment,
  examples: z.object({ seed: count, imported: count, corrected: count }),
  heldOut: count,
  accuracy: share,
  /** 95 % interval of the accuracy: few texts make it wide. */
  accuracyFrom: share,
  accuracyTo: share,
  macroF1: share,
  /** Below this the model keeps silent and a person decides. */
  threshold: z.number().min(0).max(2),
  /** Of the texts kept aside, what it would have spoken about, and how often it was right there. */
  spoken: z.object({ count, right: count }),
  calibration: z.array(z.object({ from: share, to: share, count, meanConfidence: share, accuracy: share })),
});
export type FeedbackModel = z.infer<typeof feedbackModel>;
