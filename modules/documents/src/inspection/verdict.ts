/** The kinds of file that people may upload. */
export type FileKind = 'pdf' | 'docx' | 'jpeg';

/** Why a file is refused; `messages.ts` says each to the person, with the remedy. */
export const rejectionCodes = [
  'FILE_EMPTY',
  'FILE_TOO_LARGE',
  'TYPE_NOT_ALLOWED',
  'TYPE_UNRECOGNISED',
  'EXTENSION_MISMATCH',
  'OLD_OR_PROTECTED_OFFICE_FILE',
  'POLYGLOT',
  'MALWARE',
  'STRUCTURE_BROKEN',
  'ENCRYPTED',
  'ACTIVE_CONTENT',
  'EMBEDDED_FILE',
  'MACRO',
  'EXTERNAL_LINK',
  'ARCHIVE_BOMB',
  'PATH_TRAVERSAL',
  'NESTED_ARCHIVE',
  'IMAGE_TOO_LARGE',
  'TOO_COMPLEX',
] as const;

export type RejectionCode = (typeof rejectionCodes)[number];

/** Values of a message, by the names in its text. */
export type RejectionParams = Readonly<Record<string, string | number>>;

export interface Rejection {
  readonly status: 'rejected';
  readonly code: RejectionCode;
  readonly params: RejectionParams;
}

/** What was learnt of a file while it was open; for the reviewer and for later checks. */
export interface FileFacts {
  readonly pages?: number;
  readonly widthPx?: number;
  readonly heightPx?: number;
  /** The photo tells where it was taken: strip it before showing it to anybody else. */
  readonly hasLocation?: boolean;
  /** The PDF has filled signature fields, to be verified. */
  readonly hasSignature?: boolean;
}

export interface Acceptance {
  readonly status: 'accepted';
  readonly kind: FileKind;
  readonly sizeBytes: number;
  readonly facts: FileFacts;
  /** Text of the document, its beginning if it is long; empty for a picture or a scan. */
  readonly text: string;
}

/** What an inspection of one kind found. */
export type Findings = Pick<Acceptance, 'facts' | 'text'>;

/** Longer texts are cut: what is looked for in them stands near the beginning. */
export const maxTextCharacters = 200_000;

/** Nobody could say whether the file is safe: keep it, serve it to nobody, look again later. */
export interface Quarantine {
  readonly status: 'quarantined';
  readonly reason: 'SCANNER_UNAVAILABLE' | 'INSPECTOR_FAILED';
}

export type Verdict = Acceptance | Rejection | Quarantine;

export const reject = (code: RejectionCode, params: RejectionParams = {}): Rejection => ({
  status: 'rejected',
  code,
  params,
});

/** Ends an inspection from any depth of a parser's callbacks. */
export class RejectedFile extends Error {
  readonly rejection: Rejection;

  constructor(code: RejectionCode, params: RejectionParams = {}) {
    super(code);
    this.rejection = reject(code, params);
  }
}
