import { z } from 'zod';

/** The four classes of mass events. CUL, SPO and COM are approved; PUB is notified under 54-ФЗ. */
export const eventClass = z.enum(['CUL', 'SPO', 'PUB', 'COM']).meta({ id: 'EventClass' });
export type EventClass = z.infer<typeof eventClass>;

/** The legal regime: a class decides it once and for all. */
export const procedure = z.enum(['approval', 'notification']).meta({ id: 'Procedure' });
export type Procedure = z.infer<typeof procedure>;

export const subtypes = {
  CUL: [
    'CONCERT_INDOOR',
    'CONCERT_OUTDOOR',
    'FESTIVAL',
    'FESTIVAL_CAMPING',
    'THEATRE_STREET',
    'CITY_HOLIDAY',
    'FIREWORKS',
    'CARNIVAL_PROCESSION',
    'FILM_SHOW',
    'RELIGIOUS_RITE',
  ],
  SPO: [
    'OFFICIAL_COMPETITION',
    'MASS_RUN',
    'CYCLE_RACE',
    'MOTOR_SPORT',
    'WATER_SPORT',
    'INDOOR_TOURNAMENT',
    'MARTIAL_ARTS',
    'AMATEUR_FITNESS',
  ],
  PUB: [
    'ASSEMBLY',
    'RALLY',
    'DEMONSTRATION',
    'PROCESSION',
    'PICKET_GROUP',
    'PICKET_SINGLE',
    'PICKET_SINGLE_STRUCTURE',
    'MOTORCADE',
    'TENT_CAMP',
    'DEPUTY_MEETING',
  ],
  COM: ['FAIR', 'WEEKEND_MARKET', 'EXPO', 'PROMO_ACTION', 'FOOD_FEST', 'BUSINESS_FORUM', 'SALE_LAUNCH'],
} as const satisfies Record<EventClass, readonly string[]>;
export type Subtype = (typeof subtypes)[EventClass][number];

/** Status codes of an application (domain specification §4.5). The two regimes share only the first and the last ones. */
export const applicationStatus = z
  .enum([
    'DRAFT',
    'REGISTERED',
    'NEEDS_FIX',
    'IN_CONCURRENCE',
    'ON_REVIEW',
    'APPROVED',
    'APPROVED_COND',
    'REFUSED',
    'EXPIRED',
    'WITHDRAWN',
    'HELD',
    'NOTICE_REGISTERED',
    'PROPOSAL_SENT',
    'ANSWERED',
    'AGREED',
    'WARNED',
    'NO_RIGHT_TO_HOLD',
    'ART12_3',
  ])
  .meta({ id: 'ApplicationStatus' });
export type ApplicationStatus = z.infer<typeof applicationStatus>;

export const decisionOutcome = z
  .enum(['approved', 'approved-with-conditions', 'refused'])
  .meta({ id: 'DecisionOutcome' });
export type DecisionOutcome = z.infer<typeof decisionOutcome>;
