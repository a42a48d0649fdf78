import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseProductionCalendar, type ProductionCalendar } from '@veche/deadlines';
import { parse } from 'yaml';
import { readServicePack, type PackService } from './domain/service-pack.ts';

export interface ShippedReference {
  readonly calendar: ProductionCalendar;
  readonly services: readonly PackService[];
}

/** What a town begins with, from the rule pack. @throws when a file is missing or malformed: the installation is broken */
export async function readShippedReference(rulePackFolder: string): Promise<ShippedReference> {
  const read = (path: string): Promise<string> => readFile(join(rulePackFolder, path), 'utf8');
  const calendar = parseProductionCalendar(JSON.parse(await read('calendars/ru.json')));
  if (!calendar.ok)
    throw new Error(`The production calendar is malformed: ${JSON.stringify(calendar.error)}`);
  const services = parse(await read('services/services.yaml')) as unknown;
  const acts = parse(await read('acts/acts.yaml')) as unknown;
  return { calendar: calendar.value, services: readServicePack(services, acts) };
}
