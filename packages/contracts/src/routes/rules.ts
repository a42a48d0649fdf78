import { z } from 'zod';
import { bilingualText, civilDate, moment, uuid } from '../common.ts';
import { massEventForm } from '../mass-event-form.ts';
import { eventClass, procedure } from '../permits-vocabulary.ts';
import { basis } from '../permits.ts';
import { route, type RouteContract } from '../route.ts';

const tag = 'rules';

const packVersion = z
  .object({
    id: uuid,
    version: z.string(),
    hash: z.string(),
    state: z.enum(['proposed', 'published', 'rejected']),
    effectiveFrom: civilDate,
    reason: z.string(),
    proposedBy: z.string(),
    proposedAt: moment,
    publishedBy: z.string().optional(),
    publishedAt: moment.optional(),
    checksCount: z.number().int(),
    normsCount: z.number().int(),
  })
  .meta({ id: 'RulePackVersion' });

/** One number of a calculator with everything it was made from. */
export const calculation = z
  .object({
    code: z.string(),
    title: bilingualText,
    value: z.number().nullable(),
    unit: bilingualText,
    formula: bilingualText,
    inputs: z.array(z.object({ name: bilingualText, value: bilingualText })),
    source: z.object({ id: z.string(), text: bilingualText, mark: z.string() }),
    /** Several calculators answer one question; the greatest is recommended. */
    question: z.string(),
    isRecommended: z.boolean(),
  })
  .meta({ id: 'Calculation' });

/** Whether this town lets a low-risk approval be given without an officer; for which classes is a matter of the pack. */
const straightThrough = z
  .object({
    isOn: z.boolean(),
    classes: z.array(z.object({ code: eventClass, title: bilingualText })),
    basis: z.array(basis),
  })
  .meta({ id: 'StraightThrough' });

export const rulesRoutes = {
  getVocabulary: route({
    id: 'getVocabulary',
    method: 'GET',
    path: '/v1/vocabulary',
    tag,
    summary: 'Words of the rule pack in force: classes and kinds of events, documents, agencies',
    reply: z.object({
      packVersion: z.string(),
      packHash: z.string(),
      classes: z.array(
        z.object({
          code: eventClass,
          procedure,
          title: bilingualText,
          subtypes: z.array(z.object({ code: z.string(), title: bilingualText })),
        }),
      ),
      documentTypes: z.array(
        z.object({ code: z.string(), title: bilingualText, hint: bilingualText.optional() }),
      ),
      agencies: z.array(z.object({ code: z.string(), title: bilingualText })),
    }),
  }),
  getRulePack: route({
    id: 'getRulePack',
    method: 'GET',
    path: '/v1/rule-packs/{version}',
    tag,
    summary: 'A published rule pack whole; `current` names the one in force',
    params: z.object({ version: z.string().max(60) }),
    reply: z.object({
      version: z.string(),
      hash: z.string(),
      acts: z.array(
        z.object({
          id: z.string(),
          title: bilingualText,
          shortTitle: bilingualText,
          verification: z.string(),
        }),
      ),
      norms: z.array(
        z.object({
          key: z.string(),
          /** What the norm says; a pack may have no words for one. */
          title: bilingualText.optional(),
          value: z.unknown(),
          unit: z.string(),
          region: z.string(),
          municipality: z.string().optional(),
          eventClass: z.string().optional(),
          effectiveFrom: z.string(),
          effectiveTo: z.string().nullable(),
          basis: z.array(basis),
        }),
      ),
      checks: z.array(
        z.object({
          id: z.string(),
          version: z.number().int(),
          title: bilingualText,
          message: bilingualText,
          remedy: bilingualText,
          condition: z.string(),
          severity: z.string(),
          classes: z.array(z.string()),
          effectiveFrom: z.string(),
          effectiveTo: z.string().nullable(),
          basis: z.array(basis),
        }),
      ),
      notYetComputable: z.array(
        z.object({ id: z.string(), title: bilingualText, missingFact: z.string(), reason: bilingualText }),
      ),
    }),
  }),
  listRulePackVersions: route({
    id: 'listRulePackVersions',
    method: 'GET',
    path: '/v1/rule-packs',
    tag,
    summary: 'Versions of the rule pack: proposed, published, rejected',
    reply: z.object({ items: z.array(packVersion) }),
  }),
  proposeRulePack: route({
    id: 'proposeRulePack',
    method: 'POST',
    path: '/v1/rule-pack-proposals',
    tag,
    status: 201,
    summary: 'Propose a changed norm or the whole pack as YAML; it is checked whole and refused whole',
    body: z.object({
      reason: z.string().trim().min(5).max(2000),
      version: z
        .string()
        .trim()
        .regex(/^[0-9A-Za-z._-]{3,40}$/),
      effectiveFrom: civilDate,
      normChanges: z
        .array(
          z.object({
            key: z.string().max(120),
            region: z.string().max(10).default('*'),
            municipality: z.string().max(20).optional(),
            eventClass: eventClass.optional(),
            value: z.union([z.number(), z.string(), z.boolean()]),
            act: z.string().max(20),
            clause: z.string().max(200).optional(),
          }),
        )
        .max(200)
        .default([]),
      files: z
        .array(z.object({ path: z.string().max(200), yaml: z.string().max(400_000) }))
        .max(80)
        .optional(),
    }),
    reply: z.object({
      id: uuid,
      hash: z.string(),
      affected: z.object({ examined: z.number().int(), flipped: z.number().int() }),
    }),
    problems: ['rule-pack-invalid', 'rule-pack-version-taken'],
  }),
  publishRulePack: route({
    id: 'publishRulePack',
    method: 'POST',
    path: '/v1/rule-pack-proposals/{id}/publication',
    tag,
    summary: 'Publish or reject a proposal; never by the person who proposed it',
    params: z.object({ id: uuid }),
    body: z.object({ approved: z.boolean(), reason: z.string().max(2000).optional() }),
    reply: z.object({ id: uuid, state: z.enum(['published', 'rejected']) }),
    problems: ['second-person-required', 'wrong-status'],
  }),
  getStraightThrough: route({
    id: 'getStraightThrough',
    method: 'GET',
    path: '/v1/straight-through',
    tag,
    summary:
      'Whether the town approves low-risk events without an officer, and for which classes the pack allows it',
    reply: straightThrough,
  }),
  switchStraightThrough: route({
    id: 'switchStraightThrough',
    method: 'PUT',
    path: '/v1/straight-through',
    tag,
    summary: 'Switch straight-through approval of this town on or off; it never concerns notices',
    body: z.object({ isOn: z.boolean() }),
    reply: straightThrough,
  }),
  calculateSafety: route({
    id: 'calculateSafety',
    method: 'POST',
    path: '/v1/safety-calculations',
    tag,
    idempotent: false,
    summary:
      'Capacity, evacuation, stewards, medical cover, toilets and water for an event, each number with its formula and source; not for notices',
    body: z.object({ form: massEventForm }),
    reply: z.object({
      items: z.array(calculation),
      riskBand: z.string().nullable(),
      limitingFactor: z.string().nullable(),
    }),
    problems: ['wrong-procedure'],
  }),
} as const satisfies Record<string, RouteContract>;
