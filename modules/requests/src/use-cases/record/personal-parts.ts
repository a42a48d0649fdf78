import type { PersonId, TenantId } from '@veche/kernel';
import type { PersonVault, Tx, ValueToSeal } from '@veche/platform';
import { blindWords } from '../../blind-words.ts';
import { findApplicants, insertApplicants, type ApplicantRow } from '../../db/applicant-repo.ts';
import { findTexts, type TextRow } from '../../db/text-repo.ts';
import type { ApplicantKey } from '../../domain/vocabulary.ts';
import type { IncomingApplicant } from '../../incoming-change.ts';
import type { DraftEvent } from './read-batch.ts';

/** What a source tells of the person and in the person's words. */
export interface PersonalParts {
  readonly name?: string;
  readonly contact?: string;
  readonly inn?: string;
  readonly wantedResult?: string;
  readonly text?: string;
}

/** Purposes values of a request are sealed for. */
export const requestTextPurpose = 'request-text';
export const eventTextPurpose = 'request-event-text';

/** A request whose events bring personal values. */
export interface PersonalGroup {
  readonly requestId: string;
  readonly isKnown: boolean;
  readonly personId: string | null;
  readonly sourceCode: string;
  readonly drafts: readonly DraftEvent[];
}

export interface KeptPersonal {
  readonly personId: PersonId;
  readonly applicantKey: ApplicantKey | null;
  readonly text?: TextRow;
  /** Sealed words of single events, by the id of the event. */
  readonly eventTexts: ReadonlyMap<string, string>;
}

/**
 * Seals what requests bring of their people: each under the key of its person, who is found by a blind index or made. What belongs to a
 * person who was erased is not kept.
 */
export async function keepPersonalParts(
  vault: PersonVault,
  tx: Tx,
  groups: readonly PersonalGroup[],
): Promise<Map<string, KeptPersonal>> {
  const bringing = groups.filter(({ drafts }) => drafts.some(({ item }) => isPersonal(item)));
  if (bringing.length === 0) return new Map();
  const people = await findPeople(vault, tx, bringing);
  const told = await findTexts(
    tx,
    bringing.filter(({ isKnown }) => isKnown).map(({ requestId }) => requestId),
  );
  const plans = await Promise.all(
    bringing.map(async (group) => {
      const person = people.get(group.requestId);
      if (person === undefined) throw new Error('A request has no person to seal for');
      const earlier = await openParts(vault, tx, person.personId, told.get(group.requestId));
      return { group, person, ...partsOf(group, earlier) };
    }),
  );
  const values = plans.flatMap(({ person: { personId }, parts, eventTexts }): ValueToSeal[] => [
    { personId, purpose: requestTextPurpose, plaintext: JSON.stringify(parts) },
    ...eventTexts.map(({ text }) => ({ personId, purpose: eventTextPurpose, plaintext: text })),
  ]);
  const sealed = (await vault.sealMany(tx, values)).values();
  return new Map(
    plans.map(({ group, person, parts, hasParts, eventTexts }) => {
      const whole = sealed.next().value;
      const kept = eventTexts.map(({ id }): [string, string | undefined] => [id, sealed.next().value]);
      const words = blindWords(
        vault,
        tx.tenantId,
        [parts.text, parts.wantedResult].filter(Boolean).join('\n'),
      );
      return [
        group.requestId,
        {
          ...person,
          ...(hasParts && whole !== undefined
            ? { text: { requestId: group.requestId, sealed: whole, words } }
            : {}),
          eventTexts: new Map(kept.filter((each): each is [string, string] => each[1] !== undefined)),
        },
      ];
    }),
  );
}

const isPersonal = ({ applicant, wantedResult, text }: DraftEvent['item']): boolean =>
  applicant !== undefined || wantedResult !== undefined || text !== undefined;

