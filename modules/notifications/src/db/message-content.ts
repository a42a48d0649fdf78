import type { PersonId } from '@veche/kernel';
import type { PersonVault, ReadTx, Tx } from '@veche/platform';
import type { RenderedMessage } from '../rendering/render-message.ts';

/** The sealed part of a message: its text as it was sent. */
export interface MessageContent extends RenderedMessage {
  /** Path or absolute address. */
  readonly link?: string;
  /** Path of the page on which the recipient leaves this kind of messages. */
  readonly unsubscribe?: string;
  /** The one-time code, for the outbox page of a demonstration. */
  readonly code?: string;
}

const contentPurpose = 'message';
const addressPurpose = 'message-address';

export const sealContent = (
  vault: PersonVault,
  tx: Tx,
  keyId: string,
  content: MessageContent,
): Promise<string> => vault.seal(tx, keyId as PersonId, contentPurpose, JSON.stringify(content));

/** Undefined when the person was erased: the text died with their key. */
export async function openContent(
  vault: PersonVault,
  tx: ReadTx,
  { key_id, sealed }: { readonly key_id: string; readonly sealed: string },
): Promise<MessageContent | undefined> {
  const opened = await vault.open(tx, key_id as PersonId, contentPurpose, sealed);
  return opened === undefined ? undefined : (JSON.parse(opened) as MessageContent);
}

export const sealAddress = (vault: PersonVault, tx: Tx, keyId: string, address: string): Promise<string> =>
  vault.seal(tx, keyId as PersonId, addressPurpose, address);

export const openAddress = (
  vault: PersonVault,
  tx: ReadTx,
  keyId: string,
  sealed: string,
): Promise<string | undefined> => vault.open(tx, keyId as PersonId, addressPurpose, sealed);
