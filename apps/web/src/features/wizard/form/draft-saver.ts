import type { EvaluationView, MassEventForm } from '@veche/contracts';
import { asProblem, type ApiProblem } from '../../../api/api-problem.ts';
import type { DraftStorage } from './draft-storage.ts';
import { isSame } from './form-pointer.ts';
import { mergeForms, type MergedForm } from './merge-forms.ts';

export interface SavedDraft {
  readonly version: number;
  readonly savedAt: string;
  readonly evaluation: EvaluationView;
}

/** The server as the saver needs it. Both reject with `ApiProblem`. */
export interface DraftTransport {
  readonly save: (form: MassEventForm, version: number, step: string) => Promise<SavedDraft>;
  readonly load: () => Promise<{ readonly form: MassEventForm; readonly version: number }>;
}

export type SaveState =
  | { readonly kind: 'saved'; readonly at: string | undefined }
  | { readonly kind: 'waiting' | 'saving' | 'offline' }
  | { readonly kind: 'failed'; readonly problem: ApiProblem };

export interface DraftListener {
  readonly onState: (state: SaveState) => void;
  readonly onSaved: (saved: SavedDraft) => void;
  /** Someone else changed the draft: what came in and what clashes. The merged form is already current. */
  readonly onMerged: (merged: MergedForm<MassEventForm>) => void;
}

const quietMs = 600;
const firstRetryMs = 2000;
const longestRetryMs = 30_000;

const isPassing = (problem: ApiProblem): boolean =>
  problem.isOffline || problem.status >= 500 || problem.status === 429;

/**
 * Saves a draft as it is typed: one request at a time, the newest text last; a lost connection waits, a newer version is merged,
 * and whatever has not been answered is kept in the browser.
 */
export class DraftSaver {
  #form: MassEventForm;
  /** What the server has. */
  #base: MassEventForm;
  #version: number;
  #step = 'kind';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #retryMs = firstRetryMs;
  readonly #transport: DraftTransport;
  readonly #storage: DraftStorage;
  readonly #listener: DraftListener;

  constructor(
    start: { readonly form: MassEventForm; readonly version: number },
    parts: { transport: DraftTransport; storage: DraftStorage; listener: DraftListener },
  ) {
    this.#form = start.form;
    this.#base = start.form;
    this.#version = start.version;
    this.#transport = parts.transport;
    this.#storage = parts.storage;
    this.#listener = parts.listener;
  }

  get version(): number {
    return this.#version;
  }

  get hasUnsaved(): boolean {
    return !isSame(this.#form, this.#base);
  }

  /** Takes up what an earlier visit typed and could not send. */
  resume(): void {
    const kept = this.#storage.read();
    if (kept === undefined) return;
    const merged = mergeForms(kept.base, kept.form, this.#base);
    if (isSame(merged.form, this.#base)) {
      this.#storage.clear();
      return;
    }
    this.#form = merged.form;
    this.#listener.onMerged(
      kept.baseVersion === this.#version ? { ...merged, taken: [], conflicts: [] } : merged,
    );
    this.#schedule(0);
  }

  change(form: MassEventForm, step: string): void {
    this.#form = form;
    this.#step = step;
    this.#storage.keep({ form, base: this.#base, baseVersion: this.#version });
    this.#listener.onState({ kind: 'waiting' });
    this.#schedule(quietMs);
  }

  /** Sends now what is not yet sent; settles when the server has it or cannot take it. */
  async flush(): Promise<void> {
    this.#cancelTimer();
    await this.#run();
  }

  /** The draft was changed by another command here (a restored version): start over from it. */
  restart(form: MassEventForm, version: number): void {
    this.#cancelTimer();
    this.#form = form;
    this.#base = form;
    this.#version = version;
    this.#storage.clear();
  }

  /** Someone else's newer state became known (live update). */
  receive(theirs: { readonly form: MassEventForm; readonly version: number }): void {
    if (theirs.version <= this.#version || this.#running !== undefined) return;
    this.#merge(theirs);
    if (this.hasUnsaved) this.#schedule(quietMs);
  }

  stop(): void {
    this.#cancelTimer();
  }

  #cancelTimer(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #schedule(delayMs: number): void {
    this.#cancelTimer();
    this.#timer = setTimeout(() => void this.#run(), delayMs);
  }

  #run(): Promise<void> {
    this.#running ??= this.#sendAll().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #sendAll(): Promise<void> {
    while (this.hasUnsaved) {
      const sent = this.#form;
      this.#listener.onState({ kind: 'saving' });
      try {
        const saved = await this.#transport.save(sent, this.#version, this.#step);
        this.#accept(sent, saved);
      } catch (error) {
        if (!(await this.#recover(asProblem(error)))) return;
      }
    }
  }

  #accept(sent: MassEventForm, saved: SavedDraft): void {
    this.#base = sent;
    this.#version = saved.version;
    this.#retryMs = firstRetryMs;
    if (this.hasUnsaved) this.#storage.keep({ form: this.#form, base: sent, baseVersion: saved.version });
    else this.#storage.clear();
    this.#listener.onSaved(saved);
    if (!this.hasUnsaved) this.#listener.onState({ kind: 'saved', at: saved.savedAt });
  }

  /** Whether sending can go on at once. */
  async #recover(problem: ApiProblem): Promise<boolean> {
    if (problem.code === 'stale-version') {
      try {
        this.#merge(await this.#transport.load());
        return true;
      } catch (error) {
        return this.#recover(asProblem(error));
      }
    }
    if (isPassing(problem)) {
      this.#listener.onState({ kind: 'offline' });
      this.#schedule(this.#retryMs);
      this.#retryMs = Math.min(longestRetryMs, this.#retryMs * 2);
    } else {
      this.#listener.onState({ kind: 'failed', problem });
    }
    return false;
  }

  #merge(theirs: { readonly form: MassEventForm; readonly version: number }): void {
    const merged = mergeForms(this.#base, this.#form, theirs.form);
    this.#base = theirs.form;
    this.#version = theirs.version;
    this.#form = merged.form;
    if (this.hasUnsaved)
      this.#storage.keep({ form: this.#form, base: this.#base, baseVersion: this.#version });
    else this.#storage.clear();
    this.#listener.onMerged(merged);
  }
}
