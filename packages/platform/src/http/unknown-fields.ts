import { assertNever } from '@veche/kernel';
import type { z } from 'zod';

type Path = readonly (string | number)[];
type Schema = z.core.$ZodType;

/**
 * Paths of the fields a schema does not know. Zod would drop them silently; a misspelt field that is accepted and ignored
 * is a mistake nobody sees, so the edge refuses it.
 */
export function findUnknownFields(schema: Schema, value: unknown, path: Path = []): Path[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return inObject(def, value, path);
    case 'array':
      return Array.isArray(value)
        ? value.flatMap((item, index) => findUnknownFields(def.element, item, [...path, index]))
        : [];
    case 'tuple':
      return Array.isArray(value)
        ? def.items.flatMap((item, index) => findUnknownFields(item, value[index], [...path, index]))
        : [];
    case 'record':
      return isObject(value)
        ? Object.entries(value).flatMap(([key, item]) =>
            findUnknownFields(def.valueType, item, [...path, key]),
          )
        : [];
    case 'union':
      return inUnion(def.options, value, path);
    case 'pipe':
      return findUnknownFields(def.in, value, path);
    case 'lazy':
      return findUnknownFields(def.getter(), value, path);
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'nonoptional':
    case 'readonly':
    case 'catch':
      return value === undefined || value === null ? [] : findUnknownFields(def.innerType, value, path);
    case 'any':
    case 'bigint':
    case 'boolean':
    case 'custom':
    case 'date':
    case 'enum':
    case 'file':
    case 'function':
    case 'intersection':
    case 'literal':
    case 'map':
    case 'nan':
    case 'never':
    case 'null':
    case 'number':
    case 'promise':
    case 'set':
    case 'string':
    case 'success':
    case 'symbol':
    case 'template_literal':
    case 'transform':
    case 'undefined':
    case 'unknown':
    case 'void':
      return [];
    default:
      return assertNever(def);
  }
}

function inObject(def: z.core.$ZodObjectDef, value: unknown, path: Path): Path[] {
  if (!isObject(value)) return [];
  const open = def.catchall !== undefined && (def.catchall as z.core.$ZodTypes)._zod.def.type !== 'never';
  return Object.entries(value).flatMap(([key, item]) => {
    const field = Object.hasOwn(def.shape, key) ? def.shape[key] : undefined;
    if (field) return findUnknownFields(field, item, [...path, key]);
    return open ? [] : [[...path, key]];
  });
}

/** The member that fits best decides: the one with the fewest unknown fields among those whose literals agree. */
function inUnion(options: readonly Schema[], value: unknown, path: Path): Path[] {
  const candidates = options
    .filter((option) => literalsAgree(option, value))
    .map((option) => findUnknownFields(option, value, path));
  return (
    candidates.reduce<Path[] | undefined>(
      (best, found) => (best && best.length <= found.length ? best : found),
      undefined,
    ) ?? []
  );
}

function literalsAgree(option: Schema, value: unknown): boolean {
  const { def } = (option as z.core.$ZodTypes)._zod;
  if (def.type !== 'object') return true;
  if (!isObject(value)) return false;
  return Object.entries(def.shape).every(([key, field]) => {
    const inner = (field as z.core.$ZodTypes)._zod.def;
    return inner.type !== 'literal' || (inner.values as readonly unknown[]).includes(value[key]);
  });
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
