import { stat } from 'node:fs/promises';
import { scanWithClamd, type ClamdAddress } from './clamd-client.ts';
import { declaredKind } from './file-kind.ts';
import { runLimited, type LimitedOutcome, type ProcessLimits } from './limited-process.ts';
import { reject, rejectionCodes, type Verdict } from './verdict.ts';

export interface InspectionOptions {
  /** Asked after our own checks; when it does not answer, the file is quarantined. */
  readonly clamd?: ClamdAddress;
  readonly maxSizeBytes?: number;
  readonly limits?: Partial<ProcessLimits>;
}

const megabyte = 1024 * 1024;
const defaultMaxSizeBytes = 10 * megabyte;
const defaultLimits: ProcessLimits = { timeoutMs: 30_000, heapMb: 256, residentMb: 700 };

/**
 * Judges an uploaded file: size, real kind against its name, structure, active content, malware. The file is opened only in
 * a process of its own, limited in memory, time and rights.
 *
 * @param declaredName the name the uploader gave; only its end is believed, and only to be compared
 */
export async function inspectFile(
  path: string,
  declaredName: string,
  options: InspectionOptions = {},
): Promise<Verdict> {
  const maxSizeBytes = options.maxSizeBytes ?? defaultMaxSizeBytes;
  const { size } = await stat(path);
  if (size === 0) return reject('FILE_EMPTY');
  if (size > maxSizeBytes)
    return reject('FILE_TOO_LARGE', { sizeMb: roundedUpMb(size), limitMb: maxSizeBytes / megabyte });
  const declared = declaredKind(declaredName);
  if (typeof declared !== 'string') return declared;
  const verdict = toVerdict(
    await runLimited(
      { path, declaredName: `upload.${extensionOf(declaredName)}` },
      { ...defaultLimits, ...options.limits },
    ),
  );
  if (verdict.status !== 'accepted' || !options.clamd) return verdict;
  const scan = await scanWithClamd(path, options.clamd);
  if (scan.result === 'found') return reject('MALWARE', { rule: scan.signature });
  return scan.result === 'clean' ? verdict : { status: 'quarantined', reason: 'SCANNER_UNAVAILABLE' };
}

function toVerdict(outcome: LimitedOutcome): Verdict {
  if (outcome.ended === 'answered' && isVerdict(outcome.answer)) return outcome.answer;
  if (outcome.ended === 'over-time' || outcome.ended === 'over-memory') return reject('TOO_COMPLEX');
  return { status: 'quarantined', reason: 'INSPECTOR_FAILED' };
}

/** The limited process may have been taken over by the file it opened: its answer is checked like any other input. */
function isVerdict(answer: unknown): answer is Verdict {
  if (typeof answer !== 'object' || answer === null || !('status' in answer)) return false;
  if (answer.status === 'rejected') {
    return (
      'code' in answer &&
      rejectionCodes.some((code) => code === answer.code) &&
      'params' in answer &&
      isFlat(answer.params)
    );
  }
  const kinds: readonly unknown[] = ['pdf', 'docx', 'jpeg'];
  return (
    answer.status === 'accepted' &&
    'kind' in answer &&
    kinds.includes(answer.kind) &&
    'text' in answer &&
    typeof answer.text === 'string' &&
    'facts' in answer &&
    isFlat(answer.facts)
  );
}

function isFlat(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).every((item) =>
    ['string', 'number', 'boolean', 'undefined'].includes(typeof item),
  );
}

/** The rest of a name is the uploader's text and has no business on a command line. */
const extensionOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

const roundedUpMb = (bytes: number): number => Math.ceil((bytes / megabyte) * 10) / 10;
