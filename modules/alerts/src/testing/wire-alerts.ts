import { createJournalModule } from '@veche/journal';
import type { PersonId, ZoneId } from '@veche/kernel';
import { createNotificationsModule, type SmtpSettings } from '@veche/notifications';
import {
  createLocalKeyRing,
  createLog,
  createOutboundClient,
  createPersonVault,
  loadTenant,
  oncePerTx,
  type Database,
} from '@veche/platform';
import type { AlertPeople, AlertsDeps, StaffRole } from '../alerts-deps.ts';
import { createAlertsModule } from '../alerts-module.ts';
import { ruCalendar } from './working-time.fixture.ts';

const personOf = (n: number): PersonId =>
  `01900000-0000-7000-8000-0000000000${n.toString(16).padStart(2, '0')}` as PersonId;

/** People of the trial town by what they do. */
export const people = {
  officer: personOf(0xa1),
  second: personOf(0xa2),
  manager: personOf(0xb1),
  controller: personOf(0xc1),
  citizen: personOf(0xd1),
} as const;

const staff: Readonly<Partial<Record<StaffRole, readonly PersonId[]>>> = {
  officer: [people.officer],
  manager: [people.manager],
  controller: [people.controller],
};

export interface WiringOptions {
  readonly smtp?: SmtpSettings;
  readonly demonstration?: boolean;
  /** Called in the transaction that queues a message, after it is written: here a process dies or a transaction fails. */
  readonly onQueued?: () => void;
}

/** The module with real notifications, journal and vault on a database; the same in every process that is given the same one. */
export function wireAlerts(db: Database, { smtp, demonstration = true, onQueued }: WiringOptions = {}) {
  const ring = createLocalKeyRing('k1', new Map([['k1', Buffer.alloc(32, 1)]]));
  const vault = createPersonVault(ring, Buffer.alloc(32, 7));
  const log = createLog({ level: 'silent' });
  const journal = createJournalModule({ db, vault, log, runSequencer: false });
  const contactsOf: AlertPeople['contactsOf'] = async (_tx, id) =>
    Object.values<PersonId>(people).includes(id)
      ? { language: 'ru', email: { address: `${id.slice(-2)}@zarechny.example`, verified: true } }
      : undefined;
  const notifications = createNotificationsModule({
    db,
    vault,
    journal,
    contacts: { contactsOf },
    outbound: createOutboundClient({ allow: ['127.0.0.1'] }),
    gateways: createOutboundClient({ allow: ['127.0.0.1'] }),
    publicUrl: 'https://veche.example',
    demonstration,
    defaultZone: 'Europe/Moscow' as ZoneId,
    ...(smtp && { smtp }),
  });
  const deps: AlertsDeps = {
    db,
    vault,
    log,
    journal,
    notifications: {
      ...notifications,
      queueMessage: async (tx, order) => {
        const outcome = await notifications.queueMessage(tx, order);
        onQueued?.();
        return outcome;
      },
    },
    people: {
      contactsOf,
      listStaffWithRole: async (_tx, role) => staff[role] ?? [],
      displayNames: async (_tx, ids) => new Map(ids.map((id) => [id, `Человек ${id.slice(-2)}`])),
    },
    tenantOf: oncePerTx((tx) => loadTenant(tx, tx.tenantId)),
    shippedCalendar: ruCalendar,
    publicUrl: 'https://veche.example',
  };
  return { vault, log, journal, notifications, deps, alerts: createAlertsModule(deps) };
}
