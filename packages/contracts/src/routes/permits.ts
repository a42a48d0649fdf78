import { z } from 'zod';
import { civilDate, cursorQuery, idParams, moment, pageOf, uuid } from '../common.ts';
import { massEventForm } from '../mass-event-form.ts';
import {
  applicationSummary,
  applicationView,
  evaluationView,
  opinionValue,
  publicPermit,
  publicTracking,
  version,
} from '../permits.ts';
import { applicationStatus, eventClass } from '../permits-vocabulary.ts';
import { route, type RouteContract } from '../route.ts';

const tag = 'applications';
const reviewTag = 'review';
const noticeTag = 'notices';
const publicTag = 'public';
const shortText = z.string().trim().min(1).max(2000);
const itemParams = z.object({ id: uuid, itemId: uuid });
const changed = z.object({ id: uuid, version, status: applicationStatus });

const termFilter = z.enum(['in-time', 'due-soon', 'due-today', 'overdue', 'paused']);

export const queueQuery = cursorQuery.extend({
  status: z.string().max(300).optional().describe('Status codes separated by commas'),
  eventClass: eventClass.optional(),
  assigned: z.enum(['me', 'nobody', 'all']).default('all'),
  term: termFilter.optional(),
  text: z.string().max(200).optional(),
  startsFrom: civilDate.optional(),
  startsTo: civilDate.optional(),
  sort: z.enum(['due', 'filed', 'starts', 'updated']).default('due'),
  direction: z.enum(['asc', 'desc']).default('asc'),
});

