/** Program of a limited process: reads a PDF from its standard input, answers what its signatures are worth. */
import { X509Certificate } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import type { VerificationTask } from './verify-pdf-file.ts';
import { verifyPdf } from './verify-pdf.ts';

const task = JSON.parse(process.argv[2] ?? '') as VerificationTask;
const trust = { roots: task.rootPems.map((pem) => new X509Certificate(pem)), revoked: new Map(task.revoked) };
const result = await verifyPdf(await buffer(process.stdin), trust, task.options);
process.send?.(result, () => process.disconnect());
