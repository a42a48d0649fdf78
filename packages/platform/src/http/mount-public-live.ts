import type { ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { LiveClient, LiveHub } from '../live/live-hub.ts';
import type { LiveFrame } from '../live/live-message.ts';
import { tooMany } from './app-error.ts';
import { headerOf } from './edge-request.ts';
import type { EdgeOptions } from './edge-options.ts';
import { positionOf } from './mount-live.ts';
import { resolveTenant } from './mount-route.ts';

const heartbeatMs = 15_000;
/** A reader that does not take its messages is cut off and resumes by `Last-Event-ID`. */
const bufferLimitBytes = 64 * 1024;
/** One address may be an office or a school; one program must not take every connection. */
const streamsOfAddress = 50;
const streamsAtMost = 5_000;
const retryAfterSeconds = 30;

/**
 * Server-sent events for public panels and for programs without an account: the same notes as for signed-in people, but
 * only those anyone may know. `Last-Event-ID`, which browsers send by themselves after a break, resumes without a gap.
 */
export function mountPublicLive(app: FastifyInstance, options: EdgeOptions, hub: LiveHub): void {
  const byAddress = new Map<string, number>();
  const open = new Set<ServerResponse>();
  // A stream never ends by itself: the server could not close.
  app.addHook('preClose', async () => {
    for (const raw of open) raw.end();
  });
  app.get('/v1/public/live', async (request, response) => {
    const tenant = await resolveTenant(options, request);
    const held = byAddress.get(request.ip) ?? 0;
    if (held >= streamsOfAddress || open.size >= streamsAtMost) throw tooMany(retryAfterSeconds);
    byAddress.set(request.ip, held + 1);
    const after = headerOf(request, 'last-event-id') ?? (request.query as { after?: unknown }).after;
    response.hijack();
    const { raw } = response;
    open.add(raw);
    raw.writeHead(200, {
      ...(response.getHeaders() as Record<string, string>),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      // Proxies that gather answers would hold the events back.
      'x-accel-buffering': 'no',
    });
    raw.write('retry: 3000\n\n');
    const client: LiveClient = {
      tenantId: tenant.id,
      principal: null,
      send: (frames) => {
        if (raw.writableLength > bufferLimitBytes) raw.destroy();
        else raw.write(frames.map(eventOf).join(''));
      },
      close: () => raw.end(),
    };
    const heartbeat = setInterval(() => raw.write(': \n\n'), heartbeatMs);
    let remove: (() => void) | undefined;
    let gone = false;
    raw.once('close', () => {
      gone = true;
      clearInterval(heartbeat);
      open.delete(raw);
      const left = (byAddress.get(request.ip) ?? 1) - 1;
      if (left > 0) byAddress.set(request.ip, left);
      else byAddress.delete(request.ip);
      remove?.();
    });
    try {
      remove = await hub.add(client, positionOf(after));
    } catch {
      // The reader comes again by itself and asks from where it stopped.
      raw.destroy();
    }
    if (gone) remove?.();
  });
}

const eventOf = (frame: LiveFrame): string => `id: ${frame.position}\ndata: ${JSON.stringify(frame)}\n\n`;
