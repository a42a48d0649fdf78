export { createTestDatabase, type TestDatabase } from './create-test-database.ts';
export { createTestClock, type TestClock } from './test-clock.ts';
