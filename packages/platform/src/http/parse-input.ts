import type { z } from 'zod';
import type { FieldError } from './app-error.ts';
import { describeIssue, unstorableCharacter, unknownField } from './field-messages.ts';
import { findUnstorableCharacters } from './unstorable-characters.ts';
import { findUnknownFields } from './unknown-fields.ts';

type Path = readonly PropertyKey[];

/** A checked value, or everything that is wrong with it. */
export type ParsedInput =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly errors: FieldError[] };

/**
 * Checks a value against a schema and names **all** faults at once.
 * @param prefix put before every pointer: empty for the body, `query:` for the query
 */
export function parseInput(schema: z.ZodType, input: unknown, prefix = ''): ParsedInput {
  const parsed = schema.safeParse(input);
  const unusable = [
    ...findUnknownFields(schema, input).map((path) => ({ path, message: unknownField })),
    ...findUnstorableCharacters(input).map((path) => ({ path, message: unstorableCharacter })),
  ].map(({ path, message }) => ({ pointer: prefix + toPointer(path), ...message }));
  if (parsed.success && unusable.length === 0) return { ok: true, value: parsed.data };
  const issues = parsed.success
    ? []
    : parsed.error.issues.flatMap((issue) => describe(issue, input, prefix, []));
  const seen = new Set(issues.map((error) => error.pointer));
  return { ok: false, errors: [...issues, ...unusable.filter((error) => !seen.has(error.pointer))] };
}

function describe(issue: z.core.$ZodIssue, input: unknown, prefix: string, base: Path): FieldError[] {
  const path = [...base, ...issue.path];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ pointer: prefix + toPointer([...path, key]), ...unknownField }));
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const nearest = nearestMember(issue.errors);
    if (nearest) return nearest.flatMap((inner) => describe(inner, input, prefix, path));
  }
  return [{ pointer: prefix + toPointer(path), ...describeIssue(issue, valueAt(input, path) === undefined) }];
}

/** The member of a union that came closest tells what is wrong; when all fail at the root, the union itself does. */
function nearestMember(members: readonly z.core.$ZodIssue[][]): z.core.$ZodIssue[] | undefined {
  const deeper = members.filter(
    (issues) => issues.length > 0 && issues.every((issue) => issue.path.length > 0),
  );
  return deeper.sort((a, b) => a.length - b.length)[0];
}

function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    input,
  );
}

/** RFC 6901; the root is `/`, so that a client may always show it somewhere. */
const toPointer = (path: Path): string =>
  `/${path.map((key) => String(key).replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`;
