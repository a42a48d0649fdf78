import { playAlerts, type DemoAlertsParts } from '@veche/alerts';
import type { IdentityModule } from '@veche/identity';
import type { Instant } from '@veche/kernel';
import { systemScope } from '@veche/platform';
import { demonstrationTown } from '../demonstration-town.ts';

/** Gives the town of the demonstration its alert rules and its duty list, with the people one can sign in as. */
export async function playDemoAlerts(
  parts: Pick<DemoAlertsParts, 'db' | 'clock' | 'alerts'> & { readonly identity: IdentityModule },
  now: Instant,
): Promise<void> {
  const tenantId = demonstrationTown.id;
  const people = await parts.db.read(systemScope('demonstration', tenantId), async (tx) => {
    const personOf = async (code: string) => (await parts.identity.getDemoPerson(tx, code)).personId;
    return {
      manager: await personOf('manager'),
      controller: await personOf('controller'),
      officer: await personOf('officer'),
      officerSecond: await personOf('officer-second'),
    };
  });
  await playAlerts({ ...parts, tenantId, people }, now);
}
