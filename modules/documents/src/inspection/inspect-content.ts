import { assertNever } from '@veche/kernel';
import { inspectDocx } from './docx-structure.ts';
import { detectKind } from './file-kind.ts';
import { inspectJpeg } from './jpeg-structure.ts';
import { compileMalwareRules, type MalwareScan } from './malware-rules.ts';
import { inspectPdf } from './pdf-structure.ts';
import { RejectedFile, type Acceptance, type FileKind, type Findings, type Rejection } from './verdict.ts';

/**
 * Judges the content of an upload. Opens it with parsers that hostile files aim at, therefore it is called only in the
 * limited process of `inspectFile`.
 */
export async function inspectContent(
  bytes: Uint8Array,
  declaredName: string,
): Promise<Acceptance | Rejection> {
  const scan = compileMalwareRules();
  const kind = await detectKind(bytes, declaredName);
  try {
    // The type first: "this is a program" says more than the name of a rule; but what nobody recognised may still match one.
    if (typeof kind !== 'string') {
      if (kind.code === 'TYPE_UNRECOGNISED') scan(bytes);
      return kind;
    }
    scan(bytes);
    return { status: 'accepted', kind, sizeBytes: bytes.length, ...(await inspectKind(kind, bytes, scan)) };
  } catch (error) {
    if (error instanceof RejectedFile) return error.rejection;
    throw error;
  }
}

function inspectKind(kind: FileKind, bytes: Uint8Array, scan: MalwareScan): Promise<Findings> {
  switch (kind) {
    case 'pdf':
      return inspectPdf(bytes);
    case 'docx':
      return inspectDocx(bytes, scan);
    case 'jpeg':
      return inspectJpeg(bytes);
    default:
      return assertNever(kind);
  }
}
