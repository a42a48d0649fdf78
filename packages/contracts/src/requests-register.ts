import { z } from 'zod';
import { bilingualText, civilDate, moment, uuid } from './common.ts';
import {
  dueState,
  requestActor,
  requestChannel,
  requestCriticality,
  requestEventKind,
  requestStatus,
} from './requests-vocabulary.ts';

const named = z.object({ code: z.string(), title: bilingualText });

/** Days of a term in a row of a list: one letter a day from the first, `.` off, `b` before, `e` elapsed, `t` today, `a` ahead, `p` pause, `d` due, `o` overdue. */
const miniRibbon = z.object({ from: civilDate, days: z.string().max(1000) }).meta({ id: 'MiniRibbon' });

/** A request as a row of the register: no personal value. */
export const requestSummary = z
  .object({
    id: uuid,
    version: z.number().int(),
    number: z.string(),
    source: z.string(),
    service: named,
    unit: named.optional(),
    district: z.string().optional(),
    region: z.string().optional(),
    address: z.string().optional(),
    channel: requestChannel,
    criticality: requestCriticality,
    status: requestStatus,
    foreignStatus: z.string().optional(),
    openedAt: moment,
    closedAt: moment.optional(),
    /** When the authority was done: it answered, or closed the request. */
    doneAt: moment.optional(),
    dueOn: civilDate.optional(),
    /** The first moment too late; while paused, what it would be if the clock were resumed. */
    dueAt: moment.optional(),
    dueState,
    pausedSince: moment.optional(),
    /** Code of the reason, while the clock stands still. */
    pauseReason: z.string().optional(),
    /** What the source itself promises. */
    statedDueAt: moment.optional(),
    changedAt: moment,
    ribbon: miniRibbon.optional(),
  })
  .meta({ id: 'RequestSummary' });

/** A number that is exact up to a bound; beyond it the register only says "more than". */
const boundedCount = z
  .object({ count: z.number().int(), isCapped: z.boolean() })
  .meta({ id: 'BoundedCount' });

/** How many requests a list holds, by the state of their term; the other filters apply. */
export const requestCounts = z
  .object({
    open: boundedCount,
    'very-overdue': boundedCount,
    overdue: boundedCount,
    'at-risk': boundedCount,
    'in-time': boundedCount,
    paused: boundedCount,
    'no-norm': boundedCount,
    /** Only for lists that show what is done. */
    done: boundedCount.optional(),
  })
  .meta({ id: 'RequestCounts' });

/** What the register can be filtered by. */
export const requestFacets = z
  .object({
    sources: z.array(named),
    services: z.array(named.extend({ category: z.string().optional() })),
    units: z.array(named),
    regions: z.array(z.string()),
    districts: z.array(z.string()),
  })
  .meta({ id: 'RequestFacets' });

const requestRibbonDay = z.object({
  date: civilDate,
  kind: z.enum(['before', 'elapsed', 'today', 'ahead', 'pause', 'off', 'due', 'overdue']),
  number: z.number().int().optional(),
});

/** One clock of a request with the reasons for its date. */
export const requestClock = z
  .object({
    stage: z.string(),
    title: bilingualText,
    state: z.enum(['running', 'paused', 'overdue', 'stopped']),
    startedOn: civilDate,
    dueOn: civilDate,
    dueAt: moment,
    stoppedOn: civilDate.optional(),
    isInTime: z.boolean().optional(),
    unit: z.enum(['workingDay', 'calendarDay', 'hour', 'minute', 'month']),
    /** The norm in its own unit. */
    amount: z.number().int(),
    /** Days gone and days of the whole term, for clocks of days. */
    elapsedDays: z.number().int().optional(),
    termDays: z.number().int().optional(),
    pausedDays: z.number().int().optional(),
    overdueDays: z.number().int().optional(),
    isConditional: z.boolean(),
    days: z.array(requestRibbonDay),
    derivation: z.array(z.object({ text: bilingualText, basis: bilingualText.optional() })),
    norm: z.object({
      title: bilingualText,
      basis: bilingualText,
      verification: z.string(),
      validFrom: civilDate,
      version: z.number().int(),
    }),
    /** Version of the production calendar the date rests on. */
    calendarVersion: z.number().int(),
  })
  .meta({ id: 'RequestClock' });

