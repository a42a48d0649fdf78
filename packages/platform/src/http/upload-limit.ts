import { Transform, type Readable } from 'node:stream';
import { AppError } from './app-error.ts';

/** Passes a body on and fails with `too-large` at the first byte past the limit. */
export function limitUpload(body: Readable, maxBytes: number): Readable {
  let seenBytes = 0;
  const limited = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seenBytes += chunk.length;
      if (seenBytes > maxBytes) done(new AppError('too-large', { extra: { maxBytes } }));
      else done(null, chunk);
    },
  });
  body.on('error', (error) => limited.destroy(error));
  body.on('close', () => {
    if (!body.readableEnded) limited.destroy(new AppError('bad-request'));
  });
  return body.pipe(limited);
}
