import { z } from 'zod';
import { isCivilDate } from './civil-date.ts';

/** The classes of mass events; `PUB` (public assemblies, 54-ФЗ) is notified, the others are approved. */
export const eventClasses = ['CUL', 'SPO', 'PUB', 'COM'] as const;
export type EventClass = (typeof eventClasses)[number];

const text = z.strictObject({ ru: z.string().trim().min(1), en: z.string().trim().min(1) });
const date = z.string().refine(isCivilDate, 'not a civil date');
const code = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/);
/** Not a name every object has: `f.constructor` would seem known. */
const name = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]*$/)
  .refine((text) => !(text in {}), 'a reserved name');
const normKey = z.string().regex(/^[a-z][A-Za-z0-9]*(\.[A-Za-z0-9]+)*$/);
const expression = z.string().trim().min(1);
const classes = z.array(z.enum(eventClasses)).min(1);
/** V read in the source, K general knowledge, D product default without legal force, TBC to be confirmed by a lawyer. */
const verification = z.enum(['V', 'K', 'D', 'TBC']);
const inForce = { effectiveFrom: date.default('1900-01-01'), effectiveTo: date.nullable().default(null) };
const factValue = z.union([z.number(), z.boolean(), z.string(), z.array(z.string()), z.array(z.number())]);
const factType = z.enum(['double', 'bool', 'string', 'date', 'instant', 'list<string>', 'list<double>']);
const basis = z.strictObject({
  act: code,
  clause: text.optional(),
  verification,
  source: z.string().optional(),
});
const severity = z.enum(['B', 'W', 'I', 'C', 'DEF']);
const gate = z.enum(['submission', 'decision', 'issue', 'start', 'after']);
const scope = { classes, subtypes: z.array(code).optional(), exceptSubtypes: z.array(code).optional() };

const actSource = z.strictObject({
  id: code,
  kind: z.enum([
    'federalLaw',
    'decree',
    'order',
    'standard',
    'regional',
    'municipal',
    'court',
    'reference',
    'default',
  ]),
  title: text,
  shortTitle: text,
  verification,
  source: z.string().optional(),
  demo: z.boolean().default(false),
});

const factSource = z.strictObject({
  name,
  type: factType,
  label: text,
  computedBy: z.enum(['form', 'server', 'derived', 'engine']),
  unit: z.string().optional(),
  step: code.optional(),
  field: z.string().optional(),
  meaning: z.string().optional(),
});

const normSource = z.strictObject({
  key: normKey,
  value: z.union([z.number(), z.boolean(), z.string(), z.array(z.string())]),
  unit: z.string(),
  title: text.optional(),
  region: z
    .string()
    .regex(/^(\*|\d{2})$/)
    .default('*'),
  municipality: z
    .string()
    .regex(/^\d{8}(\d{3})?$/)
    .optional(),
  eventClass: z.enum(eventClasses).optional(),
  subtype: code.optional(),
  ...inForce,
  basis: z.array(basis).min(1),
  demo: z.boolean().default(false),
});

const valueSource = z.union([expression, z.strictObject({ expr: expression, as: z.string() })]);
const exampleContext = z.strictObject({
  eventClass: z.enum(eventClasses).optional(),
  subtype: code.optional(),
  region: z.string().optional(),
  municipality: z.string().optional(),
  on: date.optional(),
});

const checkSource = z.strictObject({
  id: z.string().regex(/^[A-Z]\d{2}$/),
  version: z.int().positive(),
  ...inForce,
  ...scope,
  audience: z.enum(['applicant', 'officer']).default('applicant'),
  where: z.enum(['applicant', 'server']),
  gate: gate.default('submission'),
  pointer: z.strictObject({ step: code, field: z.string().optional() }),
  appliesWhen: expression.optional(),
  when: expression,
  severity: z.union([severity, z.literal('B→DEF'), z.record(z.string(), severity)]),
  severityWhen: z.array(z.strictObject({ when: expression, severity })).default([]),
  agencies: z.array(code).default([]),
  title: text,
  message: text,
  remedy: text,
  passed: text.optional(),
  values: z.record(name, valueSource).default({}),
  basis: z.array(basis).min(1),
  examples: z.strictObject({
    in: exampleContext.default({}),
    passing: z.record(z.string(), factValue),
    firing: z.record(z.string(), factValue),
  }),
});