/** With an opening a text is the request's own; with anything else it is about that event. */
function partsOf(
  { drafts }: PersonalGroup,
  earlier: PersonalParts,
): {
  readonly parts: PersonalParts;
  readonly hasParts: boolean;
  readonly eventTexts: readonly { readonly id: string; readonly text: string }[];
} {
  let parts = earlier;
  const eventTexts: { id: string; text: string }[] = [];
  for (const { item, event } of drafts) {
    const { name, contact, inn } = item.applicant ?? {};
    const own = item.kind === 'opened' ? item.text : undefined;
    parts = {
      ...parts,
      ...(name === undefined ? {} : { name }),
      ...(contact === undefined ? {} : { contact }),
      ...(inn === undefined ? {} : { inn }),
      ...(item.wantedResult === undefined ? {} : { wantedResult: item.wantedResult }),
      ...(own === undefined ? {} : { text: own }),
    };
    if (item.text !== undefined && item.kind !== 'opened') eventTexts.push({ id: event.id, text: item.text });
  }
  return { parts, hasParts: parts !== earlier && Object.keys(parts).length > 0, eventTexts };
}

async function openParts(
  vault: PersonVault,
  tx: Tx,
  personId: PersonId,
  sealed: string | undefined,
): Promise<PersonalParts> {
  if (sealed === undefined) return {};
  const opened = await vault.open(tx, personId, requestTextPurpose, sealed);
  return opened === undefined ? {} : (JSON.parse(opened) as PersonalParts);
}

interface FoundPerson {
  readonly personId: PersonId;
  readonly applicantKey: ApplicantKey | null;
}

async function findPeople(
  vault: PersonVault,
  tx: Tx,
  groups: readonly PersonalGroup[],
): Promise<Map<string, FoundPerson>> {
  const asked = groups.map((group) => {
    const applicant = group.drafts.findLast(({ item }) => item.applicant !== undefined)?.item.applicant;
    return {
      group,
      applicant,
      key: applicant && applicantKeyOf(vault, tx.tenantId, group.sourceCode, applicant),
    };
  });
  const keys = new Map(asked.flatMap(({ key }) => (key ? [[hexOf(key), key] as const] : [])));
  let known = await findApplicants(tx, [...keys.values()]);
  const fresh = new Map<string, ApplicantRow>();
  for (const { group, applicant, key } of asked) {
    if (!key || known.has(hexOf(key)) || fresh.has(hexOf(key))) continue;
    const personId = (applicant?.personId ?? group.personId ?? tx.newId()) as PersonId;
    fresh.set(hexOf(key), { key, personId });
  }
  if (fresh.size > 0) {
    await insertApplicants(tx, [...fresh.values()]);
    known = await findApplicants(tx, [...keys.values()]);
  }
  return new Map(
    asked.map(({ group, key }) => {
      const found = key && known.get(hexOf(key));
      // Whoever a request is known to be of stays its person: what is sealed already hangs on that key.
      const personId = (group.personId ?? found ?? tx.newId()) as PersonId;
      return [group.requestId, { personId, applicantKey: key ?? null }];
    }),
  );
}

const hexOf = (key: ApplicantKey): string =>
  Buffer.from(key.buffer, key.byteOffset, key.byteLength).toString('hex');

/** The blind index of an applicant: an INN is the same person in every source, a name a source gives is so only within it. */
function applicantKeyOf(
  vault: Pick<PersonVault, 'blindIndex'>,
  tenantId: TenantId,
  sourceCode: string,
  { key, inn, personId }: IncomingApplicant,
): ApplicantKey | undefined {
  const value =
    personId !== undefined
      ? `person:${personId}`
      : inn !== undefined
        ? `inn:${inn}`
        : key !== undefined
          ? `key:${sourceCode}:${key}`
          : undefined;
  if (value === undefined) return undefined;
  return Buffer.from(vault.blindIndex(tenantId, 'request-applicant', value).slice(3), 'base64url').subarray(
    0,
    16,
  );
}
