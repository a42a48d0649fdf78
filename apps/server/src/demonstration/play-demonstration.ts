import { PDFDocument } from '@cantoo/pdf-lib';
import { Readable } from 'node:stream';
import { addCalendarDays, calendarDays, localDateOf } from '@veche/deadlines';
import { attachDemoDocument, newFileKey, type DocumentsDeps } from '@veche/documents';
import type { DemoPerson, IdentityModule } from '@veche/identity';
import { instant, type Instant, type TenantId } from '@veche/kernel';
import { permitsCommands, type PermitsDeps } from '@veche/permits';
import { systemScope, type Actor, type BlobStore, type Database } from '@veche/platform';
import { listAllVenues } from '@veche/venues';
import { demonstrationTown } from '../demonstration-town.ts';
import { playSeason } from './season.ts';

const dayMs = 86_400_000;
const people = ['organiser', 'organiser-sports', 'citizen', 'officer', 'officer-second'] as const;

export interface DemonstrationParts {
  /** A database handle whose clock is `clock`, so that the past can be played. */
  readonly db: Database;
  readonly clock: { now(): Instant; set(at: Instant): void };
  readonly permits: PermitsDeps;
  readonly documents: Pick<DocumentsDeps, 'vault'>;
  readonly blobs: BlobStore;
  readonly identity: IdentityModule;
}

/** Plays a season of invented applications through the use cases, at moments of the past weeks. */
export async function playDemonstration(parts: DemonstrationParts, now: Instant): Promise<void> {
  const tenantId: TenantId = demonstrationTown.id;
  const zone = demonstrationTown.zone;
  const today = localDateOf(now, zone);
  const scope = systemScope('demonstration', tenantId);
  const [persons, venues] = await parts.db.read(scope, async (tx) => {
    const found = new Map<string, DemoPerson>();
    for (const code of people) found.set(code, await parts.identity.getDemoPerson(tx, code));
    return [found, await listAllVenues(tx)] as const;
  });
  const who = (code: string): DemoPerson => {
    const person = persons.get(code);
    if (!person) throw new Error(`The demonstration has no person ${code}`);
    return person;
  };
  const pdf = await demoPdf();
  await playSeason({
    at: (daysAgo, hour = 11) => {
      // Office hours of the town are three hours ahead of UTC.
      const day = addCalendarDays(today, calendarDays(-daysAgo));
      const wanted = instant(
        new Date(`${day}T${String(hour - 3).padStart(2, '0')}:00:00.000Z`).toISOString(),
      );
      parts.clock.set(wanted < now ? wanted : instant(new Date(Date.parse(now) - dayMs).toISOString()));
    },
    day: (ahead) => addCalendarDays(today, calendarDays(ahead)),
    who,
    as: (code) => {
      const { personId } = who(code);
      const actor: Actor = {
        kind: 'person',
        personId,
        roles: [{ role: code.startsWith('officer') ? 'officer' : 'applicant', tenantId }],
      };
      return permitsCommands(parts.permits, {
        personId,
        scope: { tenantId, actor },
        permissions: new Set(['application.read-any']),
      });
    },
    venue: (code) => {
      const found = venues.find((each) => each.code === code);
      if (!found) throw new Error(`The demonstration town has no venue ${code}`);
      return found;
    },
    attach: async (applicationId, owner, type) => {
      const key = newFileKey();
      const stored = await parts.blobs.put(Readable.from([pdf]), { ownerKey: key });
      const year = Number(today.slice(0, 4));
      await parts.db.transact(scope, (tx) =>
        attachDemoDocument(parts.documents, tx, {
          applicationId,
          ownerPersonId: owner.personId,
          type,
          fileName: `${type.toLowerCase().replaceAll('_', '-')}.pdf`,
          stored,
          key,
          validFrom: `${year - 1}-01-01`,
          validTo: `${year + 3}-12-31`,
        }),
      );
    },
  });
}

async function demoPdf(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage([595, 842]).drawText('Veche demonstration document', { x: 60, y: 760, size: 18 });
  return document.save();
}
