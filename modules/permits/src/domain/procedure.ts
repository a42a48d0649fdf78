import type { EventClass, Procedure } from '@veche/contracts';

/** Public-political events are notified under 54-ФЗ; all others are approved. The two are never mixed. */
export const procedureOf = (eventClass: EventClass): Procedure =>
  eventClass === 'PUB' ? 'notification' : 'approval';