/** Operations of the organiser on applications and notices. */
const organiserRoutes = {
  createApplication: route({
    id: 'createApplication',
    method: 'POST',
    path: '/v1/applications',
    tag,
    status: 201,
    summary: 'Start a draft, empty or copied from an earlier event of mine',
    body: z.object({
      eventClass: eventClass.optional(),
      subtype: z.string().max(40).optional(),
      copyOf: uuid.optional(),
      organisationId: uuid.optional(),
    }),
    reply: changed,
  }),
  listMyApplications: route({
    id: 'listMyApplications',
    method: 'GET',
    path: '/v1/applications',
    tag,
    summary: 'My applications and notices, newest first',
    query: cursorQuery.extend({
      status: z.string().max(300).optional(),
      text: z.string().max(200).optional(),
    }),
    reply: pageOf(applicationSummary),
  }),
  getApplication: route({
    id: 'getApplication',
    method: 'GET',
    path: '/v1/applications/{id}',
    tag,
    summary: 'The whole card of an application',
    params: idParams,
    reply: applicationView,
  }),
  saveApplicationForm: route({
    id: 'saveApplicationForm',
    method: 'PUT',
    path: '/v1/applications/{id}/form',
    tag,
    ifMatch: true,
    idempotent: false,
    summary: 'Save the form as typed; answers with what the rules say of it',
    params: idParams,
    body: z.object({ form: massEventForm, step: z.string().max(40).optional() }),
    reply: z.object({
      id: uuid,
      version,
      formVersion: z.number().int(),
      savedAt: moment,
      evaluation: evaluationView,
    }),
    problems: ['wrong-status'],
  }),
  listFormVersions: route({
    id: 'listFormVersions',
    method: 'GET',
    path: '/v1/applications/{id}/form-versions',
    tag,
    summary: 'Kept versions of the form',
    params: idParams,
    reply: z.object({
      items: z.array(
        z.object({
          formVersion: z.number().int(),
          savedAt: moment,
          step: z.string().optional(),
          submitted: z.boolean(),
        }),
      ),
    }),
  }),
  restoreFormVersion: route({
    id: 'restoreFormVersion',
    method: 'POST',
    path: '/v1/applications/{id}/form-versions/{formVersion}/restoration',
    tag,
    ifMatch: true,
    summary: 'Return the draft to an earlier version',
    params: z.object({ id: uuid, formVersion: z.coerce.number().int().positive().max(1_000_000) }),
    reply: changed,
    problems: ['wrong-status'],
  }),
  checkApplication: route({
    id: 'checkApplication',
    method: 'POST',
    path: '/v1/applications/{id}/check',
    tag,
    idempotent: false,
    summary: 'Check the whole application without sending it',
    params: idParams,
    reply: evaluationView,
  }),
  submitApplication: route({
    id: 'submitApplication',
    method: 'POST',
    path: '/v1/applications/{id}/submission',
    tag,
    ifMatch: true,
    summary: 'Submit an application or a notice',
    params: idParams,
    body: z.object({ confirmed: z.literal(true) }),
    reply: changed.extend({ number: z.string(), dueOn: civilDate.optional() }),
    problems: ['blocked-by-findings', 'wrong-status', 'place-taken'],
  }),
  withdrawApplication: route({
    id: 'withdrawApplication',
    method: 'POST',
    path: '/v1/applications/{id}/withdrawal',
    tag,
    ifMatch: true,
    summary: 'Withdraw an application, a notice or an agreed event',
    params: idParams,
    body: z.object({ reason: z.string().max(2000).optional() }),
    reply: changed,
    problems: ['wrong-status'],
  }),
  answerClarification: route({
    id: 'answerClarification',
    method: 'POST',
    path: '/v1/applications/{id}/clarification-answers',
    tag,
    ifMatch: true,
    summary: 'Answer the officer’s questions in place',
    params: idParams,
    body: z.object({
      answers: z
        .array(z.object({ itemId: uuid, answer: shortText }))
        .min(1)
        .max(100),
      form: massEventForm.optional(),
    }),
    reply: changed,
    problems: ['unanswered-items', 'wrong-status'],
  }),
  answerProposal: route({
    id: 'answerProposal',
    method: 'POST',
    path: '/v1/applications/{id}/proposal-answers',
    tag: noticeTag,
    ifMatch: true,
    summary: 'Answer the authority’s proposal to change place or time',
    params: idParams,
    body: z.object({ accepted: z.boolean(), text: z.string().max(2000).optional() }),
    reply: changed,
    problems: ['wrong-status'],
  }),
  requestAmendment: route({
    id: 'requestAmendment',
    method: 'POST',
    path: '/v1/applications/{id}/amendments',
    tag,
    ifMatch: true,
    status: 201,
    summary: 'Ask to change an agreed event; the permit in force stays until it is superseded',
    params: idParams,
    body: z.object({ form: massEventForm, reason: shortText }),
    reply: changed.extend({ amendmentId: uuid }),
    problems: ['wrong-status', 'nothing-changed', 'amendment-open', 'blocked-by-findings'],
  }),
  getApplicationPaper: route({
    id: 'getApplicationPaper',
    method: 'GET',
    path: '/v1/applications/{id}/papers/{paper}',
    tag,
    binary: 'application/pdf',
    summary: 'A paper of the case: permit, decision, receipt, preliminary request, protocol of checks',
    params: z.object({
      id: uuid,
      paper: z.enum(['permit', 'decision', 'submission-receipt', 'preliminary-request', 'check-protocol']),
    }),
    query: z.object({ lang: z.enum(['ru', 'en']).optional() }),
  }),
} as const satisfies Record<string, RouteContract>;

