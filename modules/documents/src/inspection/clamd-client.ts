import { createReadStream } from 'node:fs';
import { connect } from 'node:net';

/** A running clamd. */
export interface ClamdAddress {
  readonly host: string;
  readonly port: number;
  readonly timeoutMs: number;
}

export type ClamdAnswer =
  | { readonly result: 'clean' }
  | { readonly result: 'found'; readonly signature: string }
  | { readonly result: 'unavailable'; readonly detail: string };

/** Streams a file to clamd (`zINSTREAM`). No answer, an error or an odd answer all mean "unavailable", never "clean". */
export function scanWithClamd(path: string, { host, port, timeoutMs }: ClamdAddress): Promise<ClamdAnswer> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    let reply = '';
    const finish = (answer: ClamdAnswer): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(timeoutMs, () => finish({ result: 'unavailable', detail: 'timeout' }));
    socket.on('error', (error) => finish({ result: 'unavailable', detail: error.message }));
    socket.on('data', (chunk) => {
      reply += chunk.toString('utf8');
      if (reply.includes('\0')) finish(readReply(reply));
    });
    socket.on('end', () => finish(readReply(reply)));
    socket.on('connect', () => {
      socket.write('zINSTREAM\0');
      const source = createReadStream(path, { highWaterMark: 64 * 1024 });
      source.on('error', (error) => finish({ result: 'unavailable', detail: error.message }));
      source.on('data', (chunk) => {
        const length = Buffer.alloc(4);
        length.writeUInt32BE(chunk.length);
        socket.write(length);
        if (!socket.write(chunk)) {
          source.pause();
          socket.once('drain', () => source.resume());
        }
      });
      source.on('end', () => socket.write(Buffer.alloc(4)));
    });
  });
}

function readReply(reply: string): ClamdAnswer {
  const text = reply.replaceAll('\0', '').trim();
  const found = /^stream: (.+) FOUND$/.exec(text)?.[1];
  if (found !== undefined) return { result: 'found', signature: found };
  return text === 'stream: OK' ? { result: 'clean' } : { result: 'unavailable', detail: text };
}