/** How long a state lasted. */
const lasted = z.object({
  /** Unknown beyond the years of the calendar. */
  workingDays: z.number().int().optional(),
  ms: z.number().int(),
  isGoingOn: z.boolean(),
  isPause: z.boolean(),
});

/** Something that happened to a request; free text is told apart, with the personal data. */
export const requestHistoryItem = z
  .object({
    id: uuid,
    at: moment,
    kind: requestEventKind,
    status: requestStatus.optional(),
    foreignStatus: z.string().optional(),
    unit: named.optional(),
    fromUnit: named.optional(),
    oldDueAt: moment.optional(),
    newDueAt: moment.optional(),
    /** Code of a reason, or the words of the source. */
    reason: z.string().optional(),
    actor: requestActor,
    /** A colleague, where the change was made here. */
    who: z.string().optional(),
    hasText: z.boolean(),
    /** Who took it in hand; empty when it was given back. */
    assignedTo: z.string().optional(),
    /** How many colleagues were reminded. */
    reminded: z.number().int().optional(),
    criticality: requestCriticality.optional(),
    /** A control point that was ticked off, or whose tick was taken back. */
    point: z.string().optional(),
    isPointDone: z.boolean().optional(),
    /** Marks of the clock that passed: at risk, due, very overdue. */
    marks: z.array(z.string()).optional(),
    activity: z.string().optional(),
    lasted: lasted.optional(),
  })
  .meta({ id: 'RequestHistoryItem' });

/** A step the service must pass, with its term; ticked by what happened or by hand. */
export const controlPoint = z
  .object({
    code: z.string(),
    title: bilingualText,
    dueAt: moment.optional(),
    basis: bilingualText.optional(),
    state: z.enum(['done', 'late', 'missed', 'open']),
    doneAt: moment.optional(),
    /** Who ticked it; absent where the history itself did. */
    doneBy: z.string().optional(),
    note: z.string().optional(),
    /** Whether it is ticked by hand at all. */
    isManual: z.boolean(),
  })
  .meta({ id: 'ControlPoint' });

/** Another request of the same person for the same service. */
const repeatRequest = z.object({
  id: uuid,
  number: z.string(),
  openedAt: moment,
  closedAt: moment.optional(),
  status: requestStatus,
});

/** The story of refusals and new filings as one, from the first opening to the last answer. */
const requestChain = z.object({
  count: z.number().int(),
  refusals: z.number().int(),
  startedAt: moment,
  endedAt: moment.optional(),
  calendarDays: z.number().int(),
});

/** What usually makes such requests quicker, each with the figure it rests on. */
export const requestAdvice = z
  .object({
    code: z.string(),
    text: bilingualText,
    /** On how many requests it rests and since when. */
    basis: bilingualText,
  })
  .meta({ id: 'RequestAdvice' });

const requestDocument = z.object({
  title: z.string(),
  kind: z.string().optional(),
  at: moment.optional(),
  url: z.url().optional(),
});

/** The card of a request without personal data. */
export const requestCard = requestSummary
  .omit({ ribbon: true })
  .extend({
    sourceTitle: bilingualText,
    municipality: z.string().optional(),
    location: z.tuple([z.number(), z.number()]).optional(),
    registeredAt: moment.optional(),
    firstAnswerAt: moment.optional(),
    confirmedSolved: z.boolean().optional(),
    statedOnTime: z.boolean().optional(),
    reopenedCount: z.number().int(),
    returnedCount: z.number().int(),
    executor: z.object({ id: uuid, displayName: z.string() }).optional(),
    clocks: z.array(requestClock),
    /** The clock that matters now. */
    leading: z.string().optional(),
    history: z.array(requestHistoryItem),
    isHistoryCut: z.boolean(),
    controlPoints: z.array(controlPoint),
    documents: z.array(requestDocument),
    repeats: z.array(repeatRequest),
    chain: requestChain.optional(),
    advice: z.array(requestAdvice),
    /** Share of like requests, open as long as this one, that were late in the end. */
    lateShare: z.object({ share: z.number(), count: z.number().int() }).optional(),
    /** Whether anybody's personal data stand behind it, for those who may ask. */
    hasApplicant: z.boolean(),
    trackingCode: z.string().optional(),
    journal: z.object({ entryId: uuid, index: z.number().int().optional() }).optional(),
    /** What this person may do with it. */
    abilities: z.array(z.string()),
  })
  .meta({ id: 'RequestCard' });

