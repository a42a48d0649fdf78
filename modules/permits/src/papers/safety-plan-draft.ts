import type { MassEventForm } from '@veche/contracts';
import { labelOf } from '@veche/contracts';
import type { ListEntry } from '@veche/documents';
import type { Language } from '@veche/kernel';

const planned = [
  '/safety/stewards',
  '/safety/guards',
  '/safety/gates',
  '/safety/screening',
  '/safety/barriers',
  '/safety/controlRoom',
  '/safety/dutyPersons',
  '/safety/fireLaneWidthM',
  '/safety/medicalTeams',
  '/safety/firstAiders',
  '/safety/aedCount',
  '/services/toiletsWomen',
  '/services/toiletsMen',
  '/services/toiletsAccessible',
  '/services/waterPoints',
] as const;

/** Draft of a safety plan: what the form already says, line by line, and the lines still to be filled. */
export function safetyPlanDraft(form: MassEventForm, language: Language): ListEntry[] {
  const lines = planned.map((pointer) => {
    const [, group, field] = pointer.split('/') as ['', 'safety' | 'services', string];
    const value = (form[group] as Record<string, unknown> | undefined)?.[field];
    return { text: labelOf(pointer)?.[language] ?? pointer, note: valueText(value, language) };
  });
  const evacuation = form.safety?.evacuationPlan;
  return evacuation
    ? [...lines, { text: `${labelOf('/safety/evacuationPlan')?.[language] ?? ''}: ${evacuation}` }]
    : lines;
}

function valueText(value: unknown, language: Language): string {
  if (value === undefined || value === null || value === '')
    return language === 'ru' ? 'указать' : 'to be given';
  if (typeof value === 'boolean') return language === 'ru' ? (value ? 'да' : 'нет') : value ? 'yes' : 'no';
  return typeof value === 'number' || typeof value === 'string' ? String(value) : '';
}
