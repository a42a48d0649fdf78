import { err, ok, plainDate, type PlainDate, type Result } from '@veche/kernel';
import type { DecreeContent } from './calendar-decree.ts';

/** Why a file is no production calendar, and on which line. */
export interface CalendarXmlFault {
  readonly line: number;
  readonly problem: 'not-a-calendar' | 'year-missing' | 'day-malformed' | 'no-days';
}

const dayPattern = /<day\b([^<>]*?)\/?>/g;

/**
 * Reads a year of the form of xmlcalendar.ru: `<day d="05.11" t="1"/>`, where `t` is 1 for a day off, 2 for a short day, 3 for a
 * weekend that is worked. Nothing else of XML is read: no entities, no includes.
 */
export function readCalendarXml(xml: string): Result<DecreeContent, readonly CalendarXmlFault[]> {
  const root = /<calendar\b([^<>]*)>/.exec(xml);
  if (root === null || /<!DOCTYPE|<!ENTITY/i.test(xml)) return err([{ line: 1, problem: 'not-a-calendar' }]);
  const year = attribute(root[1] ?? '', 'year');
  if (year === undefined || !/^\d{4}$/.test(year))
    return err([{ line: lineOf(xml, root.index), problem: 'year-missing' }]);
  const off: PlainDate[] = [];
  const short: PlainDate[] = [];
  const working: PlainDate[] = [];
  const listOf: Readonly<Record<string, PlainDate[]>> = { 1: off, 2: short, 3: working };
  const faults: CalendarXmlFault[] = [];
  for (const found of xml.matchAll(dayPattern)) {
    const [month, day] = (attribute(found[1] ?? '', 'd') ?? '').split('.');
    const list = listOf[attribute(found[1] ?? '', 't') ?? ''];
    const isDay = /^\d\d$/.test(month ?? '') && /^\d\d$/.test(day ?? '');
    if (list === undefined || !isDay)
      faults.push({ line: lineOf(xml, found.index), problem: 'day-malformed' });
    else list.push(plainDate(`${year}-${month}-${day}`));
  }
  if (faults.length === 0 && off.length === 0) faults.push({ line: 1, problem: 'no-days' });
  if (faults.length > 0) return err(faults);
  return ok({ kind: 'year', year: Number(year), days: { off, working, short } });
}

const attribute = (text: string, name: string): string | undefined =>
  new RegExp(`(?:^|\\s)${name}\\s*=\\s*"([^"]*)"`).exec(text)?.[1];

const lineOf = (text: string, index: number): number => text.slice(0, index).split('\n').length;
