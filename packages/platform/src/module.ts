import type { MigrationSource } from './db/migration-files.ts';
import type { Subscription } from './events/event.ts';
import type { LiveTopic } from './live/live-topic.ts';
import type { RouteLine } from './http/route-line.ts';
import type { JobHandler, TimerHandler } from './timers/timer.ts';

/** What a capability hands to the composition root. */
export interface Module {
  readonly name: string;
  readonly migrations?: MigrationSource['directory'];
  readonly routes?: readonly RouteLine[];
  readonly subscriptions?: readonly Subscription[];
  readonly timers?: readonly TimerHandler[];
  readonly jobs?: readonly JobHandler[];
  readonly liveTopics?: readonly LiveTopic[];
  /** Runs once per process when the roles start, after migrations; what it returns runs at the stop. */
  start?(): Promise<(() => Promise<void>) | void>;
}
