import { z } from 'zod';

export type JsonSchema = Readonly<Record<string, unknown>>;
type Direction = 'input' | 'output';

/** Collects named schemas as components while those of single operations are translated. */
export interface SchemaCollector {
  /** JSON Schema 2020-12 of a schema, with references to components for what is named by `.meta({ id })`. */
  translate(schema: z.ZodType, direction: Direction): JsonSchema;
  readonly components: Readonly<Record<string, JsonSchema>>;
}

/**
 * A named schema that reads differently as request and as answer becomes two components, `Item` and `ItemInput`.
 * Answers must be translated first, so that the plain name is theirs.
 */
export function createSchemaCollector(): SchemaCollector {
  const components: Record<string, JsonSchema> = {};

  const translate = (schema: z.ZodType, direction: Direction): JsonSchema => {
    // A named schema at the root would be inlined; inside a wrapper it becomes a reference.
    const wrapper = z.toJSONSchema(z.object({ root: schema }), {
      target: 'draft-2020-12',
      io: direction,
      unrepresentable: 'any',
      cycles: 'ref',
    });
    const definitions = wrapper.$defs ?? {};
    const renamed = new Map<string, string>();
    for (const [name, definition] of Object.entries(definitions)) {
      const known = components[name];
      const sameAsKnown =
        known !== undefined && JSON.stringify(known) === JSON.stringify(tidy(definition, new Map()));
      if (known !== undefined && !sameAsKnown && direction === 'input') renamed.set(name, `${name}Input`);
    }
    // A definition that refers to a renamed one differs by that alone, so its own name must differ too.
    for (let grown = renamed.size > 0; grown;) {
      grown = false;
      for (const [name, definition] of Object.entries(definitions)) {
        if (renamed.has(name) || components[name] === undefined) continue;
        if ([...renamed.keys()].some((other) => JSON.stringify(definition).includes(`"#/$defs/${other}"`))) {
          renamed.set(name, `${name}Input`);
          grown = true;
        }
      }
    }
    for (const [name, definition] of Object.entries(definitions)) {
      components[renamed.get(name) ?? name] ??= tidy(definition, renamed) as JsonSchema;
    }
    return tidy(wrapper.properties?.['root'] ?? {}, renamed) as JsonSchema;
  };

  return { translate, components };
}

const patternLimit = 120;

/** Moves references to components and drops what only zod needs: giant patterns beside a format, bounds of safe integers. */
function tidy(value: unknown, renamed: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item) => tidy(item, renamed));
  if (typeof value !== 'object' || value === null) return value;
  const schema = value as Record<string, unknown>;
  const entries = Object.entries(schema).filter(([key, item]) => {
    if (key === '$schema' || key === '$defs') return false;
    if (key === 'id' && typeof item === 'string') return false;
    if (key === 'pattern' && typeof item === 'string')
      return schema['format'] === undefined && item.length <= patternLimit;
    return !((key === 'maximum' || key === 'minimum') && Math.abs(Number(item)) === Number.MAX_SAFE_INTEGER);
  });
  return Object.fromEntries(
    entries.map(([key, item]) => {
      if (key !== '$ref' || typeof item !== 'string') return [key, tidy(item, renamed)];
      const name = item.replace('#/$defs/', '');
      return [key, `#/components/schemas/${renamed.get(name) ?? name}`];
    }),
  );
}
