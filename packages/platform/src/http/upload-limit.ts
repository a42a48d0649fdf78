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
  // What nobody wants any more is still read: a sender held up in the middle neither sees the answer nor lets the connection end.
  limited.on('close', () => body.resume());
  return body.pipe(limited);
}
