import { z } from 'zod';
import { bilingualText, civilDate, geometry, moment, uuid } from './common.ts';
import { massEventForm } from './mass-event-form.ts';
import { applicationStatus, decisionOutcome, eventClass, procedure } from './permits-vocabulary.ts';

/** A version number for `If-Match`: it grows by one with every change of the application. */
export const version = z.number().int().nonnegative();

export const personRef = z.object({ id: uuid, displayName: z.string() }).meta({ id: 'PersonRef' });
export const organisationRef = z
  .object({ id: uuid, name: z.string(), inn: z.string().optional() })
  .meta({ id: 'OrganisationRef' });

export const basis = z
  .object({
    act: z.string(),
    title: bilingualText.optional(),
    clause: bilingualText.optional(),
    verification: z.string().optional(),
  })
  .meta({ id: 'Basis' });

/** One answer of the rules about one check, ready to be read. */
export const findingView = z
  .object({
    checkId: z.string(),
    checkVersion: z.number().int(),
    outcome: z.enum(['fired', 'unknown', 'passed']),
    /** block: stops an approval procedure; defect: marks a notice; agency: needs a concurrence. */
    severity: z.enum(['block', 'warning', 'information', 'agency', 'defect']),
    agencies: z.array(z.string()),
    title: bilingualText,
    message: bilingualText,
    remedy: bilingualText.optional(),
    values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    missingFacts: z.array(z.string()),
    basis: z.array(basis),
    /** Wizard step and JSON pointer of the field the finding is about. */
    step: z.string().optional(),
    pointer: z.string().optional(),
    audience: z.enum(['applicant', 'officer']),
  })
  .meta({ id: 'Finding' });

export const documentRequirementView = z
  .object({
    type: z.string(),
    title: bilingualText,
    reason: bilingualText,
    basis: z.array(basis),
    satisfied: z.boolean(),
  })
  .meta({ id: 'DocumentRequirement' });

export const agencyRequirementView = z
  .object({
    agency: z.string(),
    title: bilingualText,
    kind: z.enum(['concurrence', 'notify']),
    reason: bilingualText,
    basis: z.array(basis),
  })
  .meta({ id: 'AgencyRequirement' });

export const evaluationView = z
  .object({
    packVersion: z.string(),
    packHash: z.string(),
    evaluatedAt: moment,
    findings: z.array(findingView),
    passedCount: z.number().int(),
    documents: z.array(documentRequirementView),
    agencies: z.array(agencyRequirementView),
    /** Smallest changes that make the application pass, best first; each is a change of form fields. */
    remedies: z.array(
      z.object({
        text: bilingualText,
        changes: z.array(z.object({ pointer: z.string(), value: z.unknown() })),
        /** What will be in order after the change, and the titles of the blocking findings that stay to be mended. */
        resolves: z.array(bilingualText),
        remains: z.array(bilingualText),
      }),
    ),
    canSubmit: z.boolean(),
    straightThrough: z.boolean(),
  })
  .meta({ id: 'Evaluation' });

export const ribbonDay = z
  .object({
    date: civilDate,
    kind: z.enum(['before', 'elapsed', 'today', 'ahead', 'pause', 'off', 'due', 'overdue']),
    number: z.number().int().optional(),
  })
  .meta({ id: 'RibbonDay' });

export const clockView = z
  .object({
    code: z.enum([
      'registration',
      'completeness',
      'decision',
      'applicant-answer',
      'notice-reply',
      'notice-answer',
      'amendment',
    ]),
    title: bilingualText,
    state: z.enum(['running', 'paused', 'met', 'overdue', 'stopped']),
    /** Whose clock it is. */
    owner: z.enum(['authority', 'applicant']),
    startedOn: civilDate,
    dueOn: civilDate,
    dueAt: moment,
    stoppedAt: moment.optional(),
    unit: z.enum(['workingDay', 'calendarDay']),
    count: z.number().int(),
    elapsed: z.number().int(),
    pausedDays: z.number().int(),
    days: z.array(ribbonDay),
    derivation: z.array(z.object({ text: bilingualText, basis: z.string().optional() })),
  })
  .meta({ id: 'Clock' });

export const station = z
  .object({
    code: z.string(),
    title: bilingualText,
    state: z.enum(['passed', 'now', 'ahead']),
    at: moment.optional(),
    dueOn: civilDate.optional(),
    note: bilingualText.optional(),
    /** Share of the term that is used, 0…1, at the present station. */
    share: z.number().min(0).max(1).optional(),
  })
  .meta({ id: 'Station' });

export const clarificationItem = z
  .object({
    id: uuid,
    pointer: z.string(),
    label: bilingualText,
    question: z.string(),
    checkId: z.string().optional(),
    answer: z.string().optional(),
    state: z.enum(['open', 'answered', 'accepted', 'returned']),
    returnReason: z.string().optional(),
  })
  .meta({ id: 'ClarificationItem' });

