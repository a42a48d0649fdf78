import type { NewEvent } from '@veche/platform';

/** Requests of a source have changed: consumers read what changed from the views, by `changeId`. */
export const requestsChangedType = 'ru.veche.requests.changed.v1';

export function requestsChanged(set: {
  readonly tenantId: string;
  readonly sourceCode: string;
  readonly sequence: number;
  readonly changeId: string;
  readonly kind: string;
  readonly count: number;
  readonly kinds: readonly string[];
  readonly statuses: readonly string[];
}): NewEvent {
  const { tenantId, sourceCode, sequence, changeId, kind, count, kinds, statuses } = set;
  return {
    type: requestsChangedType,
    // Source codes are unique in a town only.
    stream: `${tenantId}/${sourceCode}`,
    version: sequence,
    subject: sourceCode,
    data: { changeId, sourceCode, kind, count, kinds: [...kinds], statuses: [...statuses] },
  };
}
