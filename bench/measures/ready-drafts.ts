import type { MassEventForm } from '@veche/contracts';
import { attachDemoDocument, newFileKey } from '@veche/documents';
import type { PersonId } from '@veche/kernel';
import { createPersonVault, systemScope, type Installation } from '@veche/platform';
import { listAllVenues } from '@veche/venues';
import { demoForm } from '../../apps/server/src/demonstration/demo-form.ts';
import { demonstrationTown } from '../../apps/server/src/demonstration-town.ts';
import { organizerOf, type ApplicantSession } from './applicant-session.ts';

/** A draft that lacks nothing but its submission. */
export interface ReadyDraft {
  readonly id: string;
  readonly version: number;
}

const scope = systemScope('bench', demonstrationTown.id);
const dayMs = 86_400_000;

interface SavedForm {
  readonly version: number;
  readonly evaluation: { readonly documents: readonly { readonly type: string }[] };
}

/** Makes drafts through the API, each for another place and day, so that they meet nothing but the town. */
export async function createDraftMaker(
  session: ApplicantSession,
  installation: Installation,
): Promise<(count: number) => Promise<ReadyDraft[]>> {
  const vault = createPersonVault(installation.keys.personalData, installation.keys.blindIndex);
  const venues = (await installation.db.read(scope, (tx) => listAllVenues(tx))).filter(
    (venue) => !venue.isIndoor && venue.areaSqm >= 4000 && (venue.capacity ?? 0) >= 1000,
  );
  let made = 0;

  const nextForm = (prefilled: MassEventForm): MassEventForm => {
    const venue = venues[made % venues.length];
    if (!venue) throw new Error('The demonstration town has no large open venue');
    const day = new Date(Date.now() + (40 + Math.floor(made / venues.length)) * dayMs);
    made += 1;
    return {
      ...demoForm({
        eventClass: 'CUL',
        subtype: 'FESTIVAL',
        title: `Фестиваль ${made}`,
        purpose: 'Городской фестиваль музыки и ремёсел',
        venueId: venue.id,
        areaSqm: venue.areaSqm,
        day: day.toISOString().slice(0, 10),
        from: '12:00',
        to: '20:00',
        peak: 450,
      }),
      ...organizerOf(prefilled.organizer),
    };
  };

  const makeOne = async (): Promise<ReadyDraft> => {
    const { id, version } = await session.call<ReadyDraft>('POST', '/v1/applications', {
      body: { eventClass: 'CUL', subtype: 'FESTIVAL', organisationId: session.organisationId },
    });
    const { form } = await session.call<{ form: MassEventForm }>('GET', `/v1/applications/${id}`);
    const save = (step: string, ofVersion: number): Promise<SavedForm> =>
      session.call<SavedForm>('PUT', `/v1/applications/${id}/form`, {
        version: ofVersion,
        body: { form: whole, step },
      });
    const whole = nextForm(form);
    const saved = await save('documents', version);
    const types = new Set([
      ...saved.evaluation.documents.map((each) => each.type),
      'TRAFFIC_PLAN',
      'FIRE_PLAN',
    ]);
    await installation.db.transact(scope, async (tx) => {
      for (const type of types)
        await attachDemoDocument({ vault }, tx, {
          applicationId: id,
          ownerPersonId: session.personId as PersonId,
          type,
          fileName: `${type.toLowerCase()}.pdf`,
          stored: { blobId: tx.newId(), sha256: '0'.repeat(64), sizeBytes: 1000 },
          key: newFileKey(),
          validFrom: '2025-01-01',
          validTo: '2029-12-31',
        });
    });
    // The last step of the wizard saves once more, now with the documents there.
    return { id, version: (await save('check', saved.version)).version };
  };

  return async (count) => {
    const drafts: ReadyDraft[] = [];
    for (let index = 0; index < count; index += 1) drafts.push(await makeOne());
    return drafts;
  };
}
