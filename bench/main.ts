import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { measureMillion } from './measures/million-requests.ts';
import { measureSubmission } from './measures/q1-submit.ts';
import { measureCheck } from './measures/q2-check.ts';
import { measureBookings } from './measures/q3-bookings.ts';
import { measurePermit } from './measures/q4-permit.ts';
import { measureLive } from './measures/q5-live.ts';
import { measureIngest } from './measures/q6-ingest.ts';
import { measureDashboards } from './measures/q7-dashboards.ts';
import { measureCalendar } from './measures/q9-calendar.ts';
import { measureWebClient } from './measures/q10-web-client.ts';
import { measureStart } from './measures/q11-start.ts';
import { describeOutcome, type Measure } from './outcome.ts';

const measures: ReadonlyMap<string, Measure> = new Map([
  ['Q2', measureCheck],
  ['Q1', measureSubmission],
  ['Q3', measureBookings],
  ['Q4', measurePermit],
  ['Q5', measureLive],
  ['Q6', measureIngest],
  ['Q7', measureDashboards],
  ['Q9', measureCalendar],
  ['R1', measureMillion],
  ['Q10', measureWebClient],
  ['Q11', measureStart],
]);

/*
 * node veche bench [--only=Q1,Q3] [--small] [--size=1000000]: measures and says of each bar whether it is met. A missed bar is a finding,
 * not a failure, so the program ends with 0; it fails only when something could not be measured at all.
 */
const { values } = parseArgs({
  options: { only: { type: 'string' }, small: { type: 'boolean', default: false }, size: { type: 'string' } },
});
const wanted = values.only?.split(',') ?? [...measures.keys()];
const unknown = wanted.filter((id) => !measures.has(id));
if (unknown.length > 0)
  throw new Error(`No such measure: ${unknown.join(', ')}. There are ${[...measures.keys()].join(', ')}`);

const size = values.size === undefined ? undefined : Number(values.size);
if (size !== undefined && !(Number.isInteger(size) && size >= 1_000))
  throw new Error('--size is a whole number from 1000');

const load = (): string =>
  loadavg()
    .map((value) => value.toFixed(1))
    .join(' ');
console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, Node ${process.version}, load ${load()}`);
for (const id of wanted) {
  const outcomes = await measures.get(id)?.({ small: values.small, size });
  for (const outcome of outcomes ?? []) console.log(`\n${describeOutcome(outcome)}`);
  console.log(`       load now ${load()}`);
}
