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

const encoded = new WeakMap<LiveFrame, Buffer>();

/** The frame as bytes, made once however many connections it goes to. */
export function encodeFrame(frame: LiveFrame): Buffer {
  const known = encoded.get(frame);
  if (known) return known;
  const bytes = Buffer.from(JSON.stringify(frame));
  encoded.set(frame, bytes);
  return bytes;
}
