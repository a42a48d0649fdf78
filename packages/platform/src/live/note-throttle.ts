import type { LiveNote } from './live-topic.ts';
import type { ResolvedEvent } from './recent-events.ts';

interface Held {
  event: ResolvedEvent;
  note: LiveNote;
  /** Where the first of the held notes stands: whoever resumes before it misses none of them. */
  readonly firstPosition: number;
}

interface Gate {
  held: Held | undefined;
  readonly timer: NodeJS.Timeout;
}

/**
 * Keeps bursts from open screens: of the notes on one subject the first goes at once, the last of those that follow goes
 * when the time is over. While a note is held, positions told to clients stay before it, so that a break loses nothing.
 */
export class NoteThrottle {
  readonly #gates = new Map<string, Gate>();
  readonly #release: (event: ResolvedEvent, note: LiveNote) => void;

  constructor(release: (event: ResolvedEvent, note: LiveNote) => void) {
    this.#release = release;
  }

  /** Whether the note may go now; otherwise it is held and released later. */
  admit(event: ResolvedEvent, note: LiveNote): boolean {
    if (note.throttleMs === undefined) return true;
    const key = `${event.tenantId}\0${note.topic}\0${note.subjectId}`;
    const gate = this.#gates.get(key);
    if (!gate) {
      this.#close(key, note.throttleMs);
      return true;
    }
    gate.held = { event, note, firstPosition: gate.held?.firstPosition ?? event.position };
    return false;
  }

  /** The position that may be told with an event while others are held. */
  safePosition(position: number): number {
    let safe = position;
    for (const { held } of this.#gates.values()) if (held) safe = Math.min(safe, held.firstPosition - 1);
    return safe;
  }

  stop(): void {
    for (const { timer } of this.#gates.values()) clearTimeout(timer);
    this.#gates.clear();
  }

  #close(key: string, throttleMs: number): void {
    const timer = setTimeout(() => {
      const held = this.#gates.get(key)?.held;
      this.#gates.delete(key);
      if (!held) return;
      this.#close(key, throttleMs);
      this.#release(held.event, held.note);
    }, throttleMs);
    this.#gates.set(key, { held: undefined, timer });
  }
}
