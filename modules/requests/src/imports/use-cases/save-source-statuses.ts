import type { StatusRule } from '@veche/contracts';
import { notFound, type Scope } from '@veche/platform';
import { loadStatusMapping } from '../../db/reference-repo.ts';
import { saveStatusMapping } from '../../db/seed-repo.ts';
import type { StatusMeaning } from '../../domain/status-mapping.ts';
import { deleteStatusRules, findSourceKind } from '../db/source-repo.ts';
import { changedStatuses } from '../domain/changed-statuses.ts';
import { present } from '../domain/row-fields.ts';
import type { ImportsDeps } from '../imports-deps.ts';
import { refoldSourceSoon } from '../jobs/refold-source.ts';

/**
 * Says what the statuses of a source mean; a status that is not named is no longer mapped. Requests that ever stood in a status whose
 * meaning changed get their state anew, soon after. @throws AppError `not-found`
 */
export async function saveSourceStatuses(
  deps: ImportsDeps,
  scope: Scope,
  code: string,
  rules: Readonly<Record<string, StatusRule>>,
): Promise<void> {
  await deps.db.transact(scope, async (tx) => {
    if ((await findSourceKind(tx, code)) === undefined) throw notFound();
    const before = await loadStatusMapping(tx, code);
    const after = Object.fromEntries(
      Object.entries(rules).map(([name, rule]): [string, StatusMeaning] => [name, present(rule)]),
    );
    const changed = changedStatuses(before, after);
    if (changed.length === 0) return;
    await saveStatusMapping(tx, code, after);
    await deleteStatusRules(
      tx,
      code,
      changed.filter((name) => !Object.hasOwn(after, name)),
    );
    await deps.journal.appendJournalEntry(tx, {
      action: 'requests.source.statuses-changed',
      subject: { type: 'request-source', id: tx.newId(), number: code },
      revision: 1,
      result: [String(changed.length)],
    });
    await refoldSourceSoon(tx, code, changed);
  });
}
