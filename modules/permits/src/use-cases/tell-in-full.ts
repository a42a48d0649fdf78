import { textOf, type Subscription } from '@veche/platform';
import { findApplicationRow, tryOpenRow } from '../db/application-repo.ts';
import { isFiled } from '../domain/application.ts';
import { applicationChangedType } from '../events.ts';
import type { PermitsDeps } from './deps.ts';
import { tellApplication } from './tell-application.ts';
import { readCaseClocks } from './term-columns.ts';

/**
 * Cases told before events carried facts are told once more, each at its newest event, so that a register that comes later has them too.
 * Events that carry their facts pass by.
 */
export const tellInFullSubscription = (deps: PermitsDeps): Subscription => ({
  name: 'permits.tell-in-full',
  types: [applicationChangedType],
  startFrom: 'beginning',
  async handle(tx, event) {
    if (event.data['facts'] !== undefined) return;
    const row = await findApplicationRow(tx, textOf(event.data, 'applicationId'));
    if (row === undefined || row.version !== event.version) return;
    const opened = await tryOpenRow(tx, deps.vault, row);
    if (opened === undefined || !isFiled(opened.state)) return;
    const { state, version } = opened;
    const clocks = await readCaseClocks(deps, tx, state);
    await tellApplication(deps, tx, { id: row.id, version, action: 'application.retell', state, clocks });
  },
});
