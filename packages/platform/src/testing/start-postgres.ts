import { startEmbeddedPostgres } from '../postgres/embedded-postgres.ts';

/* A process that starts the embedded server and tells its pid; the test of adoption kills it without warning. */
const folder = process.env['FOLDER'] ?? '';
const server = await startEmbeddedPostgres({
  folder,
  passwords: { superuser: 's', owner: 'o', app: 'a' },
  durable: false,
  ...(process.env['RELOCATION'] === undefined ? {} : { relocationFolder: process.env['RELOCATION'] }),
});
process.send?.({ pid: server.pid, port: server.port, adopted: server.adopted });
setInterval(() => {}, 60_000);
