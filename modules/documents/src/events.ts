import type { NewEvent } from '@veche/platform';

export const documentChangedType = 'ru.veche.documents.document.changed.v1';

/** A file of an application was judged or removed. Each document is a stream of its own. */
export const documentUploaded = (fact: { id: string; applicationId: string; state: string }): NewEvent => ({
  type: documentChangedType,
  stream: fact.id,
  version: 1,
  data: { documentId: fact.id, applicationId: fact.applicationId, state: fact.state },
});