const notYetComputable = z.strictObject({
  id: z.string(),
  classes,
  title: text,
  missingFact: name,
  reason: text,
});

const documentTypeSource = z.strictObject({ code, title: text, hint: text.optional() });

const documentRequirementSource = z.strictObject({
  type: code,
  ...scope,
  ...inForce,
  trigger: expression.optional(),
  gate: gate.default('submission'),
  reason: text,
  validity: text.optional(),
  basis: z.array(basis).min(1),
});

const agencySource = z.strictObject({
  code,
  title: text,
  termWorkingDays: z.int().positive(),
  silence: z.enum(['unanswered', 'noObjection']),
  rules: z.array(
    z.strictObject({
      ...scope,
      ...inForce,
      kind: z.enum(['C', 'N']),
      trigger: expression.optional(),
      reason: text,
      basis: z.array(basis).min(1),
    }),
  ),
});

const tariffSource = z.strictObject({
  id: code,
  classes,
  subtypes: z.array(code).optional(),
  attendanceFrom: z.int().nonnegative().default(0),
  attendanceTo: z.int().positive().nullable().default(null),
  zoneCode: z.string().optional(),
  urgency: z.enum(['normal', 'urgent']).default('normal'),
  amountKopecks: z.int().nonnegative(),
  kbk: z.string().optional(),
  oktmo: z.string().optional(),
  ...inForce,
  demo: z.boolean().default(false),
  basis: z.array(basis).min(1),
});

const serviceSource = z.strictObject({
  code,
  title: text,
  system: z.enum(['permits', 'monitor']),
  terms: z.array(
    z.strictObject({
      stage: code,
      amount: z.number().nonnegative(),
      unit: z.enum(['workingDay', 'calendarDay', 'hour', 'minute', 'month']),
      endShift: z.enum(['next', 'previous', 'none']).default('next'),
      pausable: z.boolean(),
      extension: z
        .strictObject({ amount: z.number(), unit: z.enum(['workingDay', 'calendarDay']) })
        .optional(),
      duty: z.enum(['authority', 'applicant']).default('authority'),
      basis: z.array(basis).min(1),
      ...inForce,
    }),
  ),
});

const refusalGroundSource = z.strictObject({
  code: z.string().regex(/^G\d{2}$/),
  classes,
  title: text,
  norm: text,
  recommendation: text,
  appeal: text,
  checks: z.array(z.string()).default([]),
  basis: z.array(basis).min(1),
});

const classSource = z.strictObject({
  code: z.enum(eventClasses),
  procedure: z.enum(['approval', 'notification']),
  title: text,
  subtypes: z.array(z.strictObject({ code, title: text })).min(1),
});

const straightThrough = z.strictObject({
  enabled: z.boolean(),
  classes: z.array(z.enum(['CUL', 'SPO', 'COM'])),
  gateCheck: z.string(),
  basis: z.array(basis).min(1),
});

/** The whole pack as written by people: every row dated, bilingual and with its basis. */
export const packSourceSchema = z.strictObject({
  manifest: z.strictObject({ id: code, version: z.string().min(1), title: text, effectiveFrom: date }),
  classes: z.array(classSource).length(eventClasses.length),
  enums: z.record(name, z.record(z.string(), text)),
  facts: z.array(factSource),
  acts: z.array(actSource),
  norms: z.array(normSource),
  checks: z.array(checkSource),
  notYetComputable: z.array(notYetComputable),
  documentTypes: z.array(documentTypeSource),
  documents: z.array(documentRequirementSource),
  agencies: z.array(agencySource),
  tariffs: z.array(tariffSource),
  services: z.array(serviceSource),
  refusalGrounds: z.array(refusalGroundSource),
  straightThrough,
});

export type RulePack = z.infer<typeof packSourceSchema>;
export type Act = RulePack['acts'][number];
export type Norm = RulePack['norms'][number];
export type CheckRow = RulePack['checks'][number];
export type DocumentType = RulePack['documentTypes'][number];
export type DocumentRequirement = RulePack['documents'][number];
export type AgencyRequirement = RulePack['agencies'][number];
export type Tariff = RulePack['tariffs'][number];
export type Service = RulePack['services'][number];
export type RefusalGround = RulePack['refusalGrounds'][number];
export type Basis = z.infer<typeof basis>;
export type Severity = z.infer<typeof severity>;
export type Gate = z.infer<typeof gate>;
export type Verification = z.infer<typeof verification>;
