import type { Language, PlainDate } from '@veche/kernel';

/** Wall-clock time in the zone of the municipality, `2026-05-27T12:00` or with seconds; papers print it as it stands. */
export type LocalDateTime = string;

/** A row of a numbered list: what, the norm under it, a short remark at the right. */
export interface ListEntry {
  readonly text: string;
  readonly basis?: string;
  readonly note?: string;
}

export interface Organiser {
  readonly name: string;
  readonly inn?: string;
}

export interface Person {
  readonly name: string;
  readonly contact?: string;
}

export interface Place {
  readonly name: string;
  readonly address?: string;
  readonly areaSqm?: number;
  readonly note?: string;
}

/** What the stamp prints; it must repeat the certificate the file is then signed by. */
export interface StampText {
  readonly holder: string;
  /** As printed, for example `00 D3 5A … 4F`. */
  readonly serial: string;
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate;
  /** With seconds, `2026-05-05T16:10:22`. */
  readonly signedAt: LocalDateTime;
  /** Name of the zone as printed, `МСК`. */
  readonly zone: string;
}

/** How a reader checks the paper: by QR (`url`), or at `address` by number and code. */
export interface Verification {
  readonly url: string;
  readonly address: string;
  readonly number: string;
  readonly code: string;
}

/** What every paper has. */
export interface PaperData {
  readonly lang: Language;
  /** Watermark and mark of a demonstration installation. */
  readonly demo: boolean;
  readonly authority: { readonly name: string; readonly department?: string; readonly address?: string };
  readonly rulePackVersion?: string;
  readonly officer?: { readonly name: string; readonly position: string };
  /** Required when there is an officer. */
  readonly signedOn?: PlainDate;
  readonly signature?: StampText;
  readonly verification?: Verification;
  /** Place of the decision in the journal and the beginning and end of its hash, as printed. */
  readonly journal?: { readonly position: number; readonly entryHash: string };
}

interface MassEventData extends PaperData {
  readonly organiser: Organiser;
  readonly massEventKind: string;
  readonly place: Place;
  readonly startsAt: LocalDateTime;
  readonly endsAt: LocalDateTime;
}

interface Basis {
  readonly applicationNumber: string;
  readonly filedOn: PlainDate;
  readonly clause?: string;
}

interface Attendance {
  readonly limit: number;
  readonly safeCapacity?: number;
}

export interface PermitData extends MassEventData {
  readonly number: string;
  readonly massEventTitle: string;
  /** Both or neither. */
  readonly setupFrom?: LocalDateTime;
  readonly teardownTo?: LocalDateTime;
  readonly attendance: Attendance;
  readonly responsible?: Person;
  readonly basis: Basis;
  readonly concurrences: readonly string[];
  readonly conditions: readonly ListEntry[];
}

export interface RefusalData extends Omit<MassEventData, 'massEventKind'> {
  readonly number: string;
  readonly massEventTitle: string;
  readonly basis: Basis;
  readonly grounds: readonly ListEntry[];
  readonly remedies?: readonly ListEntry[];
  readonly appeal: string;
}

/** Confirmation that a notice was received and registered. @norm 54-ФЗ ст. 12 ч. 1 п. 1 */
export interface NoticeReceiptData extends MassEventData {
  readonly number: string;
  readonly receivedAt: LocalDateTime;
  readonly registeredAt: LocalDateTime;
  readonly aim?: string;
  readonly attendance: Attendance;
  readonly defects: readonly ListEntry[];
  readonly nextSteps: readonly ListEntry[];
}

interface PlaceAndTime {
  readonly place?: string;
  readonly startsAt?: LocalDateTime;
  readonly endsAt?: LocalDateTime;
}

/** Reasoned proposal to change place or time. @norm 54-ФЗ ст. 12 ч. 1 п. 2 */
export interface NoticeProposalData extends PaperData {
  readonly number: string;
  readonly noticeNumber: string;
  readonly noticeOn: PlainDate;
  readonly organiser: Organiser;
  readonly massEventKind: string;
  readonly notified: PlaceAndTime & { readonly place: string };
  readonly proposed: PlaceAndTime;
  readonly answerBy: PlainDate;
  readonly reasons: readonly ListEntry[];
  readonly howToAnswer: string;
}