/** Operations of officers. */
const officerRoutes = {
  listQueue: route({
    id: 'listQueue',
    method: 'GET',
    path: '/v1/queue',
    tag: reviewTag,
    summary: 'The officers’ queue',
    query: queueQuery,
    reply: pageOf(applicationSummary).extend({
      counts: z.object({
        all: z.number().int(),
        mine: z.number().int(),
        unassigned: z.number().int(),
        overdue: z.number().int(),
        dueSoon: z.number().int(),
        waiting: z.number().int(),
        office: z.number().int(),
        agencies: z.number().int(),
        decided: z.number().int(),
      }),
    }),
  }),
  exportQueue: route({
    id: 'exportQueue',
    method: 'GET',
    path: '/v1/queue.csv',
    tag: reviewTag,
    summary: 'The queue as CSV',
    query: queueQuery,
    binary: 'text/csv',
  }),
  assignApplication: route({
    id: 'assignApplication',
    method: 'POST',
    path: '/v1/applications/{id}/assignment',
    tag: reviewTag,
    ifMatch: true,
    summary: 'Take the case or hand it over',
    params: idParams,
    body: z.object({ officerPersonId: uuid.nullable() }),
    reply: changed,
    problems: ['conflict-of-interest'],
  }),
  requestClarification: route({
    id: 'requestClarification',
    method: 'POST',
    path: '/v1/applications/{id}/clarifications',
    tag: reviewTag,
    ifMatch: true,
    summary: 'Ask the applicant, field by field; the decision term stops until the answer',
    params: idParams,
    body: z.object({
      items: z
        .array(
          z.object({
            pointer: z.string().max(200),
            question: shortText,
            checkId: z.string().max(10).optional(),
            /** Why it could not be seen at the first review. */ newFact: z.string().max(1000).optional(),
          }),
        )
        .min(1)
        .max(50),
    }),
    reply: changed,
    problems: ['wrong-status', 'answers-unsettled', 'new-defect-on-review', 'wrong-procedure'],
  }),
  settleClarificationItem: route({
    id: 'settleClarificationItem',
    method: 'POST',
    path: '/v1/applications/{id}/clarification-items/{itemId}/settlement',
    tag: reviewTag,
    ifMatch: true,
    summary: 'Accept an answer, or return it with the reason',
    params: itemParams,
    body: z.object({ accepted: z.boolean(), reason: z.string().max(2000).optional() }),
    reply: changed,
    problems: ['wrong-status'],
  }),
  recordOpinion: route({
    id: 'recordOpinion',
    method: 'PUT',
    path: '/v1/applications/{id}/opinions/{agency}',
    tag: reviewTag,
    ifMatch: true,
    summary: 'Record what an agency answered',
    params: z.object({ id: uuid, agency: z.string().max(20) }),
    body: z.object({
      value: opinionValue,
      conditions: z.array(shortText).max(30).default([]),
      ground: z.string().max(500).optional(),
      text: z.string().max(4000).optional(),
    }),
    reply: changed,
    problems: ['wrong-status', 'refusal-without-ground'],
  }),
  decideApplication: route({
    id: 'decideApplication',
    method: 'POST',
    path: '/v1/applications/{id}/decision',
    tag: reviewTag,
    ifMatch: true,
    summary: 'Approve, approve with conditions or refuse (approvals only)',
    params: idParams,
    body: z.discriminatedUnion('outcome', [
      z.object({
        outcome: z.literal('approved'),
        text: z.string().max(4000).optional(),
        resolvedChecks: z
          .array(z.object({ checkId: z.string().max(10), reason: shortText }))
          .max(150)
          .default([]),
        sharesPlaceWith: uuid.optional(),
      }),
      z.object({
        outcome: z.literal('approved-with-conditions'),
        text: z.string().max(4000).optional(),
        conditions: z
          .array(
            z.object({
              text: shortText,
              source: z.string().max(20).optional(),
              basis: z.string().max(300).optional(),
            }),
          )
          .min(1)
          .max(50),
        resolvedChecks: z
          .array(z.object({ checkId: z.string().max(10), reason: shortText }))
          .max(150)
          .default([]),
        sharesPlaceWith: uuid.optional(),
      }),
      z.object({
        outcome: z.literal('refused'),
        text: z.string().max(4000).optional(),
        grounds: z
          .array(z.object({ code: z.string().max(10), reason: shortText, recommendation: shortText }))
          .min(1)
          .max(20),
      }),
    ]),
    reply: changed,
    problems: [
      'wrong-status',
      'wrong-procedure',
      'place-taken',
      'conflict-of-interest',
      'unresolved-checks',
      'opinions-missing',
      'refusal-without-ground',
      'blocked-by-findings',
    ],
  }),
  decideAmendment: route({
    id: 'decideAmendment',
    method: 'POST',
    path: '/v1/applications/{id}/amendments/{itemId}/decision',
    tag: reviewTag,
    ifMatch: true,
    summary: 'Decide an amendment of an agreed event',
    params: itemParams,
    body: z.object({ approved: z.boolean(), text: z.string().max(4000).optional() }),
    reply: changed,
    problems: ['wrong-status', 'place-taken', 'blocked-by-findings'],
  }),
  withdrawPermit: route({
    id: 'withdrawPermit',
    method: 'POST',
    path: '/v1/applications/{id}/permit-withdrawal',
    tag: reviewTag,
    ifMatch: true,
    summary: 'Withdraw a permit in force, with its norm and reason',
    params: idParams,
    body: z.object({ reason: shortText, norm: shortText }),
    reply: changed,
    problems: ['wrong-status', 'wrong-procedure'],
  }),
  listDecisionTemplates: route({
    id: 'listDecisionTemplates',
    method: 'GET',
    path: '/v1/decision-templates',
    tag: reviewTag,
    summary: 'Texts and conditions to compose decisions from, and refusal grounds',
    reply: z.object({
      texts: z.array(
        z.object({
          id: z.string(),
          outcome: z.string(),
          title: z.object({ ru: z.string(), en: z.string() }),
          text: z.object({ ru: z.string(), en: z.string() }),
        }),
      ),
      conditions: z.array(
        z.object({
          id: z.string(),
          text: z.object({ ru: z.string(), en: z.string() }),
          basis: z.string().optional(),
        }),
      ),
      grounds: z.array(
        z.object({
          code: z.string(),
          title: z.object({ ru: z.string(), en: z.string() }),
          norm: z.string(),
          recommendation: z.object({ ru: z.string(), en: z.string() }),
        }),
      ),
      appeal: z.object({ ru: z.string(), en: z.string() }),
    }),
  }),
  listSavedViews: route({
    id: 'listSavedViews',
    method: 'GET',
    path: '/v1/saved-views',
    tag: reviewTag,
    summary: 'My saved filters of a list',
    query: z.object({ list: z.string().max(40) }),
    reply: z.object({ items: z.array(z.object({ id: uuid, name: z.string(), search: z.string() })) }),
  }),
  saveView: route({
    id: 'saveView',
    method: 'POST',
    path: '/v1/saved-views',
    tag: reviewTag,
    status: 201,
    summary: 'Save the filters of a list under a name',
    body: z.object({
      list: z.string().max(40),
      name: z.string().trim().min(1).max(80),
      search: z.string().max(1000),
    }),
    reply: z.object({ id: uuid }),
  }),
  deleteSavedView: route({
    id: 'deleteSavedView',
    method: 'DELETE',
    path: '/v1/saved-views/{id}',
    tag: reviewTag,
    status: 204,
    summary: 'Forget a saved view',
    params: idParams,
  }),
} as const satisfies Record<string, RouteContract>;

