import { fieldLabels, wizardSteps, type ApplicationView, type WizardStep } from '@veche/contracts';
import { isBlank, isUnder, valueAt } from './form-pointer.ts';

export interface Fact {
  readonly pointer: string;
  readonly value: unknown;
  /** What stood here in the earlier submission. */
  readonly before?: unknown;
  readonly isChanged: boolean;
}

export interface FactGroup {
  readonly step: WizardStep;
  readonly facts: readonly Fact[];
}

/** Technical references that mean nothing to a reader; the place itself is told by name and address. */
const notForReading = new Set([
  '/place/venueId',
  '/place/addressId',
  '/organizer/organisationId',
  '/documents',
  '/place/geometry',
  '/eventClass',
]);
/** Of a notice no risk is judged. @norm 54-ФЗ ст. 12 */
const notForNotices = new Set(['/people/disorderRisk', '/people/rivalGroups']);

type Change = NonNullable<ApplicationView['changedSince']>[number];

/** The change of a field itself, or of a part of a list in it. */
export const changeUnder = (changes: readonly Change[], pointer: string): Change | undefined =>
  changes.find((change) => change.pointer === pointer) ??
  changes.find((change) => isUnder(change.pointer, pointer));

/** Every answer of the form in the order of the form, by step; what was not answered is left out. */
export function factGroupsOf(
  application: Pick<ApplicationView, 'form' | 'procedure' | 'changedSince'>,
): FactGroup[] {
  const changes = application.changedSince ?? [];
  const pointers = Object.keys(fieldLabels).filter(
    (pointer) =>
      !pointer.includes('*') &&
      !notForReading.has(pointer) &&
      !(application.procedure === 'notification' && notForNotices.has(pointer)),
  );
  const labels: Readonly<Record<string, { readonly step: WizardStep }>> = fieldLabels;
  const facts = pointers.flatMap((pointer): (Fact & { readonly step: WizardStep })[] => {
    const value = valueAt(application.form, pointer);
    const change = changeUnder(changes, pointer);
    if (isBlank(value) && change === undefined) return [];
    const whole = change?.pointer === pointer ? change : undefined;
    return [
      {
        pointer,
        value,
        isChanged: change !== undefined,
        step: labels[pointer]?.step ?? 'event',
        ...(whole === undefined ? {} : { before: whole.before }),
      },
    ];
  });
  return wizardSteps
    .map((step) => ({ step, facts: facts.filter((fact) => fact.step === step) }))
    .filter((group) => group.facts.length > 0);
}
