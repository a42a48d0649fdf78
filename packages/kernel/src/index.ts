export { assertNever } from './assert-never.ts';
export type { Brand } from './brand.ts';
export type * from './ids.ts';
export type { BilingualText, Language } from './language.ts';
export { kopecks, type Kopecks } from './money.ts';
export { err, ok, type Result } from './result.ts';
export { seededRandom, type SeededRandom } from './seeded-random.ts';
export { instant, plainDate, zoneId, type Clock, type Instant, type PlainDate, type ZoneId } from './time.ts';
