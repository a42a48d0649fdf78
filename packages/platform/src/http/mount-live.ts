import type { FastifyInstance } from 'fastify';
import type { LiveClient, LiveHub } from '../live/live-hub.ts';
import { encodeFrames } from '../live/live-message.ts';
import { AppError } from './app-error.ts';
import { credentialSource, headerOf } from './edge-request.ts';
import type { EdgeOptions } from './edge-options.ts';
import { assertMay, resolveTenant } from './mount-route.ts';
import { isOwnOrigin } from './origin-check.ts';

const recheckMs = 15_000;
/** A browser that does not take its messages is cut off and resumes by position. */
const bufferLimitBytes = 1024 * 1024;

/** WebSocket for signed-in people: own origin only, checked again while it lasts, closed once the session is gone. */
export function mountLive(app: FastifyInstance, options: EdgeOptions, hub: LiveHub): void {
  const { config, metrics } = options;
  const publicOrigin = config.publicUrl === undefined ? undefined : new URL(config.publicUrl).origin;
  app.get(
    '/v1/live',
    {
      websocket: true,
      onRequest: async (request) => {
        const origin = headerOf(request, 'origin');
        // A browser always names the origin of a WebSocket, and its cookies come along from any site.
        if (origin !== undefined && !isOwnOrigin(origin, request.host, publicOrigin))
          throw new AppError('foreign-origin');
        request.edge.tenant = await resolveTenant(options, request);
        request.edge.principal = await options.authenticate(credentialSource(request, request.edge.tenant));
        assertMay('signed-in', request.edge.principal);
      },
    },
    async (socket, request) => {
      const { tenant, principal } = request.edge;
      if (!tenant || !principal) return socket.close(4401);
      const close = (): void => socket.close(4401, 'signed out');
      const client: LiveClient = {
        tenantId: tenant.id,
        principal,
        send: (frames) => {
          if (socket.bufferedAmount > bufferLimitBytes) return socket.terminate();
          if (socket.readyState !== socket.OPEN) return;
          // Past the library, which would frame the same bytes for each of a thousand connections and write them in two pieces –
          // unless an extension was agreed on, such as compression: then they are not what goes over the line.
          if (socket.extensions === '') request.raw.socket.write(encodeFrames(frames));
          else for (const frame of frames) socket.send(JSON.stringify(frame));
        },
        close,
      };
      const isStillSignedIn = async (): Promise<boolean> => {
        const again = await options.authenticate(credentialSource(request, tenant)).catch(() => null);
        return again?.sessionId === principal.sessionId;
      };
      let alive = true;
      const recheck = setInterval(() => {
        if (!alive) return socket.terminate();
        alive = false;
        socket.ping();
        void isStillSignedIn().then((still) => still || close());
      }, recheckMs);
      socket.on('pong', () => (alive = true));
      let remove: (() => void) | undefined;
      let gone = false;
      socket.on('close', () => {
        gone = true;
        clearInterval(recheck);
        remove?.();
        metrics.liveSockets.set(hub.size);
      });
      socket.on('error', () => socket.terminate());
      remove = await hub.add(client, positionOf((request.query as { after?: unknown }).after));
      if (gone) remove();
      metrics.liveSockets.set(hub.size);
    },
  );
}

/** A place in the log as a client names it; anything else is none. */
export function positionOf(given: unknown): number | undefined {
  const position = typeof given === 'string' && /^\d{1,15}$/.test(given) ? Number(given) : Number.NaN;
  return Number.isSafeInteger(position) ? position : undefined;
}
