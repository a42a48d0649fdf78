/** What travels to a browser: look again at this subject. */
export interface LiveMessage {
  /** From here nothing is missed: a later connection names it as `after`. */
  readonly position: number;
  readonly topic: string;
  readonly subjectId: string;
}

/** The first word of every connection: where it stands. What is read after it is not older than this. */
export interface LiveReady {
  readonly position: number;
  readonly ready: true;
}

/** Too much was missed to tell it piece by piece: everything on the screen is read again. */
export interface LiveReset {
  readonly position: number;
  readonly reset: true;
}

export type LiveFrame = LiveMessage | LiveReady | LiveReset;

const encoded = new WeakMap<readonly LiveFrame[], Buffer>();

/**
 * The frames as the bytes that go over a WebSocket – text messages from a server, whole, unmasked, RFC 6455 §5.2 –, made once however
 * many connections they go to.
 */
export function encodeFrames(frames: readonly LiveFrame[]): Buffer {
  const known = encoded.get(frames);
  if (known) return known;
  const bytes = Buffer.concat(
    frames.flatMap((frame) => {
      const payload = Buffer.from(JSON.stringify(frame));
      return [headerOf(payload.length), payload];
    }),
  );
  encoded.set(frames, bytes);
  return bytes;
}

const finalText = 0x81;
/** Lengths up to this stand in the header's second byte; 126 there says that two bytes follow. */
const shortLength = 125;

function headerOf(length: number): Buffer {
  if (length <= shortLength) return Buffer.from([finalText, length]);
  const header = Buffer.from([finalText, shortLength + 1, 0, 0]);
  // No note is longer than its topic and the id of its subject.
  header.writeUInt16BE(length, 2);
  return header;
}
