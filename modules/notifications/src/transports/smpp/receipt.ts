import { BodyReader } from './pdu.ts';

/** What a gateway says later of a message it took. */
export interface SmsReceipt {
  readonly gatewayId: string;
  readonly state: 'delivered' | 'undelivered' | 'under-way';
  /** `smpp-undeliv`, `smpp-expired`; absent when it was delivered or is under way. */
  readonly code?: string;
}

const receiptedMessageId = 0x001e;
const messageState = 0x0427;
const words = ['', 'ENROUTE', 'DELIVRD', 'EXPIRED', 'DELETED', 'UNDELIV', 'ACCEPTD', 'UNKNOWN', 'REJECTD'];

/** Reads a `deliver_sm`; undefined when it is no receipt but a text of a person. */
export function readReceipt(body: Buffer): SmsReceipt | undefined {
  const reader = new BodyReader(body);
  reader.cString();
  for (let address = 0; address < 2; address += 1) {
    reader.bytes(2);
    reader.cString();
  }
  const kind = reader.byte() & 0x3c;
  if (kind !== 0x04) return undefined;
  reader.bytes(2);
  reader.cString();
  reader.cString();
  reader.bytes(4);
  const text = reader.bytes(reader.byte()).toString('latin1');
  const optional = reader.optional();
  const idByField = optional.get(receiptedMessageId)?.toString('latin1').replace(/\0$/, '');
  const gatewayId = idByField ?? /\bid:(\S+)/.exec(text)?.[1];
  const stateByField = words[optional.get(messageState)?.[0] ?? 0];
  const state = stateByField || /\bstat:(\w+)/.exec(text)?.[1]?.toUpperCase();
  if (gatewayId === undefined || state === undefined) return undefined;
  if (state === 'DELIVRD') return { gatewayId, state: 'delivered' };
  if (['EXPIRED', 'DELETED', 'UNDELIV', 'REJECTD'].includes(state))
    return { gatewayId, state: 'undelivered', code: `smpp-${state.toLowerCase()}` };
  return { gatewayId, state: 'under-way' };
}
