import { resolve } from 'node:path';
import { serveClient } from './static-server.ts';

const port = Number(process.env['PORT'] ?? 4190);
await serveClient(resolve(import.meta.dirname, '../../../apps/web/dist'), port);
process.stdout.write(`Built client on http://127.0.0.1:${port}\n`);
