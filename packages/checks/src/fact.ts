import { isCivilDate } from './civil-date.ts';
import type { BilingualText } from '@veche/kernel';

/** Types a fact may have. `date` is a civil date, `instant` a UTC moment; both travel as text that sorts as text. */
export type FactType = 'double' | 'bool' | 'string' | 'date' | 'instant' | 'list<string>' | 'list<double>';

export type FactValue = number | boolean | string | readonly string[] | readonly number[];

/** Facts by name. An absent or `undefined` fact is unknown. */
export type Facts = Readonly<Record<string, FactValue | undefined>>;

/** Facts that passed `knownFacts`: declared, of the declared type, finite. */
export type KnownFacts = Readonly<Record<string, FactValue>>;

/** A line of the dictionary: what a fact is called, who supplies it and where the applicant can change it. */
export type FactDefinition = {
  readonly name: string;
  readonly type: FactType;
  readonly label: BilingualText;
  readonly computedBy: 'form' | 'server' | 'derived' | 'engine';
  readonly unit?: string | undefined;
  readonly step?: string | undefined;
  readonly field?: string | undefined;
  readonly meaning?: string | undefined;
};

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

// Beyond this no head-count, length or sum of kopecks is meant; products of two such facts stay finite.
const largestNumber = 1e15;

/** Whether a value is a known value of the type: finite, well formed, lists without holes. */
export function isKnownValue(type: FactType, value: unknown): value is FactValue {
  switch (type) {
    case 'double':
      return isUsableNumber(value);
    case 'bool':
      return typeof value === 'boolean';
    case 'string':
      return typeof value === 'string';
    case 'date':
      return typeof value === 'string' && isCivilDate(value);
    case 'instant':
      return typeof value === 'string' && instantPattern.test(value) && isCivilDate(value.slice(0, 10));
    case 'list<string>':
      return Array.isArray(value) && value.every((item) => typeof item === 'string');
    case 'list<double>':
      return Array.isArray(value) && value.every(isUsableNumber);
  }
}

function isUsableNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= largestNumber;
}

/** Keeps the facts that are declared and hold a known value of their type; everything else becomes unknown. */
export function knownFacts(
  definitions: ReadonlyMap<string, FactDefinition>,
  facts: Facts,
): Record<string, FactValue> {
  const known: Record<string, FactValue> = {};
  for (const definition of definitions.values()) {
    const value = Object.hasOwn(facts, definition.name) ? facts[definition.name] : undefined;
    if (isKnownValue(definition.type, value)) known[definition.name] = value;
  }
  return known;
}
