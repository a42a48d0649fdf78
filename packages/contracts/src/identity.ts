import { z } from 'zod';
import { bilingualText, language, moment, uuid } from './common.ts';
import {
  agencyCode,
  consentPurpose,
  contactKind,
  memberRight,
  organisationKind,
  preferredChannel,
  role,
  secondFactorMeans,
  staffRole,
} from './identity-vocabulary.ts';

export * from './identity-vocabulary.ts';

/** One line of text: no control characters, which no field needs and PostgreSQL partly refuses. */
const line = (min: number, max: number) =>
  z
    .string()
    .trim()
    .min(min)
    .max(max)
    .regex(/^\P{Cc}*$/u);

/** E-mail or phone exactly as typed; the server tells which and normalises it. */
export const contactInput = line(3, 254);
/** The bounds of form only; the policy answers with all its reasons at once. */
export const passwordInput = z.string().min(1).max(128);
export const oneTimeCode = z.string().regex(/^\d{6}$/);
/** Opaque text of a pending sign-in, 43 base64url characters. */
export const challengeToken = z.string().regex(/^[A-Za-z0-9_-]{43}$/);
const namePart = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[\p{L}\p{M}'’. -]+$/u);

export const personNames = z
  .object({ familyName: namePart, givenName: namePart, patronymic: namePart.optional() })
  .meta({ id: 'PersonNames' });

/** Consent to one purpose by the version of the text the person has read. */
export const consentInput = z
  .object({ purpose: consentPurpose, textVersion: z.string().regex(/^[\w.-]{1,40}$/) })
  .meta({ id: 'ConsentInput' });

export const consentText = z
  .object({
    purpose: consentPurpose,
    version: z.string(),
    required: z.boolean(),
    title: bilingualText,
    text: bilingualText,
  })
  .meta({ id: 'ConsentText' });

export const consentRecord = z
  .object({
    id: uuid,
    purpose: consentPurpose,
    textVersion: z.string(),
    givenAt: moment,
    withdrawnAt: moment.optional(),
  })
  .meta({ id: 'ConsentRecord' });

export const registrationInput = z
  .object({
    contact: contactInput,
    password: passwordInput,
    names: personNames,
    language: language.default('ru'),
    /** One entry per purpose; `data-processing` must be among them, the others are free. */
    consents: z.array(consentInput).min(1).max(10),
  })
  .meta({ id: 'RegistrationInput' });

/** A code is on its way. The answer is the same whether or not the contact is known. */
export const codeSent = z
  .object({
    id: uuid,
    channel: contactKind,
    /** `l…n@example.org`, `+7 ··· ··· 12-34`. */
    maskedContact: z.string(),
    expiresAt: moment,
    resendAt: moment,
    resendsLeft: z.number().int(),
  })
  .meta({ id: 'CodeSent' });

export const organisationRefOfPerson = z.object({
  id: uuid,
  name: z.string(),
  kind: organisationKind,
  right: memberRight,
});

export const roleOfPerson = z
  .object({ role, agencyCode: agencyCode.optional() })
  .meta({ id: 'RoleOfPerson' });

export const sessionPerson = z
  .object({
    id: uuid,
    displayName: z.string(),
    roles: z.array(roleOfPerson),
    organisations: z.array(organisationRefOfPerson),
    language,
    secondFactor: z.object({
      enrolled: z.boolean(),
      /** How this session passed it; absent when it did not. */
      passedBy: secondFactorMeans.optional(),
    }),
    persona: z.string().optional(),
  })
  .meta({ id: 'SessionPerson' });

/** Who is here, in which town, and what they may do; answers anonymous visitors too. */
export const sessionState = z
  .object({
    person: sessionPerson.optional(),
    permissions: z.array(z.string()),
    tenant: z.object({
      id: uuid,
      code: z.string(),
      name: bilingualText,
      /** What the town's administration calls itself. */
      authority: bilingualText,
      zone: z.string(),
      prefix: z.string(),
      centre: z.tuple([z.number(), z.number()]),
    }),
    isDemonstration: z.boolean(),
    /** A staff session that can do nothing but enrol a second factor. */
    staffNeedsSecondFactor: z.boolean(),
    sessionEndsAt: moment.optional(),
    now: moment,
  })
  .meta({ id: 'SessionState' });
export type SessionState = z.infer<typeof sessionState>;

/** Result of the first step: a session, or a challenge for the second factor. */
export const signInResult = z
  .discriminatedUnion('state', [
    z.object({ state: z.literal('signed-in'), session: sessionState }),
    z.object({
      state: z.literal('second-factor'),
      challenge: challengeToken,
      expiresAt: moment,
      attemptsLeft: z.number().int(),
    }),
  ])
  .meta({ id: 'SignInResult' });

export const deviceSession = z
  .object({
    id: uuid,
    /** `Firefox, Linux`; the full user agent is not kept. */
    device: z.string(),
    startedAt: moment,
    lastSeenAt: moment,
    endsAt: moment,
    secondFactor: secondFactorMeans.optional(),
    current: z.boolean(),
  })
  .meta({ id: 'DeviceSession' });

export const personContact = z
  .object({ kind: contactKind, value: z.string(), verifiedAt: moment.optional() })
  .meta({ id: 'PersonContact' });

export const myProfile = z
  .object({
    id: uuid,
    version: z.number().int(),
    names: personNames,
    displayName: z.string(),
    contacts: z.array(personContact),
    language,
    channels: z.array(preferredChannel),
    roles: z.array(roleOfPerson),
    organisations: z.array(organisationRefOfPerson),
    secondFactor: z.object({
      enrolledAt: moment.optional(),
      recoveryCodesLeft: z.number().int(),
      mandatory: z.boolean(),
    }),
    passwordChangedAt: moment.optional(),
    createdAt: moment,
  })
  .meta({ id: 'MyProfile' });
export type MyProfile = z.infer<typeof myProfile>;

export const secondFactorEnrolment = z
  .object({
    /** `otpauth://totp/…`; shown once. */
    uri: z.string(),
    /** The same secret in base32, for typing by hand. */
    secret: z.string(),
    /** The same as a picture, SVG. */
    qrSvg: z.string(),
    expiresAt: moment,
  })
  .meta({ id: 'SecondFactorEnrolment' });

const inn = z
  .string()
  .trim()
  .regex(/^\d{10}(\d{2})?$/);
const ogrn = z
  .string()
  .trim()
  .regex(/^\d{13}(\d{2})?$/);

export const organisationInput = z
  .object({
    kind: organisationKind,
    name: line(2, 500),
    shortName: line(2, 200).optional(),
    /** 10 digits for organisations, 12 for people; public associations without registration have none. */
    inn: inn.optional(),
    /** OGRN of 13 digits or OGRNIP of 15. */
    ogrn: ogrn.optional(),
    address: line(5, 500).optional(),
  })
  .meta({ id: 'OrganisationInput' });

export const organisationMember = z
  .object({ personId: uuid, displayName: z.string(), right: memberRight, since: moment })
  .meta({ id: 'OrganisationMember' });

export const organisationInvitation = z
  .object({
    id: uuid,
    maskedContact: z.string(),
    right: memberRight,
    invitedAt: moment,
    expiresAt: moment,
  })
  .meta({ id: 'OrganisationInvitation' });

export const organisationView = z
  .object({
    id: uuid,
    version: z.number().int(),
    kind: organisationKind,
    name: z.string(),
    shortName: z.string().optional(),
    inn: z.string().optional(),
    ogrn: z.string().optional(),
    address: z.string().optional(),
    createdAt: moment,
    myRight: memberRight,
    members: z.array(organisationMember),
    invitations: z.array(organisationInvitation),
  })
  .meta({ id: 'Organisation' });
export type OrganisationView = z.infer<typeof organisationView>;

/** An invitation addressed to one of my verified contacts. */
export const myInvitation = z
  .object({
    id: uuid,
    organisation: z.object({ id: uuid, name: z.string() }),
    right: memberRight,
    invitedAt: moment,
    expiresAt: moment,
  })
  .meta({ id: 'MyInvitation' });

export const staffRoleInput = z
  .object({ role: staffRole, agencyCode: agencyCode.optional() })
  .meta({ id: 'StaffRoleInput' });

export const staffStatus = z.enum(['invited', 'active', 'blocked']).meta({ id: 'StaffStatus' });

export const staffMember = z
  .object({
    id: uuid,
    version: z.number().int(),
    names: personNames,
    displayName: z.string(),
    contacts: z.array(personContact),
    roles: z.array(staffRoleInput),
    status: staffStatus,
    secondFactorEnrolled: z.boolean(),
    lastSeenAt: moment.optional(),
    createdAt: moment,
  })
  .meta({ id: 'StaffMember' });
export type StaffMember = z.infer<typeof staffMember>;

const permissionName = z
  .string()
  .regex(/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/)
  .max(60);
export const grantTable = z.partialRecord(role, z.array(permissionName).max(100)).meta({ id: 'GrantTable' });

export const roleGrantVersion = z
  .object({
    id: uuid,
    version: z.number().int(),
    state: z.enum(['in-force', 'proposed', 'superseded', 'rejected']),
    grants: grantTable,
    reason: z.string(),
    /** Differences from the version it was proposed upon. */
    added: z.array(z.object({ role, permission: z.string(), dangerous: z.boolean() })),
    removed: z.array(z.object({ role, permission: z.string(), dangerous: z.boolean() })),
    proposedBy: z.object({ id: uuid, displayName: z.string() }).optional(),
    proposedAt: moment,
    decidedBy: z.object({ id: uuid, displayName: z.string() }).optional(),
    decidedAt: moment.optional(),
  })
  .meta({ id: 'RoleGrantVersion' });

export const roleGrants = z
  .object({
    /** 0 means the defaults the product came with. */
    version: z.number().int(),
    grants: grantTable,
    catalogue: z.array(
      z.object({
        name: z.string(),
        title: bilingualText,
        dangerous: z.boolean(),
        forApplicants: z.boolean(),
      }),
    ),
    proposals: z.array(roleGrantVersion),
    history: z.array(roleGrantVersion),
  })
  .meta({ id: 'RoleGrants' });

export const demoPersona = z
  .object({
    code: z.string(),
    displayName: z.string(),
    roles: z.array(roleOfPerson),
    organisation: z.string().optional(),
    description: bilingualText,
  })
  .meta({ id: 'DemoPersona' });

/** Everything the identity module keeps about a person, in one machine-readable file. */
export const dataExport = z
  .object({
    exportedAt: moment,
    profile: myProfile,
    consents: z.array(
      consentRecord.extend({ givenFromIp: z.string().optional(), withdrawnFromIp: z.string().optional() }),
    ),
    sessions: z.array(deviceSession),
    organisations: z.array(organisationView),
    /** What other parts of the system keep, by part. */
    others: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'DataExport' });

export const erasureResult = z
  .object({
    closedAt: moment,
    /** Absent: everything is destroyed already. */
    retainedUntil: moment.optional(),
    holds: z.array(z.object({ reason: bilingualText, basis: z.string(), until: moment })),
  })
  .meta({ id: 'ErasureResult' });
