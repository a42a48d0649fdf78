import { err, ok, type Result } from '@veche/kernel';
import type { RowFault } from '../row-fault.ts';
import { parseXml, type XmlElement } from '../xml.ts';
import type { LogStep } from './event-log-rows.ts';

const valueKinds = new Set(['string', 'date', 'int', 'float', 'boolean', 'id']);

/** Reads one `<trace>` of an XES log (IEEE 1849): its events as steps that also know the attributes of the trace. */
export function readXesTrace(text: string): Result<readonly LogStep[], RowFault> {
  const parsed = parseXml(text);
  if (!parsed.ok) return err({ code: 'xml-malformed', value: parsed.error.slice(0, 80) });
  const ofCase = attributesOf(parsed.value);
  const events = parsed.value.children.filter(({ name }) => name === 'event').map(attributesOf);
  return ok(
    events.map(
      (ofEvent) => (name) =>
        name.startsWith('case:') ? ofCase.get(name.slice('case:'.length)) : ofEvent.get(name),
    ),
  );
}

/** Lists and containers are passed over: no field is read from them. */
function attributesOf({ children }: XmlElement): ReadonlyMap<string, string> {
  return new Map(
    children
      .filter(({ name }) => valueKinds.has(name))
      .map(({ attributes }) => [attributes.get('key') ?? '', attributes.get('value') ?? '']),
  );
}
