import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { invalidateTouched, parseLiveMessage } from './live-topics.ts';

const firstDelayMs = 1000;
const longestDelayMs = 30_000;
/** The server's code for a session that is over. */
const signedOut = 4401;

/** One connection with its own resume position; reconnects with growing pauses until stopped. */
class LiveConnection {
  #socket: WebSocket | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #position: number | undefined;
  #delayMs = firstDelayMs;
  #isStopped = false;
  #wasOpen = false;
  readonly #client: QueryClient;

  constructor(client: QueryClient) {
    this.#client = client;
  }

  start(): void {
    const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
    const resume = this.#position === undefined ? '' : `?after=${this.#position}`;
    const socket = new WebSocket(`${scheme}://${location.host}/v1/live${resume}`);
    this.#socket = socket;
    socket.addEventListener('open', () => {
      this.#delayMs = firstDelayMs;
      // Nothing came before the break, so there is no position to resume from: read all again.
      if (this.#wasOpen && this.#position === undefined) void this.#client.invalidateQueries();
      this.#wasOpen = true;
    });
    socket.addEventListener('message', (event) => this.#receive(event.data));
    socket.addEventListener('close', (event) =>
      event.code === signedOut ? this.#end() : this.#startLater(),
    );
  }

  #receive(data: unknown): void {
    const message = parseLiveMessage(data);
    if (message === undefined) return;
    this.#position = message.position;
    if ('ready' in message) return;
    void invalidateTouched(this.#client, message);
  }

  /** The session is over: the frame learns it by reading the session again. */
  #end(): void {
    this.#isStopped = true;
    void this.#client.invalidateQueries({ queryKey: ['session'] });
  }

  #startLater(): void {
    if (this.#isStopped) return;
    this.#timer = setTimeout(() => this.start(), this.#delayMs);
    this.#delayMs = Math.min(longestDelayMs, this.#delayMs * 2);
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    this.#socket?.close();
  }
}

/** While `isOn`, what changes elsewhere is read again here: queries keyed by topic and id are invalidated. */
export function useLiveUpdates(isOn: boolean): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!isOn) return;
    const connection = new LiveConnection(client);
    connection.start();
    return () => connection.stop();
  }, [client, isOn]);
}
