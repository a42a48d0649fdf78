import { resolve } from 'node:path';
import { serveClient } from './static-server.ts';

const port = Number(process.env['PORT'] ?? 4190);
const root = resolve(process.argv[2] ?? resolve(import.meta.dirname, '../../../apps/web/dist'));
await serveClient(root, port);
process.stdout.write(`Built client on http://127.0.0.1:${port}\n`);
