import { z } from 'zod';

/** Roles of people. `applicant` is held by everyone who has an account; the others are staff roles of one municipality. */
export const role = z
  .enum([
    'applicant',
    'officer',
    'agency-reviewer',
    'inspector',
    'manager',
    'controller',
    'auditor',
    'administrator',
  ])
  .meta({ id: 'Role' });

/** A role a person of the staff may be given. */
export const staffRole = role.exclude(['applicant']).meta({ id: 'StaffRole' });

/** Code of an agency, `MCHS`, `GIBDD`. */
export const agencyCode = z.string().regex(/^[A-Z]{2,16}$/);

export const organisationKind = z
  .enum([
    'legal-entity',
    'individual-entrepreneur',
    'person',
    'public-association',
    'religious-organisation',
    'political-party',
    'public-authority',
  ])
  .meta({ id: 'OrganisationKind' });
export type OrganisationKind = z.infer<typeof organisationKind>;

export const memberRight = z.enum(['owner', 'representative']).meta({ id: 'MemberRight' });
export type MemberRight = z.infer<typeof memberRight>;

/** Purposes of consent. Each is given, recorded and withdrawn on its own; only the first is needed for an account. */
export const consentPurpose = z
  .enum(['data-processing', 'messenger', 'analytics', 'contact-publication'])
  .meta({ id: 'ConsentPurpose' });
export type ConsentPurpose = z.infer<typeof consentPurpose>;

export const contactKind = z.enum(['email', 'phone']).meta({ id: 'ContactKind' });
export type ContactKind = z.infer<typeof contactKind>;

/** Ways a person wants to be told. `messenger` needs its own consent. */
export const preferredChannel = z.enum(['email', 'sms', 'messenger']).meta({ id: 'PreferredChannel' });
export type PreferredChannel = z.infer<typeof preferredChannel>;

/** How the second factor of a session was passed; `demonstration` only in a demonstration town. */
export const secondFactorMeans = z
  .enum(['totp', 'recovery-code', 'demonstration'])
  .meta({ id: 'SecondFactorMeans' });
export type SecondFactorMeans = z.infer<typeof secondFactorMeans>;
