import type { ConflictSearch, ConflictSearchResult, PlaceInput, SessionInput } from '@veche/contracts';
import type { Database, Scope } from '@veche/platform';
import { occupiedWindow, type EventSession, type PlaceQuery } from '../domain/occupancy.ts';
import { findConflicts } from '../use-cases/find-conflicts.ts';
import { suggestAlternatives } from '../use-cases/suggest-alternatives.ts';
import { instantOfText } from './period.ts';
import { presentGeometry } from './present-venue.ts';
import { problemOf } from './problems.ts';

/** Answers the wizard's question: what takes the place, who competes, what is free instead. @throws AppError for a faulty place or time */
export function searchConflicts(
  db: Database,
  scope: Scope,
  search: ConflictSearch,
): Promise<ConflictSearchResult> {
  return db.read(scope, async (tx) => {
    const place = placeOf(search.place);
    const sessions = search.sessions.map(sessionOf);
    const found = await findConflicts(tx, {
      place,
      sessions: sessions.map(occupiedWindow),
      excludeSubjectId: search.excludeApplicationId,
    });
    if (!found.ok) throw problemOf(found.error);
    const { conflicts, pending, neighbours, closures } = found.value;
    const isTaken = conflicts.length > 0 || closures.length > 0;
    const alternatives = isTaken
      ? await suggestAlternatives(tx, {
          place,
          sessions,
          attendancePeak: search.attendancePeak,
          excludeSubjectId: search.excludeApplicationId,
        })
      : { ok: true as const, value: [] };
    if (!alternatives.ok) throw problemOf(alternatives.error);
    // The contract does not know whose these are, and the edge lets out nothing the contract does not know.
    return {
      areaSqm: found.value.place.shape.areaSqm,
      conflicts: conflicts.map((conflict) => ({ ...conflict, geometry: presentGeometry(conflict.geometry) })),
      pending: [...pending],
      neighbours: [...neighbours],
      closures: [...closures],
      alternatives: alternatives.value.map((alternative) => ({
        ...alternative,
        sessions: [...alternative.sessions],
        busy: [...alternative.busy],
      })),
    };
  });
}

const placeOf = ({ legWindows, ...place }: PlaceInput): PlaceQuery => ({
  ...place,
  ...(legWindows === undefined
    ? {}
    : {
        legWindows: legWindows.map(({ from, to }) => ({ from: instantOfText(from), to: instantOfText(to) })),
      }),
});

const sessionOf = ({ startsAt, endsAt, setupFrom, teardownTo }: SessionInput): EventSession => ({
  startsAt: instantOfText(startsAt),
  endsAt: instantOfText(endsAt),
  setupFrom: setupFrom === undefined ? undefined : instantOfText(setupFrom),
  teardownTo: teardownTo === undefined ? undefined : instantOfText(teardownTo),
});
