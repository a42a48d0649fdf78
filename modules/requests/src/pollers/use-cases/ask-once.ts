import type { PollerSettings, PollOutcome } from '@veche/contracts';
import type { Instant, ZoneId } from '@veche/kernel';
import { OutboundError, type OutboundClient } from '@veche/platform';
import type { AnswerItem } from '../domain/read-answer.ts';
import { itemsOf } from '../domain/read-answer.ts';
import type { PollWindow } from '../domain/poll-window.ts';
import { queryAddress } from '../domain/query-address.ts';

/** One query of another system and what came of it. */
export interface Asked {
  readonly at: Instant;
  readonly url: string;
  readonly address: string | null;
  readonly outcome: PollOutcome;
  readonly httpStatus: number | null;
  readonly durationMs: number;
  readonly bytes: number;
  readonly items: readonly AnswerItem[];
  /** Technical, for whoever sets the poller up. */
  readonly detail: string | null;
}

export interface AskOptions {
  readonly settings: PollerSettings;
  readonly window: PollWindow;
  readonly page: number;
  readonly secret: { readonly header: string; readonly value: string } | undefined;
  readonly signal: AbortSignal;
  readonly now: () => Instant;
}

const mostBytes = 32 * 1024 * 1024;
const timeoutMs = 30_000;

/** Asks another system once. Every outcome is a value: a query that failed is as much a fact as one that was answered. */
export async function askOnce(outbound: OutboundClient, options: AskOptions): Promise<Asked> {
  const { settings, window, page, secret, signal, now } = options;
  const url = queryAddress(settings.query, { window, zone: settings.mapping.zone as ZoneId, page });
  const at = now();
  const begun = performance.now();
  const asked = { at, url, address: null, httpStatus: null, bytes: 0, items: [], detail: null };
  const lasted = (): number => Math.round(performance.now() - begun);
  try {
    const reply = await outbound.send({
      url,
      headers: {
        accept: settings.dialect === 'open311-xml' ? 'application/xml, text/xml' : 'application/json',
        ...(secret === undefined ? {} : { [secret.header]: secret.value }),
      },
      maxBytes: mostBytes,
      timeoutMs,
      signal,
    });
    const told = {
      ...asked,
      address: reply.address,
      httpStatus: reply.status,
      bytes: reply.body.length,
      durationMs: lasted(),
    };
    if (reply.status !== 200) return { ...told, outcome: 'http-error' };
    const items = itemsOf(settings.dialect, reply.body.toString('utf8'), settings.query.itemsPointer);
    return items.ok
      ? { ...told, outcome: 'ok', items: items.value }
      : { ...told, outcome: 'unreadable', detail: items.error };
  } catch (error) {
    if (!(error instanceof OutboundError)) throw error;
    return { ...asked, outcome: error.code, durationMs: lasted(), detail: error.message };
  }
}