/** The end of a term as it is and as it would be. Absent without a norm. */
export const requestTermPreview = z
  .object({
    oldDueOn: civilDate.optional(),
    newDueOn: civilDate.optional(),
    /** By how much the norm still lets it be extended, in `unit`. */
    extensionLeft: z.number().int(),
    unit: requestClock.shape.unit.optional(),
  })
  .meta({ id: 'RequestTermPreview' });

/** What a person told of themselves and the texts of the case; every reading leaves a line in the access log. */
export const requestPersonal = z
  .object({
    name: z.string().optional(),
    contact: z.string().optional(),
    inn: z.string().optional(),
    wantedResult: z.string().optional(),
    text: z.string().optional(),
    /** Free texts of the history by the id of their event. */
    texts: z.record(z.string(), z.string()),
    /** The person asked to be forgotten: nothing of theirs can be read any more. */
    isErased: z.boolean(),
  })
  .meta({ id: 'RequestPersonal' });

/** What the citizen sees of a request of their own. */
export const myRequest = z
  .object({
    id: uuid,
    number: z.string(),
    service: named,
    unit: named.optional(),
    status: requestStatus,
    dueState,
    openedAt: moment,
    closedAt: moment.optional(),
    dueOn: civilDate.optional(),
    dueAt: moment.optional(),
    doneAt: moment.optional(),
    pausedSince: moment.optional(),
    pauseReason: z.string().optional(),
    confirmedSolved: z.boolean().optional(),
    text: z.string().optional(),
    wantedResult: z.string().optional(),
    clock: requestClock.optional(),
    history: z.array(
      requestHistoryItem
        .pick({
          id: true,
          at: true,
          kind: true,
          status: true,
          unit: true,
          reason: true,
          oldDueAt: true,
          newDueAt: true,
        })
        .extend({ text: z.string().optional() }),
    ),
    advice: z.array(requestAdvice),
    trackingCode: z.string(),
    /** The application for an event behind it, to be answered and read there. */
    applicationId: uuid.optional(),
  })
  .meta({ id: 'MyRequest' });

export const myRequestSummary = z
  .object({
    id: uuid,
    number: z.string(),
    service: named,
    status: requestStatus,
    dueState,
    openedAt: moment,
    closedAt: moment.optional(),
    dueOn: civilDate.optional(),
  })
  .meta({ id: 'MyRequestSummary' });

/** A request as anyone sees it who holds its number and code. */
export const trackedRequest = myRequest
  .omit({ id: true, text: true, wantedResult: true, trackingCode: true, applicationId: true })
  .extend({ history: z.array(myRequest.shape.history.element.omit({ text: true })) })
  .meta({ id: 'TrackedRequest' });

export type RequestSummary = z.infer<typeof requestSummary>;
export type RequestCounts = z.infer<typeof requestCounts>;
export type RequestFacets = z.infer<typeof requestFacets>;
export type RequestClockView = z.infer<typeof requestClock>;
export type RequestHistoryItem = z.infer<typeof requestHistoryItem>;
export type ControlPointView = z.infer<typeof controlPoint>;
export type RequestAdviceView = z.infer<typeof requestAdvice>;
export type RequestCardView = z.infer<typeof requestCard>;
export type RequestTermPreview = z.infer<typeof requestTermPreview>;
export type RequestPersonalView = z.infer<typeof requestPersonal>;
export type MyRequestView = z.infer<typeof myRequest>;
export type MyRequestSummary = z.infer<typeof myRequestSummary>;
export type TrackedRequestView = z.infer<typeof trackedRequest>;
