import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './root.js';

const readyWithinMs = 180_000;

/**
 * Starts a demonstration of its own for the journeys: fresh data, a free port; nothing of it stays.
 * @returns {Promise<{ url: string, output: () => string, stop: () => Promise<void> }>}
 */
export async function startTrialInstallation(node) {
  const folder = mkdtempSync(join(tmpdir(), 'veche-trial-'));
  // The database's own user must be able to enter.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const child = spawn(node, [join(root, 'apps/server/src/main.ts'), 'start'], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...process.env,
      VECHE_DATA: join(folder, 'data'),
      VECHE_KEYS: join(folder, 'keys'),
      VECHE_PORT: String(port),
      VECHE_HOST: '127.0.0.1',
      VECHE_PUBLIC_URL: '',
      DATABASE_URL: '',
    },
  });
  let text = '';
  child.stdout.on('data', (chunk) => (text += chunk));
  child.stderr.on('data', (chunk) => (text += chunk));
  const url = `http://127.0.0.1:${port}`;
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await waitUntilReady(child, url);
  } catch (error) {
    await stop();
    throw new Error(`${error.message}\n${text}`, { cause: error });
  }
  return { url, output: () => text, stop };
}

async function waitUntilReady(child, url) {
  for (const endsAtMs = Date.now() + readyWithinMs; Date.now() < endsAtMs;) {
    if (child.exitCode !== null) throw new Error('The trial installation ended by itself');
    const answer = await fetch(`${url}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('The trial installation did not become ready');
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}
