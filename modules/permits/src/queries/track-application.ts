import type { publicTracking } from '@veche/contracts';
import { notFound, type ReadTx } from '@veche/platform';
import type { z } from 'zod';
import { openRow } from '../db/application-repo.ts';
import type { Tables } from '../db/tables.ts';
import { leadingClock } from '../domain/clocks.ts';
import { stationsOf } from '../domain/view/stations.ts';
import { turnOf } from '../domain/view/turn.ts';
import type { PermitsDeps } from '../use-cases/deps.ts';
import { todayIn } from '../use-cases/due-dates.ts';
import { readCaseClocks } from '../use-cases/term-columns.ts';
import { mutable, startOf } from './plain-view.ts';
import { presentClock } from './present-clock.ts';
import { normaliseNumber } from './public-permit.ts';

/** Where an application is and until when. Numbers are easily guessed, so neither title nor people are told, and notices not at all. */
export async function trackApplication(
  deps: PermitsDeps,
  tx: ReadTx,
  number: string,
): Promise<z.infer<typeof publicTracking>> {
  const row = await tx
    .kysely<Tables>()
    .selectFrom('permits.application')
    .selectAll()
    .where('tenant_id', '=', tx.tenantId)
    .where('number', '=', normaliseNumber(number))
    .where('procedure', '=', 'approval')
    .executeTakeFirst();
  if (!row) throw notFound();
  const { state } = await openRow(tx, deps.vault, row);
  if (state.status === 'DRAFT') throw notFound();
  const clocks = await readCaseClocks(deps, tx, state);
  return {
    number: state.number,
    status: state.status,
    ...(row.subtype ? { subtype: row.subtype } : {}),
    turn: mutable(
      turnOf(state, leadingClock(clocks), await deps.rules.agencyTitle(tx), await todayIn(deps, tx)),
    ),
    clocks: clocks.map(presentClock),
    stations: mutable(
      stationsOf(
        state,
        clocks.find((clock) => clock.owner === 'authority'),
        startOf(row),
      ),
    ),
    filedAt: state.filedAt,
  };
}
