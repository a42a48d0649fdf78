export { createTestDatabase, type TestDatabase } from './create-test-database.ts';
export { createTestClock, type TestClock } from './test-clock.ts';
export { defaultRetryPolicy } from '../queue/retry-policy.ts';
export { runDueTimers } from '../timers/run-due-timers.ts';