/** Place and time are agreed. @norm 54-ФЗ ст. 5 ч. 5 */
export interface NoticeAgreementData extends MassEventData {
  readonly number: string;
  readonly noticeNumber: string;
  readonly noticeOn: PlainDate;
  readonly attendance: Attendance;
  readonly occupancyNorm?: string;
  readonly representative?: Person;
  readonly duties: readonly ListEntry[];
}

/** A reasoned warning, or the narrow refusal to agree a place. @norm 54-ФЗ ст. 12 ч. 2, 3 */
export interface NoticeReplyData extends MassEventData {
  readonly kind: 'warning' | 'article-12-3';
  readonly number: string;
  readonly noticeNumber: string;
  readonly noticeOn: PlainDate;
  readonly reasons: readonly ListEntry[];
  readonly whatItMeans: string;
}

export interface SubmissionReceiptData extends MassEventData {
  readonly number: string;
  readonly massEventTitle: string;
  readonly receivedAt: LocalDateTime;
  readonly registerBy?: PlainDate;
  readonly decideBy?: PlainDate;
  readonly documents: readonly ListEntry[];
  readonly termSteps: readonly ListEntry[];
}

export interface PreliminaryRequestData extends Omit<MassEventData, 'organiser'> {
  readonly number?: string;
  readonly massEventTitle: string;
  readonly preparedOn: PlainDate;
  readonly attendance: Attendance;
  readonly riskLevel?: string;
  readonly risks: readonly ListEntry[];
  readonly services: readonly ListEntry[];
  readonly safetyPlan: readonly ListEntry[];
}

export interface CheckProtocolData extends PaperData {
  readonly applicationNumber: string;
  readonly massEventTitle: string;
  readonly checkedAt: LocalDateTime;
  /** The rules in force on this date were applied. */
  readonly judgedOn: PlainDate;
  readonly findings: readonly {
    readonly outcome: 'block' | 'warn' | 'unknown' | 'pass';
    readonly code: string;
    readonly message: string;
    readonly remedy?: string;
    readonly values?: string;
    readonly basis?: string;
  }[];
}

/** Monthly report on services: everything as it is printed. */
export interface MonthlyReportData extends PaperData {
  /** `май 2026`. */
  readonly month: string;
  readonly asOf: LocalDateTime;
  readonly note?: string;
  readonly figures: readonly {
    readonly title: string;
    readonly meaning: string;
    readonly value: string;
    readonly remark: string;
  }[];
  /** The first column is text, the others are figures; each row has as many cells as the head. */
  readonly tables: readonly {
    readonly title: string;
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
  }[];
  /** What people say, in Russian whatever the language of the paper. */
  readonly comments: readonly { readonly text: string; readonly remark: string }[];
  /** How small counts are treated. */
  readonly rule: string;
}

/** Every paper and the data it is set from. */
export interface TemplateData {
  readonly permit: PermitData;
  readonly refusal: RefusalData;
  readonly 'notice-receipt': NoticeReceiptData;
  readonly 'notice-proposal': NoticeProposalData;
  readonly 'notice-agreement': NoticeAgreementData;
  readonly 'notice-reply': NoticeReplyData;
  readonly 'submission-receipt': SubmissionReceiptData;
  readonly 'preliminary-request': PreliminaryRequestData;
  readonly 'check-protocol': CheckProtocolData;
  readonly 'monthly-report': MonthlyReportData;
}

export type TemplateName = keyof TemplateData;

export const templateNames = [
  'permit',
  'refusal',
  'notice-receipt',
  'notice-proposal',
  'notice-agreement',
  'notice-reply',
  'submission-receipt',
  'preliminary-request',
  'check-protocol',
  'monthly-report',
] as const satisfies readonly TemplateName[];