/** Outcomes of ст. 12 of 54-ФЗ: the only ones an officer has for a notice. */
const noticeRoutes = {
  sendProposal: route({
    id: 'sendProposal',
    method: 'POST',
    path: '/v1/applications/{id}/proposals',
    tag: noticeTag,
    ifMatch: true,
    summary: 'Send a reasoned proposal to change place or time or to mend a defect',
    params: idParams,
    body: z.object({
      reason: shortText,
      norm: z.string().trim().min(1).max(500),
      place: z.string().max(500).optional(),
      startsAt: moment.optional(),
      endsAt: moment.optional(),
    }),
    reply: changed,
    problems: ['wrong-status', 'wrong-procedure'],
  }),
  agreeNotice: route({
    id: 'agreeNotice',
    method: 'POST',
    path: '/v1/applications/{id}/agreement',
    tag: noticeTag,
    ifMatch: true,
    summary: 'Agree the place and time of a notice',
    params: idParams,
    body: z.object({ text: z.string().max(4000).optional() }),
    reply: changed,
    problems: ['wrong-status', 'wrong-procedure'],
  }),
  warnOrganizer: route({
    id: 'warnOrganizer',
    method: 'POST',
    path: '/v1/applications/{id}/warning',
    tag: noticeTag,
    ifMatch: true,
    summary: 'Send a reasoned written warning (ст. 12 ч. 2)',
    params: idParams,
    body: z.object({ reason: shortText, norm: z.string().trim().min(1).max(500) }),
    reply: changed,
    problems: ['wrong-status', 'wrong-procedure'],
  }),
  refuseNoticeUnderArticle12: route({
    id: 'refuseNoticeUnderArticle12',
    method: 'POST',
    path: '/v1/applications/{id}/article-12-3',
    tag: noticeTag,
    ifMatch: true,
    summary: 'Not agree a notice on one of the two grounds of ст. 12 ч. 3, with its reasons',
    params: idParams,
    body: z.object({ ground: z.enum(['not-entitled-organiser', 'prohibited-place']), reason: shortText }),
    reply: changed,
    problems: ['wrong-status', 'wrong-procedure'],
  }),
} as const satisfies Record<string, RouteContract>;

