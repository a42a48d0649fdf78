import type { ApplicationStatus } from '@veche/contracts';
import type { NewEvent } from '@veche/platform';

/** Something happened to an application or notice: its new revision and status. Consumers look up the rest. */
export const applicationChangedType = 'ru.veche.permits.application.changed.v1';

export function applicationChanged(fact: {
  id: string;
  version: number;
  status: ApplicationStatus;
  action: string;
  number?: string;
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
    },
  };
}
