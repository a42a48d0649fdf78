import { parse as parseYaml } from 'yaml';
import { findPreset, registerMapping, type RegisterMapping } from '../domain/register/mapping.ts';
import { RegisterUnreadable } from './read-register.ts';

/** Reads a mapping file, JSON or YAML (JSON is YAML). @throws RegisterUnreadable naming what is wrong. */
export function parseMapping(text: string): RegisterMapping {
  let document: unknown;
  try {
    document = parseYaml(text, { maxAliasCount: 0 });
  } catch (error) {
    throw new RegisterUnreadable('the mapping is neither JSON nor YAML', error);
  }
  const parsed = registerMapping.safeParse(document);
  if (!parsed.success) {
    throw new RegisterUnreadable(
      `mapping: ${parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ')}`,
    );
  }
  return parsed.data;
}

/** A preset by name, or the mapping itself. @throws RegisterUnreadable for an unknown name. */
export function mappingOf(mapping: string | RegisterMapping): RegisterMapping {
  if (typeof mapping !== 'string') return registerMapping.parse(mapping);
  const preset = findPreset(mapping);
  if (preset === undefined) throw new RegisterUnreadable(`no mapping named ${mapping}`);
  return preset;
}
