import { useQuery } from '@tanstack/react-query';
import type { ConflictSearch, MassEventForm } from '@veche/contracts';
import { useEffect, useEffectEvent, useState } from 'react';
import { conflictsQuery } from './place-queries.ts';

type Session = NonNullable<MassEventForm['sessions']>[number];
export type WholeSession = Session & { readonly startsAt: string; readonly endsAt: string };

const isWholeSession = (session: Session): session is WholeSession =>
  session.startsAt !== undefined && session.endsAt !== undefined && session.startsAt < session.endsAt;

/** What to ask of a form; `undefined` while place or time is not yet given. */
export function conflictSearchOf(
  form: MassEventForm,
  excludeApplicationId?: string,
): ConflictSearch | undefined {
  const { place, people } = form;
  const sessions = (form.sessions ?? []).filter(isWholeSession);
  const { venueId, geometry, routeHalfWidthM } = place ?? {};
  if (sessions.length === 0 || (venueId === undefined && geometry === undefined)) return undefined;
  return {
    place: {
      ...(venueId === undefined ? {} : { venueId }),
      ...(geometry === undefined ? {} : { geometry }),
      ...(geometry?.type === 'LineString' && routeHalfWidthM !== undefined ? { routeHalfWidthM } : {}),
    },
    sessions,
    ...(people?.attendancePeak === undefined ? {} : { attendancePeak: people.attendancePeak }),
    ...(excludeApplicationId === undefined ? {} : { excludeApplicationId }),
  };
}

/** The latest value once it has stood still. */
export function useSettled<Value>(value: Value, quietMs: number): Value {
  const [settled, setSettled] = useState(value);
  const key = JSON.stringify(value);
  const settle = useEffectEvent(() => setSettled(value));
  useEffect(() => {
    const timer = setTimeout(() => settle(), quietMs);
    return () => clearTimeout(timer);
    // Compared as text: searches are rebuilt with every change of the form.
  }, [key, quietMs]);
  return settled;
}

/** Searches as the form changes. `search` is what the result belongs to. */
export function useConflictSearch(form: MassEventForm, excludeApplicationId: string | undefined) {
  const search = useSettled(conflictSearchOf(form, excludeApplicationId), 400);
  const query = useQuery(conflictsQuery(search));
  return {
    search,
    result: query.data,
    error: query.error,
    isSearching: query.isFetching,
    refetch: query.refetch,
  };
}
