import type { Facts } from '@veche/checks';
import type { MassEventForm } from '@veche/contracts';
import { crowdFacts } from './crowd-facts.ts';
import type { FactContext } from './fact-context.ts';
import { factInputs } from './fact-inputs.ts';
import { formFacts } from './form-facts.ts';
import { noticeFacts } from './notice-facts.ts';
import { organizerFacts } from './organizer-facts.ts';
import { placeFacts } from './place-facts.ts';
import { planFacts } from './plan-facts.ts';
import { resourceFacts } from './resource-facts.ts';
import { passServerFacts } from './server-facts.ts';
import { timeFacts } from './time-facts.ts';

const groups = [
  formFacts,
  organizerFacts,
  timeFacts,
  noticeFacts,
  placeFacts,
  planFacts,
  crowdFacts,
  resourceFacts,
];

/**
 * All facts of an application: what the form says, what follows from it, and what only the server knows. Runs in the browser (with what
 * the server sent it) and on the server alike. Whatever cannot be had is `undefined`: an answer not given is unknown, not a "no".
 */
export function deriveFacts(form: MassEventForm, context: FactContext): Facts {
  const inputs = factInputs(form, context);
  const facts = groups.map((group) => group(form, inputs));
  return Object.assign({ approvedAttendance: 0 }, passServerFacts(context.server), ...facts) as Facts;
}
