import type { Socket } from 'node:net';
import { answerTo, commands, cString, encodePdu, isAnswer, PduReader, type Pdu } from './pdu.ts';

/** Why there is no answer. `isSent`: the request may have arrived. */
export class SmppBroken extends Error {
  readonly isSent: boolean;

  constructor(isSent: boolean, cause?: unknown) {
    super('the connection to the gateway broke', { cause });
    this.name = 'SmppBroken';
    this.isSent = isSent;
  }
}

export interface SessionOptions {
  readonly systemId: string;
  readonly password: string;
  /** Longest wait for an answer. */
  readonly timeoutMs: number;
  /** Pause after which the gateway is asked whether it is there. */
  readonly enquireMs: number;
  /** Something the gateway says by itself; answered when this has ended, so that what was not kept is told again. */
  readonly onDeliver: (body: Buffer) => Promise<void>;
}

interface Waiting {
  readonly resolve: (answer: Pdu) => void;
  readonly reject: (error: SmppBroken) => void;
  readonly timer: NodeJS.Timeout;
}

/** A connection that is bound: requests and their answers, a sign of life, what the gateway tells. Once broken it stays broken. */
export class SmppSession {
  readonly #socket: Socket;
  readonly #options: SessionOptions;
  readonly #waiting = new Map<number, Waiting>();
  readonly #reader = new PduReader();
  #sequence = 0;
  #isBroken = false;
  #pulse: NodeJS.Timeout | undefined;

  private constructor(socket: Socket, options: SessionOptions) {
    this.#socket = socket;
    this.#options = options;
    socket.on('data', (chunk: Buffer) => this.#take(chunk));
    socket.on('error', (error) => this.#break(error));
    socket.on('close', () => this.#break());
  }

  /** @returns the session, or the status with which the gateway turned the name or password away @throws SmppBroken */
  static async bind(socket: Socket, options: SessionOptions): Promise<SmppSession | number> {
    const session = new SmppSession(socket, options);
    const { status } = await session.request(
      commands.bindTransceiver,
      Buffer.concat([
        cString(options.systemId),
        cString(options.password),
        cString(''),
        Buffer.from([0x34, 0, 0]),
        cString(''),
      ]),
    );
    if (status !== 0) {
      session.close();
      return status;
    }
    session.#pulse = setInterval(() => {
      session.request(commands.enquireLink, Buffer.alloc(0)).catch(() => session.close());
    }, options.enquireMs);
    session.#pulse.unref();
    return session;
  }

  get isOpen(): boolean {
    return !this.#isBroken;
  }

  /** @throws SmppBroken when the connection breaks or the gateway is silent */
  request(command: number, body: Buffer): Promise<Pdu> {
    if (this.#isBroken) return Promise.reject(new SmppBroken(false));
    this.#sequence = (this.#sequence % 0x7fffffff) + 1;
    const sequence = this.#sequence;
    const { promise, resolve, reject } = Promise.withResolvers<Pdu>();
    const timer = setTimeout(() => this.#break(new Error('silent')), this.#options.timeoutMs);
    this.#waiting.set(sequence, { resolve, reject, timer });
    this.#socket.write(encodePdu({ command, status: 0, sequence, body }));
    return promise;
  }

  close(): void {
    if (!this.#isBroken && this.#socket.writable)
      this.#socket.write(
        encodePdu({
          command: commands.unbind,
          status: 0,
          sequence: this.#sequence + 1,
          body: Buffer.alloc(0),
        }),
      );
    this.#break();
  }

  #take(chunk: Buffer): void {
    try {
      for (const unit of this.#reader.take(chunk)) {
        if (isAnswer(unit.command)) this.#settle(unit);
        else this.#answer(unit);
      }
    } catch (error) {
      this.#break(error);
    }
  }

  #settle(answer: Pdu): void {
    const waiting = this.#waiting.get(answer.sequence);
    if (!waiting) return;
    this.#waiting.delete(answer.sequence);
    clearTimeout(waiting.timer);
    waiting.resolve(answer);
  }

  #answer({ command, sequence, body }: Pdu): void {
    const reply = (status: number, text: Buffer = Buffer.alloc(0)): void => {
      if (!this.#isBroken)
        this.#socket.write(encodePdu({ command: answerTo(command), status, sequence, body: text }));
    };
    if (command === commands.deliverSm) {
      this.#options.onDeliver(body).then(
        () => reply(0, cString('')),
        // «Temporarily not»: the gateway will say it again.
        () => reply(0x64, cString('')),
      );
    } else {
      reply(0);
      if (command === commands.unbind) this.#break();
    }
  }

  #break(cause?: unknown): void {
    if (this.#isBroken) return;
    this.#isBroken = true;
    clearInterval(this.#pulse);
    this.#socket.destroySoon();
    for (const { reject, timer } of this.#waiting.values()) {
      clearTimeout(timer);
      reject(new SmppBroken(true, cause));
    }
    this.#waiting.clear();
  }
}
