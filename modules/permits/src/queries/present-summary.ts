import type { ApplicationSummary } from '@veche/contracts';
import type { OrganisationId, PersonId } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import type { ApplicationTable } from '../db/tables.ts';
import type { Opinion } from '../domain/application.ts';
import type { CaseClock } from '../domain/clocks.ts';
import type { Ending } from '../domain/view/ending.ts';
import type { PermitsDeps } from '../use-cases/deps.ts';
import { presentClock } from './present-clock.ts';

/** A row of a list. With the case at hand it carries the small day ribbon and how far the agencies are. */
export async function summarise(
  deps: PermitsDeps,
  tx: ReadTx,
  row: ApplicationTable,
  known: {
    names: ReadonlyMap<PersonId, string>;
    clocks?: readonly CaseClock[];
    opinions?: readonly Opinion[];
    ending?: Ending | undefined;
  },
): Promise<ApplicationSummary> {
  const organisation = row.organisation_id
    ? await deps.people.organisation(tx, row.organisation_id as OrganisationId)
    : undefined;
  const clock = known.clocks?.find((each) => each.owner === 'authority');
  const person = (id: string | null) => {
    const name = id === null ? undefined : known.names.get(id as PersonId);
    return id !== null && name !== undefined ? { id, displayName: name } : undefined;
  };
  const applicant = person(row.applicant_person_id);
  const officer = person(row.officer_person_id);
  return {
    id: row.id,
    version: row.version,
    status: row.status as ApplicationSummary['status'],
    procedure: row.procedure as ApplicationSummary['procedure'],
    eventClass: (row.event_class ?? 'CUL') as ApplicationSummary['eventClass'],
    title: row.title,
    updatedAt: row.updated_at,
    termState: termStateOf(row, tx.now),
    findingsCount: { ...row.finding_counts },
    ...(row.number === null ? {} : { number: row.number }),
    ...(row.subtype === null ? {} : { subtype: row.subtype }),
    ...(row.starts_at === null ? {} : { startsAt: row.starts_at }),
    ...(row.ends_at === null ? {} : { endsAt: row.ends_at }),
    ...(row.place_name === null ? {} : { placeName: row.place_name }),
    ...(row.attendance_peak === null ? {} : { attendancePeak: row.attendance_peak }),
    ...(row.filed_at === null ? {} : { filedAt: row.filed_at }),
    ...(row.due_on === null ? {} : { dueOn: row.due_on }),
    ...(row.amendment_filed_at === null ? {} : { amendmentFiledAt: row.amendment_filed_at }),
    ...(organisation
      ? {
          organisation: {
            id: organisation.id,
            name: organisation.name,
            ...(organisation.inn ? { inn: organisation.inn } : {}),
          },
        }
      : {}),
    ...(applicant ? { applicant } : {}),
    ...(officer ? { officer } : {}),
    ...(clock ? { ribbon: presentClock(clock).days } : {}),
    ...endingView(known.ending, person),
    ...agenciesOf(known.opinions ?? []),
  };
}

function endingView(
  ending: Ending | undefined,
  person: (id: string | null) => ApplicationSummary['officer'],
): Pick<ApplicationSummary, 'ending'> {
  if (!ending) return {};
  const by = person(ending.by ?? null);
  return {
    ending: {
      kind: ending.kind,
      at: ending.at,
      ...(by ? { by } : {}),
      ...(ending.isInTime === undefined ? {} : { isInTime: ending.isInTime }),
      ...(ending.lateDays === undefined ? {} : { lateDays: ending.lateDays }),
    },
  };
}

/** Silence is no answer. Agencies that are only told of the event are not waited for. */
function agenciesOf(opinions: readonly Opinion[]): Pick<ApplicationSummary, 'agencies'> {
  const asked = opinions.filter(({ kind }) => kind === 'concurrence');
  if (asked.length === 0) return {};
  return {
    agencies: {
      asked: asked.length,
      answered: asked.filter(({ value }) => value !== undefined && value !== 'no-answer').length,
      objecting: asked.filter(({ value }) => value === 'object').length,
    },
  };
}

const dayMs = 86_400_000;

/** The word of the term: it leads the eye in the queue. */
export function termStateOf(
  row: Pick<ApplicationTable, 'due_at' | 'is_term_paused'>,
  now: string,
): ApplicationSummary['termState'] {
  if (row.is_term_paused) return 'paused';
  if (row.due_at === null) return 'none';
  const left = Date.parse(row.due_at) - Date.parse(now);
  if (left <= 0) return 'overdue';
  if (left <= dayMs) return 'due-today';
  return left <= 3 * dayMs ? 'due-soon' : 'in-time';
}
