/** Commands of SMPP 3.4 that are spoken here. An answer has the highest bit set. */
export const commands = {
  genericNack: 0x80000000,
  submitSm: 0x00000004,
  deliverSm: 0x00000005,
  unbind: 0x00000006,
  bindTransceiver: 0x00000009,
  enquireLink: 0x00000015,
} as const;

export const answerTo = (command: number): number => (command | 0x80000000) >>> 0;
export const isAnswer = (command: number): boolean => command >= 0x80000000;

/** One unit of the protocol: a header of 16 bytes and a body. */
export interface Pdu {
  readonly command: number;
  readonly status: number;
  readonly sequence: number;
  readonly body: Buffer;
}

const headerBytes = 16;
/** Longer than anything a gateway of texts has to say: what claims more is no SMPP. */
const mostBytes = 70_000;

export function encodePdu({ command, status, sequence, body }: Pdu): Buffer {
  const header = Buffer.alloc(headerBytes);
  header.writeUInt32BE(headerBytes + body.length, 0);
  header.writeUInt32BE(command, 4);
  header.writeUInt32BE(status, 8);
  header.writeUInt32BE(sequence, 12);
  return Buffer.concat([header, body]);
}

/** Cuts what comes over a connection into units. @throws Error when it is no SMPP */
export class PduReader {
  #rest: Buffer = Buffer.alloc(0);

  *take(chunk: Buffer): Generator<Pdu> {
    this.#rest = Buffer.concat([this.#rest, chunk]);
    while (this.#rest.length >= headerBytes) {
      const length = this.#rest.readUInt32BE(0);
      if (length < headerBytes || length > mostBytes) throw new Error('what came is no SMPP');
      if (this.#rest.length < length) return;
      const unit = this.#rest.subarray(0, length);
      this.#rest = this.#rest.subarray(length);
      yield {
        command: unit.readUInt32BE(4),
        status: unit.readUInt32BE(8),
        sequence: unit.readUInt32BE(12),
        body: unit.subarray(headerBytes),
      };
    }
  }
}

/** A text that ends with a zero byte. */
export const cString = (text: string): Buffer => Buffer.from(`${text}\0`, 'latin1');

/** Reads a body field by field; what is missing is empty. */
export class BodyReader {
  readonly #body: Buffer;
  #at = 0;

  constructor(body: Buffer) {
    this.#body = body;
  }

  byte(): number {
    const value = this.#body[this.#at] ?? 0;
    this.#at += 1;
    return value;
  }

  cString(): string {
    const end = this.#body.indexOf(0, this.#at);
    const text = this.#body.toString('latin1', this.#at, end === -1 ? this.#body.length : end);
    this.#at = end === -1 ? this.#body.length : end + 1;
    return text;
  }

  bytes(length: number): Buffer {
    const found = this.#body.subarray(this.#at, this.#at + length);
    this.#at += length;
    return found;
  }

  /** What follows the fixed fields, by tag. */
  optional(): ReadonlyMap<number, Buffer> {
    const found = new Map<number, Buffer>();
    while (this.#at + 4 <= this.#body.length) {
      const tag = this.#body.readUInt16BE(this.#at);
      const length = this.#body.readUInt16BE(this.#at + 2);
      this.#at += 4;
      found.set(tag, this.bytes(length));
    }
    return found;
  }
}
