import { connect } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { OutboundError, type OutboundClient } from '@veche/platform';
import { smsText } from '../sms-transport.ts';
import type { SendOutcome, Transport } from '../transport.ts';
import { commands, cString, type Pdu } from './pdu.ts';
import { readReceipt, type SmsReceipt } from './receipt.ts';
import { referenceOf, smsParts, type SmsPart } from './sms-parts.ts';
import { SmppBroken, SmppSession } from './smpp-session.ts';

export interface SmppSettings {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte. */
  readonly secure: boolean;
  readonly systemId: string;
  readonly password: string;
  /** A name of at most eleven Latin letters, or a number, that the text comes from. */
  readonly from: string;
  /** Longest wait for an answer; 15 s unless told. */
  readonly timeoutMs?: number;
  /** Pause between questions whether the gateway is there; 30 s unless told. */
  readonly enquireMs?: number;
}

export interface SmppDeps {
  readonly outbound: Pick<OutboundClient, 'resolve'>;
  readonly onReceipt: (receipt: SmsReceipt) => Promise<void>;
}

/**
 * Hands text messages to a gateway that speaks SMPP 3.4, over one connection that is opened when it is needed and again when it
 * broke. The protocol has no id against doubles; the number of the text follows from the stable id, so that a telephone joins a repeat.
 */
export function createSmppTransport(settings: SmppSettings, { outbound, onReceipt }: SmppDeps): Transport {
  let session: Promise<SmppSession | number> | undefined;

  async function bound(): Promise<SmppSession | number> {
    const held = await session?.catch(() => undefined);
    if (typeof held === 'object' && held.isOpen) return held;
    session = bind(settings, { outbound, onReceipt });
    return session;
  }

  return {
    channel: 'sms',
    async send(copy) {
      let open: SmppSession | number;
      try {
        open = await bound();
      } catch (error) {
        return { kind: 'failed', retry: true, code: `smpp-${bindFailure(error)}` };
      }
      // The name or the password is turned away: that says nothing about the text.
      if (typeof open === 'number') return { kind: 'failed', retry: true, code: `smpp-${open}` };
      const to = copy.to.replace(/^\+/, '');
      const reference = referenceOf(copy.stableId);
      return submitAll(
        open,
        smsParts(smsText(copy), copy.stableId).map((part) =>
          submitBody(settings.from, { to, part, reference }),
        ),
      );
    },
    close() {
      session?.then(
        (held) => typeof held === 'object' && held.close(),
        () => {},
      );
    },
  };
}

async function bind(
  settings: SmppSettings,
  { outbound, onReceipt }: SmppDeps,
): Promise<SmppSession | number> {
  const { host, port, timeoutMs = 15_000, enquireMs = 30_000 } = settings;
  const { address, family } = await outbound.resolve(host, port);
  const target = { host: address, port, family };
  const socket = settings.secure ? connectTls({ ...target, servername: host }) : connect(target);
  return SmppSession.bind(socket, {
    systemId: settings.systemId,
    password: settings.password,
    timeoutMs,
    enquireMs,
    async onDeliver(body) {
      const receipt = readReceipt(body);
      if (receipt) await onReceipt(receipt);
    },
  });
}

const bindFailure = (error: unknown): string =>
  error instanceof OutboundError ? error.code : error instanceof SmppBroken ? 'unreachable' : 'failed';

/** Part after part. What is sent without an answer may have arrived. */
async function submitAll(session: SmppSession, parts: readonly Buffer[]): Promise<SendOutcome> {
  const receipts: string[] = [];
  for (const part of parts) {
    let answer: Pdu;
    try {
      answer = await session.request(commands.submitSm, part);
    } catch (error) {
      const isSent = receipts.length > 0 || (error instanceof SmppBroken && error.isSent);
      return isSent
        ? { kind: 'unknown', code: 'smpp-broken' }
        : { kind: 'failed', retry: true, code: 'smpp-broken' };
    }
    if (answer.status !== 0) return refusal(answer.status);
    receipts.push(answer.body.toString('latin1').replace(/\0.*$/s, ''));
  }
  return { kind: 'sent', receipts };
}

/** Statuses that pass: the gateway is busy, full, out of order or asks to be slower. */
const passing: ReadonlySet<number> = new Set([0x04, 0x08, 0x14, 0x45, 0x58, 0x64, 0x65]);

const refusal = (status: number): SendOutcome => ({
  kind: 'failed',
  retry: passing.has(status),
  code: `smpp-${status}`,
});

function submitBody(
  from: string,
  { to, part, reference }: { readonly to: string; readonly part: SmsPart; readonly reference: number },
): Buffer {
  const isNumber = /^\d+$/.test(from);
  const userMessageReference = Buffer.alloc(6);
  userMessageReference.writeUInt16BE(0x0204, 0);
  userMessageReference.writeUInt16BE(2, 2);
  userMessageReference.writeUInt16BE(reference, 4);
  return Buffer.concat([
    cString(''),
    Buffer.from(isNumber ? [1, 1] : [5, 0]),
    cString(from),
    Buffer.from([1, 1]),
    cString(to),
    // Class of message with or without a header; protocol; priority.
    Buffer.from([part.hasHeader ? 0x40 : 0, 0, 0]),
    cString(''),
    cString(''),
    // A receipt is wanted; nothing is replaced; coding; no text of the gateway’s own.
    Buffer.from([1, 0, part.dataCoding, 0, part.octets.length]),
    part.octets,
    userMessageReference,
  ]);
}
