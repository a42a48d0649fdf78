import type { calendarDecree, normProposal } from '@veche/contracts';
import { plainDate } from '@veche/kernel';
import { notFound, rejected, type FieldError, type ReadTx } from '@veche/platform';
import { listNormsOfStage, serviceExists } from '../db/norm-repo.ts';
import type { DecreeContent, DecreeFault } from '../domain/calendar-decree.ts';
import { readCalendarXml, type CalendarXmlFault } from '../domain/read-calendar-xml.ts';
import type { NewNorm } from '../domain/service-norm.ts';
import type { z } from 'zod';

const everyReason = ['WAIT_APPLICANT', 'WAIT_AGENCY', 'COURT', 'FORCE_MAJEURE'];

/** A proposed norm; what the form does not ask for stays as in the norm before it. @throws AppError `not-found` */
export async function normOfProposal(tx: ReadTx, proposal: z.output<typeof normProposal>): Promise<NewNorm> {
  const { act, clause, reason: _reason, validFrom, extension, ...term } = proposal;
  if (!(await serviceExists(tx, term.serviceCode))) throw notFound();
  const last = (await listNormsOfStage(tx, term.serviceCode, term.stage)).at(-1);
  return {
    ...term,
    validFrom: plainDate(validFrom),
    ...(extension === undefined ? {} : { extension }),
    pauseReasons: last?.pauseReasons ?? everyReason,
    atRiskShare: last?.atRiskShare ?? 0.8,
    veryOverdueWorkingDays: last?.veryOverdueWorkingDays ?? 5,
    basis: [
      {
        act,
        title: { ru: act, en: act },
        ...(clause === undefined ? {} : { clause: { ru: clause, en: clause } }),
        verification: 'TBC',
      },
    ],
    // Whoever types a norm in has not had it checked by a lawyer yet.
    verification: 'TBC',
  };
}

const xmlFaults: Readonly<Record<CalendarXmlFault['problem'], FieldError['message']>> = {
  'not-a-calendar': { ru: 'это не производственный календарь', en: 'this is no production calendar' },
  'year-missing': { ru: 'не указан год', en: 'the year is missing' },
  'day-malformed': { ru: 'день не разобран', en: 'a day cannot be read' },
  'no-days': { ru: 'в файле нет выходных дней', en: 'the file has no days off' },
};

/** The days of a decree, from its file or as typed. @throws AppError `decree-refused` with each fault of the file */
export function readDecree({ xml, off, working, short }: z.output<typeof calendarDecree>): DecreeContent {
  if (xml === undefined) {
    const days = { off: off.map(plainDate), working: working.map(plainDate), short: short.map(plainDate) };
    return { kind: 'days', days };
  }
  const read = readCalendarXml(xml);
  if (read.ok) return read.value;
  throw rejected('decree-refused', {
    errors: read.error.map(({ line, problem }) => ({
      pointer: '/xml',
      code: problem,
      params: { line },
      message: {
        ru: `Строка ${line}: ${xmlFaults[problem].ru}`,
        en: `Line ${line}: ${xmlFaults[problem].en}`,
      },
    })),
  });
}

/** Why a decree does not fit the calendar, for the fields of the form. */
export function refusalOf(fault: DecreeFault): FieldError[] {
  switch (fault.code) {
    case 'calendar-year-absent':
      return [
        {
          pointer: '/off',
          code: fault.code,
          message: {
            ru: `Календаря ${fault.year} года ещё нет: загрузите его целиком`,
            en: `There is no calendar of ${fault.year} yet: upload it whole`,
          },
        },
      ];
    case 'decree-changes-nothing':
      return [
        {
          pointer: '/off',
          code: fault.code,
          message: {
            ru: 'Эти дни уже такие: менять нечего',
            en: 'These days are so already: nothing to change',
          },
        },
      ];
    case 'calendar-malformed':
      return fault.faults.map(({ pointer, problem }) => ({
        pointer: '/xml',
        code: fault.code,
        message: {
          ru: `День в календаре неверен: ${pointer}`,
          en: `A day of the calendar is wrong: ${pointer}, ${problem}`,
        },
      }));
  }
}
