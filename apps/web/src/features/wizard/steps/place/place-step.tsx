import type { ReactElement } from 'react';
import { messages, useFormat, useT } from '../../../../i18n/index.ts';
import { asProblem } from '../../../../api/index.ts';
import { Button } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { useForm, useIsNotice } from '../../form/form-store.ts';
import { ConflictBlock } from './conflict-block.tsx';
import { useConflictSearch } from './conflict-search.ts';
import { DayOccupancy } from './day-occupancy.tsx';
import { NeighboursBlock } from './neighbours-block.tsx';
import { PlaceBlock } from './place-block.tsx';
import { PlaceDetails } from './place-details.tsx';
import { SessionsBlock } from './sessions-block.tsx';

const m = messages({
  searching: { ru: 'Смотрим занятость', en: 'Looking up bookings' },
  free: { ru: 'Место в это время свободно.', en: 'The place is free at this time.' },
  failed: {
    ru: 'Занятость не проверена: сервер не ответил. Заполняйте дальше, проверим при подаче.',
    en: 'Bookings were not checked: the server did not answer. Go on; we check at submission.',
  },
  retry: { ru: 'Проверить ещё раз', en: 'Check again' },
  clash: {
    ru: 'Место занято до {time}: выберите свободный вариант ниже',
    en: 'The place is taken until {time}: choose a free option below',
  },
});

/** Step 3: where and when; what is taken and what is free is seen at once. */
export function PlaceStep({ applicationId }: { readonly applicationId: string }): ReactElement {
  const t = useT();
  const format = useFormat();
  const isNotice = useIsNotice();
  const form = useForm((state) => state.form);
  const { search, result, error, isSearching, refetch } = useConflictSearch(form, applicationId);
  const blocking = isNotice ? undefined : result?.conflicts.find(({ isExclusive }) => isExclusive);
  const isFree = result !== undefined && result.conflicts.length === 0 && result.closures.length === 0;
  return (
    <>
      <PlaceBlock result={result} />
      <SessionsBlock clash={blocking && t(m.clash, { time: format.time(blocking.to) })} />
      {error !== null && search !== undefined && !asProblem(error).errors.length && (
        <Callout
          tone="wait"
          className="mt-4"
          action={
            <Button size="small" onPress={() => void refetch()}>
              {t(m.retry)}
            </Button>
          }
        >
          {asProblem(error).title || t(m.failed)}
        </Callout>
      )}
      <p role="status" className="small muted mt-2 min-h-[1.45em]">
        {isSearching ? t(m.searching) : isFree ? t(m.free) : ''}
      </p>
      <ConflictBlock search={search} result={result} />
      {result && <NeighboursBlock result={result} />}
      <DayOccupancy />
      {!isNotice && <PlaceDetails />}
    </>
  );
}
