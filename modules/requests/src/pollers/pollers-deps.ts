import type { BlobStore, OutboundClient } from '@veche/platform';
import type { ImportsDeps } from '../imports/imports-deps.ts';

export interface PollersDeps extends ImportsDeps {
  readonly blobs: BlobStore;
  readonly outbound: OutboundClient;
}
