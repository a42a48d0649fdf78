import type { BilingualText, Language } from '@veche/kernel';
import type { Database, Keys } from '@veche/platform';

/** Where a command writes: results to `out`, everything else to `err`. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** The installation's database; closing stops the server too when this command had to start it. */
export interface OpenedDatabase {
  readonly db: Database;
  readonly keys: Pick<Keys, 'personalData' | 'blindIndex' | 'rotate'>;
  /** The keys as they are now in their folder: a changed one is in them. */
  readonly reloadKeys: () => Promise<Pick<Keys, 'personalData' | 'blindIndex' | 'blobs'>>;
  readonly dataFolder: string;
  close(): Promise<void>;
}

export interface CommandContext {
  /** What follows the name of the command. */
  readonly args: readonly string[];
  readonly language: Language;
  readonly terminal: Terminal;
  /** Opens the database of this installation, whether it runs or not. */
  readonly openDatabase: () => Promise<OpenedDatabase>;
}

/**
 * A command of `veche`. Its file in `commands/` is named by its words, `verify-journal.ts` is `veche verify journal`,
 * and exports it as `command`.
 */
export interface Command {
  readonly summary: BilingualText;
  /** How it is called, beside its name: `[--town CODE]`. */
  readonly usage?: string;
  /** @returns the exit code: 0 done, 1 the answer is no, 2 called wrongly */
  run(context: CommandContext): Promise<number>;
}

/** Called wrongly: the message says how to call it. */
export class UsageError extends Error {}