export const clarificationRound = z
  .object({
    id: uuid,
    requestedAt: moment,
    dueOn: civilDate,
    closedAt: moment.optional(),
    items: z.array(clarificationItem),
  })
  .meta({ id: 'ClarificationRound' });

export const opinionValue = z.enum([
  'agree',
  'agree-with-conditions',
  'object',
  'not-competent',
  'no-answer',
]);
export const opinionView = z
  .object({
    agency: z.string(),
    title: bilingualText,
    kind: z.enum(['concurrence', 'notify']),
    requestedAt: moment.optional(),
    dueOn: civilDate.optional(),
    value: opinionValue.optional(),
    answeredAt: moment.optional(),
    conditions: z.array(z.string()),
    ground: z.string().optional(),
    text: z.string().optional(),
  })
  .meta({ id: 'Opinion' });

export const conditionView = z
  .object({ id: uuid, text: z.string(), source: z.string().optional(), basis: z.string().optional() })
  .meta({ id: 'Condition' });

/** What the authority answered to a notice; there are no other answers. @norm 54-ФЗ ст. 12 */
export const noticeReplyView = z
  .object({
    kind: z.enum(['agreed', 'warned', 'article-12-3', 'no-right-to-hold']),
    at: moment,
    text: z.string().optional(),
    norm: z.string().optional(),
    ground: z.object({ code: z.string(), title: bilingualText }).optional(),
  })
  .meta({ id: 'NoticeReply' });

export const decisionView = z
  .object({
    outcome: decisionOutcome,
    decidedAt: moment,
    automatic: z.boolean(),
    officer: personRef.optional(),
    text: z.string().optional(),
    conditions: z.array(conditionView),
    grounds: z.array(
      z.object({
        code: z.string(),
        title: bilingualText,
        norm: z.string(),
        reason: z.string(),
        recommendation: z.string(),
      }),
    ),
    appeal: bilingualText.optional(),
  })
  .meta({ id: 'Decision' });

export const proposalView = z
  .object({
    id: uuid,
    sentAt: moment,
    reason: z.string(),
    norm: z.string(),
    place: z.string().optional(),
    startsAt: moment.optional(),
    endsAt: moment.optional(),
    answerDueOn: civilDate,
    answer: z.enum(['accepted', 'declined']).optional(),
    answerText: z.string().optional(),
    answeredAt: moment.optional(),
  })
  .meta({ id: 'Proposal' });

export const permitView = z
  .object({
    id: uuid,
    number: z.string(),
    state: z.enum(['in-preparation', 'in-force', 'superseded', 'withdrawn']),
    issuedAt: moment.optional(),
    /** Public address of the check page, with its 128-bit token. */
    checkUrl: z.string().optional(),
    code: z.string().optional(),
  })
  .meta({ id: 'Permit' });

export const amendmentView = z
  .object({
    id: uuid,
    state: z.enum(['draft', 'submitted', 'approved', 'refused', 'withdrawn']),
    submittedAt: moment.optional(),
    decidedAt: moment.optional(),
    changes: z.array(
      z.object({ pointer: z.string(), label: bilingualText, before: z.unknown(), after: z.unknown() }),
    ),
    findings: z.array(findingView),
    text: z.string().optional(),
    version,
  })
  .meta({ id: 'Amendment' });

export const historyItem = z
  .object({
    at: moment,
    code: z.string(),
    text: bilingualText,
    actor: z.object({ role: z.string(), name: z.string().optional() }),
  })
  .meta({ id: 'HistoryItem' });

export const attachedDocument = z
  .object({
    id: uuid,
    type: z.string(),
    title: bilingualText,
    fileName: z.string(),
    sizeBytes: z.number().int(),
    sha256: z.string(),
    uploadedAt: moment,
    revision: z.number().int(),
    state: z.enum(['checking', 'accepted', 'rejected', 'quarantined', 'replaced']),
    reason: bilingualText.optional(),
    remedy: bilingualText.optional(),
    validFrom: civilDate.optional(),
    validTo: civilDate.optional(),
    /** The PDF carries electronic signatures. */
    hasSignature: z.boolean(),
    /** INNs found in the text: the parties of a contract. Empty for a picture or a scan. */
    partyInns: z.array(z.string()),
    addedAfterSubmission: z.boolean(),
  })
  .meta({ id: 'AttachedDocument' });

/** Whose turn it is, until when. */
export const turn = z
  .object({
    who: z.enum(['applicant', 'authority', 'agencies', 'nobody']),
    sentence: bilingualText,
    advice: bilingualText.optional(),
    until: civilDate.optional(),
  })
  .meta({ id: 'Turn' });

