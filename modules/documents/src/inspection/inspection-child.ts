/**
 * Program of the limited process: reads a file from its standard input, answers one verdict over the message channel, ends.
 * It has no environment, no right to write files or to start programs, and little memory.
 */
import { buffer } from 'node:stream/consumers';
import { inspectContent } from './inspect-content.ts';

const declaredName = process.argv[2] ?? '';
const verdict = await inspectContent(await buffer(process.stdin), declaredName);
process.send?.(verdict, () => process.disconnect());
