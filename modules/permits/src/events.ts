import type { ApplicationStatus } from '@veche/contracts';
import type { JsonObject, NewEvent } from '@veche/platform';

/**
 * Something happened to an application or notice: its new revision and status. `facts` is everything others may know of a filed case,
 * whole each time: service, terms, the steps so far with their ids. Nothing personal, of a notice not even the id of the person.
 */
export const applicationChangedType = 'ru.veche.permits.application.changed.v1';

export function applicationChanged(fact: {
  id: string;
  version: number;
  status: ApplicationStatus;
  action: string;
  number?: string;
  facts?: JsonObject;
}): NewEvent {
  return {
    type: applicationChangedType,
    stream: fact.id,
    version: fact.version,
    ...(fact.number === undefined ? {} : { subject: fact.number }),
    data: {
      applicationId: fact.id,
      status: fact.status,
      action: fact.action,
      ...(fact.number === undefined ? {} : { number: fact.number }),
      ...(fact.facts === undefined ? {} : { facts: fact.facts }),
    },
  };
}
