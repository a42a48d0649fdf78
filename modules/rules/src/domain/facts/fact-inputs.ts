import type { MassEventForm } from '@veche/contracts';
import { localDateOf } from '@veche/deadlines';
import type { FactContext, FactInputs } from './fact-context.ts';
import { readEventTimes } from './session-times.ts';

/** Reads what every group of facts needs, once. */
export function factInputs(form: MassEventForm, context: FactContext): FactInputs {
  return {
    ...context,
    times: readEventTimes(form, context.zone),
    filedOn: localDateOf(context.filedAt, context.zone),
  };
}
