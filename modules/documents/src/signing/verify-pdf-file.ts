import { fileURLToPath } from 'node:url';
import { runLimited } from '../inspection/limited-process.ts';
import type { Trust } from './certificate-trust.ts';
import type { VerifiedPdf, VerifyOptions } from './verify-pdf.ts';

/** What the limited process is told, as JSON. */
export interface VerificationTask {
  readonly rootPems: readonly string[];
  readonly revoked: readonly (readonly [string, string])[];
  readonly options: VerifyOptions;
}

const program = fileURLToPath(new URL('./verification-child.ts', import.meta.url));
const limits = { timeoutMs: 20_000, heapMb: 256, residentMb: 500 };
const unreadable: VerifiedPdf = {
  verdict: 'unreadable',
  signatures: [],
  attachedJson: undefined,
  pdfaLint: [],
};

/**
 * `verifyPdf` for a file of a stranger, in a limited process: a PDF made to exhaust its reader costs that process, not ours.
 * A file that cannot be finished is `unreadable`.
 */
export async function verifyPdfFile(
  path: string,
  trust: Trust,
  options: VerifyOptions = {},
): Promise<VerifiedPdf> {
  const task: VerificationTask = {
    rootPems: trust.roots.map((root) => root.toString()),
    revoked: [...(trust.revoked ?? [])],
    options,
  };
  const outcome = await runLimited({ path, declaredName: JSON.stringify(task), program }, limits);
  return outcome.ended === 'answered' && isVerifiedPdf(outcome.answer) ? outcome.answer : unreadable;
}

function isVerifiedPdf(answer: unknown): answer is VerifiedPdf {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'verdict' in answer &&
    typeof answer.verdict === 'string' &&
    'signatures' in answer &&
    Array.isArray(answer.signatures) &&
    'pdfaLint' in answer &&
    Array.isArray(answer.pdfaLint)
  );
}
