import type { JournalFaultCode } from '@veche/contracts';
import type { IdentityModule } from '@veche/identity';
import type { JournalAlteration } from '@veche/journal';
import type { BilingualText } from '@veche/kernel';
import type { Notifications } from '@veche/notifications';
import type { Tx } from '@veche/platform';

const words: Readonly<Record<JournalFaultCode, BilingualText>> = {
  'entry-missing': { ru: 'записи нет', en: 'the entry is gone' },
  'entry-altered': { ru: 'запись переписана', en: 'the entry was rewritten' },
  'entry-not-canonical': { ru: 'запись подменена', en: 'the entry was exchanged' },
  'index-gap': { ru: 'записи вырезаны', en: 'entries were cut out' },
  'chain-broken': { ru: 'цепочка сумм разорвана', en: 'the chain of hashes is broken' },
  'head-mismatch': { ru: 'итоговая сумма другая', en: 'the final hash is another' },
  truncated: { ru: 'конец журнала отрезан', en: 'the end of the journal was cut off' },
  'beyond-head': { ru: 'после конца журнала есть записи', en: 'there are entries past the end' },
  'earlier-head-mismatch': { ru: 'прежняя сумма не сходится', en: 'an earlier hash does not stand' },
};

/** Tells auditors and administrators of the town that its journal is not as it was written. */
export const tellAlteredJournal =
  (
    notifications: () => Pick<Notifications, 'queueMessage'>,
    identity: () => IdentityModule,
  ): ((tx: Tx, found: JournalAlteration) => Promise<void>) =>
  async (tx, { code, index }) => {
    const { people } = identity();
    const told = new Set([
      ...(await people.listStaffWithRole(tx, 'auditor')),
      ...(await people.listStaffWithRole(tx, 'administrator')),
    ]);
    for (const recipientPersonId of told)
      await notifications().queueMessage(tx, {
        recipientPersonId,
        template: 'journal-altered',
        values: { entry: String(index), found: words[code] },
        dedupeKey: `journal-altered:${code}:${index}`,
      });
  };
