import type { Result } from '@veche/kernel';
import type { RecordCutter } from '../domain/cut-records.ts';
import type { RowFault } from '../domain/row-fault.ts';

/** How far a file has been read: everything before is done with. */
export interface FilePosition {
  /** Bytes of the unpacked file. */
  readonly byte: number;
  /** Lines passed. */
  readonly line: number;
}

/** A record of a file, or why it is none; `after` is where reading goes on. */
export interface FileRecord<Raw> {
  /** Its first line, from 1. */
  readonly line: number;
  /** How many rows of the file it is made of. */
  readonly rows: number;
  readonly startByte: number;
  readonly endByte: number;
  readonly after: FilePosition;
  readonly reading: Result<Raw, RowFault>;
}

export interface RecordForm<Raw> {
  readonly cut: RecordCutter;
  readonly parse: (bytes: Buffer) => Result<Raw, RowFault>;
  /** A record larger than this is given up. */
  readonly mostBytes: number;
  /** A broken record of many lines costs its first line only: one stray quote must not swallow its neighbours. */
  readonly recoversAtLine?: boolean;
}

const newline = 0x0a;

/** Records of a stream that begins at `start`, in constant memory. */
export async function* readRecords<Raw>(
  stream: AsyncIterable<Buffer>,
  start: FilePosition,
  form: RecordForm<Raw>,
): AsyncGenerator<FileRecord<Raw>> {
  const window = new ByteWindow(start, form);
  for await (const chunk of stream) {
    window.add(chunk);
    yield* window.take(false);
  }
  yield* window.take(true);
}

/** The bytes at hand and what they stand for in the file. */
class ByteWindow<Raw> {
  readonly #form: RecordForm<Raw>;
  #bytes: Buffer = Buffer.alloc(0);
  /** Offset in `#bytes` that the next record is sought from. */
  #from = 0;
  #position: FilePosition;
  /** Inside a record that was given up: bytes are dropped up to its end. */
  #isDropping = false;

  constructor(start: FilePosition, form: RecordForm<Raw>) {
    this.#position = start;
    this.#form = form;
  }

  add(chunk: Buffer): void {
    this.#bytes = Buffer.concat([this.#bytes.subarray(this.#from), chunk]);
    this.#from = 0;
  }

  *take(isEnd: boolean): Generator<FileRecord<Raw>> {
    for (;;) {
      if (this.#isDropping && !this.#dropLine()) return;
      const cut = this.#form.cut(this.#bytes, this.#from, isEnd);
      if ('skippable' in cut) {
        this.#pass(cut.skippable);
        if (this.#bytes.length - this.#from > this.#form.mostBytes) yield this.#giveUp();
        else return;
        continue;
      }
      this.#pass(cut.start);
      const record = this.#record(this.#bytes.subarray(cut.start, cut.end), cut.next);
      if (record) yield record;
    }
  }

  #record(bytes: Buffer, next: number): FileRecord<Raw> | undefined {
    if (bytes.length > this.#form.mostBytes) return this.#giveUp();
    const isBlank = bytes.every((byte) => byte <= 0x20);
    const reading = isBlank ? undefined : this.#form.parse(bytes);
    const firstLineEnd = bytes.indexOf(newline);
    const recovers = reading?.ok === false && this.#form.recoversAtLine === true && firstLineEnd !== -1;
    const begin = this.#position;
    const start = this.#from;
    this.#pass(recovers ? start + firstLineEnd + 1 : next);
    if (reading === undefined) return undefined;
    return {
      line: begin.line + 1,
      rows: 1,
      startByte: begin.byte,
      endByte: begin.byte + (recovers ? firstLineEnd : bytes.length),
      after: this.#position,
      reading,
    };
  }

  /** Leaves a record that has no end in sight at the end of its line. */
  #giveUp(): FileRecord<Raw> {
    const { byte, line } = this.#position;
    this.#isDropping = true;
    const isDropped = this.#dropLine();
    const record = {
      line: line + 1,
      rows: 1,
      startByte: byte,
      endByte: isDropped ? this.#position.byte : byte,
      after: this.#position,
      reading: { ok: false, error: { code: 'record-too-large' } },
    } as const;
    return record;
  }

  #dropLine(): boolean {
    const end = this.#bytes.indexOf(newline, this.#from);
    this.#pass(end === -1 ? this.#bytes.length : end + 1);
    this.#isDropping = end === -1;
    return end !== -1;
  }

  /** Moves on, counting lines. */
  #pass(to: number): void {
    let lines = 0;
    for (let at = this.#bytes.indexOf(newline, this.#from); at !== -1 && at < to; lines += 1)
      at = this.#bytes.indexOf(newline, at + 1);
    this.#position = { byte: this.#position.byte + to - this.#from, line: this.#position.line + lines };
    this.#from = to;
  }
}
