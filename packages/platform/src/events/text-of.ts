import type { JsonObject } from './event.ts';

/** A text the sender of an event or the planner of a timer put into its data. @throws Error when it is absent: a defect of the sender */
export function textOf(data: JsonObject, name: string): string {
  const value = data[name];
  if (typeof value !== 'string') throw new Error(`The data have no text ${name}`);
  return value;
}
