/** One component of an iCalendar object, read by the rules of RFC 5545: unfolded, parameters apart, texts unescaped. */
export interface CalendarComponent {
  readonly name: string;
  readonly properties: readonly CalendarProperty[];
  readonly components: readonly CalendarComponent[];
}

export interface CalendarProperty {
  readonly name: string;
  readonly params: Readonly<Record<string, string>>;
  readonly value: string;
}

interface Open {
  name: string;
  properties: CalendarProperty[];
  components: CalendarComponent[];
}

/** Reads a calendar for the tests. @throws Error naming the line that is none */
export function readCalendar(text: string): readonly CalendarComponent[] {
  const root: Open = { name: '', properties: [], components: [] };
  const stack: Open[] = [root];
  for (const line of unfolded(text)) {
    const property = readLine(line);
    const top = stack.at(-1);
    if (!top) throw new Error('More components end than begin');
    if (property.name === 'BEGIN') {
      stack.push({ name: property.value.toUpperCase(), properties: [], components: [] });
    } else if (property.name === 'END') {
      const closed = stack.pop();
      if (closed?.name !== property.value.toUpperCase())
        throw new Error(`${property.value} ends out of turn`);
      stack.at(-1)?.components.push(closed);
    } else top.properties.push(property);
  }
  if (stack.length !== 1) throw new Error(`${stack.at(-1)?.name} does not end`);
  return root.components;
}

export const valueOf = (component: CalendarComponent, name: string): string | undefined =>
  component.properties.find((each) => each.name === name)?.value;

/** A text value with its escapes undone. */
export const textOf = (value: string): string =>
  value.replaceAll(/\\([\\;,nN])/g, (_whole, letter: string) =>
    letter.toLowerCase() === 'n' ? '\n' : letter,
  );

const unfolded = (text: string): string[] =>
  text
    .replaceAll(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)
    .filter((line) => line !== '');

function readLine(line: string): CalendarProperty {
  const match =
    /^([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:]*)(?:,(?:"[^"]*"|[^";:]*))*)*):(.*)$/s.exec(line);
  if (!match) throw new Error(`Not a line of a calendar: ${line}`);
  const [, name = '', params = '', value = ''] = match;
  const pairs = [...params.matchAll(/;([A-Za-z0-9-]+)=((?:"[^"]*"|[^";:])*)/g)];
  return {
    name: name.toUpperCase(),
    params: Object.fromEntries(
      pairs.map(([, key = '', held = '']) => [key.toUpperCase(), held.replaceAll('"', '')]),
    ),
    value,
  };
}