const publicRoutes = {
  checkPermitByToken: route({
    id: 'checkPermitByToken',
    method: 'GET',
    path: '/v1/public/permits/{token}',
    tag: publicTag,
    summary: 'Authenticity and present state of a permit by the token of its QR code',
    params: z.object({ token: z.string().regex(/^[A-Za-z0-9_-]{22}$/) }),
    reply: publicPermit,
    problems: ['permit-not-found'],
  }),
  checkPermitByNumber: route({
    id: 'checkPermitByNumber',
    method: 'POST',
    path: '/v1/public/permit-checks',
    tag: publicTag,
    idempotent: false,
    summary: 'The same by the number and the code printed on the paper',
    body: z.object({ number: z.string().trim().min(3).max(40), code: z.string().trim().min(4).max(20) }),
    reply: publicPermit.extend({ token: z.string() }),
    problems: ['permit-not-found'],
  }),
  trackApplication: route({
    id: 'trackApplication',
    method: 'GET',
    path: '/v1/public/tracking/{number}',
    tag: publicTag,
    summary: 'Where an application is and until when, without personal data; notices are not shown',
    params: z.object({ number: z.string().min(3).max(40) }),
    reply: publicTracking,
  }),
  downloadPublicPermit: route({
    id: 'downloadPublicPermit',
    method: 'GET',
    path: '/v1/public/permits/{token}/certificate',
    tag: publicTag,
    binary: 'application/octet-stream',
    summary: 'Certificate of the authority that signed the permit, for checking off line',
    params: z.object({ token: z.string().regex(/^[A-Za-z0-9_-]{22}$/) }),
  }),
  getPublicFigures: route({
    id: 'getPublicFigures',
    method: 'GET',
    path: '/v1/public/figures',
    tag: publicTag,
    summary:
      'How long decisions take and how many are in time, computed from the cases; counts under five are suppressed',
    reply: z.object({
      from: civilDate,
      to: civilDate,
      updatedAt: moment,
      decided: z.number().int().nullable(),
      inTimeShare: z.number().nullable(),
      medianWorkingDays: z.number().nullable(),
      automaticShare: z.number().nullable(),
      agreedEvents: z.number().int().nullable(),
      normWorkingDays: z.number().int(),
    }),
  }),
} as const satisfies Record<string, RouteContract>;

export const permitsRoutes = {
  ...organiserRoutes,
  ...officerRoutes,
  ...noticeRoutes,
  ...publicRoutes,
} as const satisfies Record<string, RouteContract>;
