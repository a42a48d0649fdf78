import { changeTenantSettings, loadTenant, type ReadTx, type Tenant, type Tx } from '@veche/platform';
import type { RulesDeps } from '../rules-deps.ts';

/** Off unless the town said otherwise. */
export const isStraightThroughOn = (tenant: Pick<Tenant, 'settings'>): boolean =>
  tenant.settings['straightThrough'] === true;

/** As it stands now: settings kept for the length of a request may be older than a change within it. */
export const readStraightThrough = async (tx: ReadTx): Promise<boolean> =>
  isStraightThroughOn(await loadTenant(tx, tx.tenantId));

/** Lets low-risk approvals of this town pass without an officer, or stops it. Saying what is so already changes nothing. */
export async function switchStraightThrough(
  deps: Pick<RulesDeps, 'appendJournal'>,
  tx: Tx,
  isOn: boolean,
): Promise<void> {
  if ((await readStraightThrough(tx)) === isOn) return;
  await changeTenantSettings(tx, { straightThrough: isOn });
  await deps.appendJournal(tx, {
    action: 'rules.straight-through',
    subject: { type: 'town', id: tx.tenantId },
    result: [isOn ? 'on' : 'off'],
  });
}