/** How a case ended: by whom, when, and whether within the authority's term (late days are of the term's own unit). */
export const caseEnding = z
  .object({
    kind: z.enum(['decided', 'automatic', 'replied', 'withdrawn', 'permit-withdrawn', 'unanswered']),
    at: moment,
    by: personRef.optional(),
    isInTime: z.boolean().optional(),
    lateDays: z.number().int().optional(),
  })
  .meta({ id: 'CaseEnding' });

export const applicationSummary = z
  .object({
    id: uuid,
    version,
    number: z.string().optional(),
    status: applicationStatus,
    procedure,
    eventClass,
    subtype: z.string().optional(),
    title: z.string(),
    startsAt: moment.optional(),
    endsAt: moment.optional(),
    placeName: z.string().optional(),
    attendancePeak: z.number().optional(),
    organisation: organisationRef.optional(),
    applicant: personRef.optional(),
    officer: personRef.optional(),
    filedAt: moment.optional(),
    updatedAt: moment,
    dueOn: civilDate.optional(),
    termState: z.enum(['in-time', 'due-soon', 'due-today', 'overdue', 'paused', 'none']),
    /** In final states only. */
    ending: caseEnding.optional(),
    /** An amendment nobody has decided yet: the case is in the working queue again. */
    amendmentFiledAt: moment.optional(),
    ribbon: z.array(ribbonDay).optional(),
    findingsCount: z.object({
      block: z.number().int(),
      warning: z.number().int(),
      unknown: z.number().int(),
      defect: z.number().int(),
    }),
    /** How many of the agencies asked to concur have answered, and how many of them object. In lists with a term. */
    agencies: z
      .object({ asked: z.number().int(), answered: z.number().int(), objecting: z.number().int() })
      .optional(),
    turn: turn.optional(),
  })
  .meta({ id: 'ApplicationSummary' });

/** The whole application card as this person may see it; `abilities` name what the person may do now. */
export const applicationView = applicationSummary
  .extend({
    form: massEventForm,
    formVersion: z.number().int(),
    createdAt: moment,
    registeredAt: moment.optional(),
    turn,
    clocks: z.array(clockView),
    stations: z.array(station),
    evaluation: evaluationView.optional(),
    documents: z.array(attachedDocument),
    packageId: z.string().optional(),
    clarifications: z.array(clarificationRound),
    opinions: z.array(opinionView),
    decision: decisionView.optional(),
    proposals: z.array(proposalView),
    reply: noticeReplyView.optional(),
    permit: permitView.optional(),
    amendments: z.array(amendmentView),
    history: z.array(historyItem),
    journalReceipt: z
      .object({ entryId: uuid, index: z.number().int().optional(), hash: z.string() })
      .optional(),
    abilities: z.array(z.string()),
    /** Facts that changed between the two newest submitted versions. */
    changedSince: z
      .array(z.object({ pointer: z.string(), label: bilingualText, before: z.unknown(), after: z.unknown() }))
      .optional(),
  })
  .meta({ id: 'Application' });
export type AttachedDocumentView = z.infer<typeof attachedDocument>;
export type ApplicationView = z.infer<typeof applicationView>;
export type ApplicationSummary = z.infer<typeof applicationSummary>;
export type EvaluationView = z.infer<typeof evaluationView>;
export type FindingView = z.infer<typeof findingView>;
export type ClockView = z.infer<typeof clockView>;

export const publicPermit = z
  .object({
    number: z.string(),
    state: z.enum(['in-force', 'not-yet', 'ended', 'superseded', 'withdrawn']),
    authentic: z.literal(true),
    title: z.string(),
    subtype: z.string(),
    placeName: z.string(),
    geometry: geometry.optional(),
    sessions: z.array(z.object({ startsAt: moment, endsAt: moment })),
    setupFrom: moment.optional(),
    teardownTo: moment.optional(),
    attendanceLimit: z.number().int().optional(),
    conditions: z.array(z.string()),
    /** Present only for legal entities. */
    organiserName: z.string().optional(),
    authority: z.string(),
    issuedAt: moment,
    stateChangedAt: moment.optional(),
    supersededBy: z.string().optional(),
    journal: z.object({ entryId: uuid, index: z.number().int().optional(), hash: z.string() }).optional(),
    signature: z.object({ signer: z.string(), certificateSerial: z.string(), signedAt: moment }),
    sha256: z.string(),
    isDemonstration: z.boolean(),
    checkedAt: moment,
  })
  .meta({ id: 'PublicPermit' });

export const publicTracking = z
  .object({
    number: z.string(),
    status: applicationStatus,
    subtype: z.string().optional(),
    turn,
    clocks: z.array(clockView),
    stations: z.array(station),
    filedAt: moment.optional(),
  })
  .meta({ id: 'PublicTracking' });
