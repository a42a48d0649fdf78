import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Config } from '@veche/platform';

/**
 * Tries the address before anything is made: a person should not wait for a database and a town only to read that the port is taken.
 * @throws Error of `listen`, as the server itself would get
 */
export async function assertAddressFree({ host, port }: Pick<Config, 'host' | 'port'>): Promise<void> {
  if (port === 0) return;
  const probe = createServer();
  probe.listen({ host, port });
  await once(probe, 'listening');
  probe.close();
  await once(probe, 'close');
}
