import type { MassEventForm } from '@veche/contracts';

/** An earlier event as the start of a new one: everything but its dates and what was valid only for them. */
export function copyForm(form: MassEventForm): MassEventForm {
  const { sessions: _dates, insurance: _policy, ...kept } = form;
  return { ...kept, firstTimeEvent: false };
}
