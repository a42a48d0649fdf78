import type { Readable } from 'node:stream';
import type { ServerFacts } from '@veche/rules';
import type { Evaluation, Service } from '@veche/checks';
import type { AttachedDocumentView, EvaluationView, Geometry, MassEventForm } from '@veche/contracts';
import type { ProductionCalendar } from '@veche/deadlines';
import type { RenderRequest, StampText, TemplateName } from '@veche/documents';
import type { BilingualText, Instant, OrganisationId, PersonId, Result, ZoneId } from '@veche/kernel';
import type { ReadTx, Tx } from '@veche/platform';

/** What this module needs of its neighbours; the composition root gives their doors. */

/** Seals text under a person's own key; `open` answers undefined once the person was erased. */
export interface Vault {
  seal(tx: Tx, personId: PersonId, purpose: string, plaintext: string): Promise<string>;
  open(tx: ReadTx, personId: PersonId, purpose: string, sealed: string): Promise<string | undefined>;
}

export interface People {
  displayNames(tx: ReadTx, ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, string>>;
  /** Work contacts of an officer, to be named in messages. */
  officerContact(
    tx: ReadTx,
    id: PersonId,
  ): Promise<{ name: string; phone?: string; email?: string } | undefined>;
  contactState(tx: ReadTx, id: PersonId): Promise<{ emailVerified: boolean; phoneVerified: boolean }>;
  organisation(
    tx: ReadTx,
    id: OrganisationId,
  ): Promise<{ id: OrganisationId; name: string; inn?: string; isLegalEntity: boolean } | undefined>;
  isMemberOf(tx: ReadTx, personId: PersonId, organisationId: OrganisationId): Promise<boolean>;
  organisationsOf(tx: ReadTx, personId: PersonId): Promise<readonly OrganisationId[]>;
}

/** What the rules say of one form, with everything needed to repeat the answer. */
export interface JudgedForm {
  readonly evaluation: Evaluation;
  readonly view: EvaluationView;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly packVersion: string;
  readonly packHash: string;
  readonly engineVersion: string;
  readonly blocking: readonly string[];
  readonly unknown: readonly string[];
  readonly raised: readonly string[];
  readonly straightThrough: boolean;
}

export interface JudgeInput {
  readonly applicationId: string;
  readonly form: MassEventForm;
  /** Moment of filing: norms and rules are those in force then. */
  readonly filedAt: Instant;
  readonly gate: 'submission' | 'decision';
  readonly audience: 'applicant' | 'officer';
  /** Facts of the case; those of the place come from the rules' own sources. */
  readonly caseFacts: ServerFacts;
  /** Ways out are looked for only when somebody asks: they cost a hundred evaluations. */
  readonly withRemedies?: boolean;
}

export interface Rules {
  judge(tx: ReadTx, input: JudgeInput): Promise<JudgedForm>;
  services(tx: ReadTx, on: string): Promise<readonly Service[]>;
  calendar(tx: ReadTx): Promise<ProductionCalendar>;
  agencyTitle(tx: ReadTx): Promise<(code: string) => BilingualText>;
  documentTitle(tx: ReadTx): Promise<(type: string) => BilingualText>;
  basisText(tx: ReadTx): Promise<(basis: Service['terms'][number]['basis']) => BilingualText>;
  refusalGrounds(tx: ReadTx): Promise<
    readonly {
      code: string;
      title: BilingualText;
      norm: BilingualText;
      recommendation: BilingualText;
      appeal: BilingualText;
    }[]
  >;
  subtypeTitle(tx: ReadTx): Promise<(subtype: string | undefined) => BilingualText>;
}

export interface OccupancyRequest {
  readonly subjectId: string;
  readonly number: string;
  readonly title: string;
  readonly eventClass: NonNullable<MassEventForm['eventClass']>;
  readonly place: NonNullable<MassEventForm['place']>;
  readonly sessions: readonly {
    readonly startsAt: Instant;
    readonly endsAt: Instant;
    readonly setupFrom?: Instant;
    readonly teardownTo?: Instant;
  }[];
  readonly attendancePeak?: number;
  readonly shareGroup?: string;
}

/** What holds a place that was asked for; a notice is told without its name. */
export interface PlaceHolder {
  readonly number: string | null;
  readonly title: string | null;
  readonly from: Instant;
  readonly to: Instant;
}

export interface Places {
  /** Takes the place exclusively; on conflict says by whom and when. */
  book(
    tx: Tx,
    request: OccupancyRequest,
  ): Promise<Result<void, { readonly conflicts: readonly PlaceHolder[] }>>;
  /** Notices: recorded, never exclusive. */
  report(tx: Tx, request: OccupancyRequest): Promise<void>;
  recordPending(tx: Tx, request: OccupancyRequest & { readonly filedAt: Instant }): Promise<void>;
  /** Frees whatever the subject held, pending or booked. */
  release(tx: Tx, subjectId: string): Promise<void>;
  publish(
    tx: Tx,
    request: OccupancyRequest & {
      readonly subtype: string;
      readonly placeName: string;
      readonly organiserName?: string;
    },
  ): Promise<void>;
  unpublish(tx: Tx, subjectId: string): Promise<void>;
  placeName(tx: ReadTx, place: MassEventForm['place']): Promise<string | undefined>;
  geometry(tx: ReadTx, place: MassEventForm['place']): Promise<Geometry | undefined>;
}

export interface Documents {
  list(
    tx: ReadTx,
    applicationId: string,
  ): Promise<{ packageId: string; items: readonly AttachedDocumentView[] }>;
}

export interface Journal {
  append(
    tx: Tx,
    entry: {
      action: string;
      subject: { type: string; id: string; number?: string };
      revision: number;
      result: readonly string[];
      rulePack?: { version: string; hash: string };
      casePersonId: PersonId;
      actorRole: string;
    },
  ): Promise<{ entryId: string; hash: string }>;
  receipt(
    tx: ReadTx,
    subjectId: string,
  ): Promise<{ entryId: string; index?: number; hash: string } | undefined>;
}

export interface Messages {
  /** A value that is absent leaves out the sentence that needs it. */
  queue(
    tx: Tx,
    message: {
      readonly recipientPersonId: PersonId;
      readonly template: string;
      readonly values: Readonly<Record<string, string | number | BilingualText | undefined>>;
      readonly link: string;
      readonly subject: { readonly type: string; readonly id: string };
      readonly dedupeKey: string;
    },
  ): Promise<void>;
}

/** Sets, signs and keeps papers; called from jobs, outside transactions. */
export interface PaperMill {
  set<Name extends TemplateName>(request: RenderRequest<Name>): Promise<Uint8Array>;
  /** What the stamp prints of the authority's certificate. */
  stamp(signedAt: Instant, zone: ZoneId): StampText;
  /** Certificate of the authority that signed, and the root that vouches for it, as PEM. */
  certificatePems(): readonly string[];
  sign(
    pdf: Uint8Array,
    details: { readonly signedAt: Instant; readonly reason: string },
  ): Promise<Uint8Array>;
  store(
    pdf: Uint8Array,
  ): Promise<{ readonly blobId: string; readonly sha256: string; readonly sizeBytes: number }>;
  open(blobId: string): Promise<Readable>;
}
