import { listTenants, systemScope, type Tx } from '@veche/platform';
import { ownSource } from '../db/change-set-repo.ts';
import {
  insertPackServices,
  insertShippedCalendar,
  insertSources,
  insertStatusMapping,
} from '../db/seed-repo.ts';
import { schedulePassing } from '../jobs/pass-terms.ts';
import { scheduleRefreshing } from '../jobs/refresh-paused.ts';
import { permitsStatuses } from '../permits/permits-statuses.ts';
import type { RequestsDeps } from '../requests-deps.ts';
import { readShippedReference } from '../shipped-reference.ts';

/** Source of what Permits of this installation tells. */
export const permitsSource = 'permits';

/** What the Monitor of a town begins with: its own two sources, the shipped calendar, services and their norms. Repeating it changes nothing. */
export async function seedTown(deps: RequestsDeps, tx: Tx): Promise<void> {
  const { zone } = await deps.tenantOf(tx);
  await insertSources(tx, [
    {
      code: ownSource,
      title: { ru: 'Вече: часы и сотрудники', en: 'Veche: clocks and staff' },
      kind: 'manual',
      zone,
      settings: {},
    },
    {
      code: permitsSource,
      title: { ru: 'Согласование мероприятий', en: 'Permits for mass events' },
      kind: 'permits',
      zone,
      settings: {},
    },
  ]);
  await insertStatusMapping(tx, permitsSource, permitsStatuses);
  const { calendar, services } = await readShippedReference(deps.rulePackFolder);
  await insertShippedCalendar(tx, calendar);
  await insertPackServices(tx, services);
  await schedulePassing(tx);
  await scheduleRefreshing(tx);
}

/** Towns that were there before the Monitor get it at the next start. */
export async function seedEveryTown(deps: RequestsDeps): Promise<void> {
  for (const town of await listTenants(deps.db))
    await deps.db.transact(systemScope('requests', town.id), (tx) => seedTown(deps, tx));
}
