import { once } from 'node:events';
import websocket from '@fastify/websocket';
import { fastify } from 'fastify';

/*
 * The peer of the live hub, as a process of its own: every POST sends one frame to all open sockets, and nothing else. Prints its port.
 */
const app = fastify();
await app.register(websocket);
const sockets = new Set<{ send(text: string): void; on(event: 'close', done: () => void): void }>();
app.get('/live', { websocket: true }, (socket) => {
  sockets.add(socket);
  socket.on('close', () => sockets.delete(socket));
});
let position = 0;
app.post('/say', async () => {
  const frame = JSON.stringify({
    position: (position += 1),
    topic: 'request',
    subjectId: '01a00000-0000-7000-8000-000000000001',
  });
  for (const socket of sockets) socket.send(frame);
  return {};
});
const address = await app.listen({ port: 0, host: '127.0.0.1' });
process.send?.(address);
await once(process, 'disconnect');
await app.close();
