import type { BilingualText } from '@veche/kernel';

/** Settings the program cannot start with, all of them at once, each saying what is wrong and where. */
export class ConfigError extends Error {
  readonly faults: readonly BilingualText[];

  constructor(faults: readonly BilingualText[]) {
    super(faults.map((fault) => fault.en).join('\n'));
    this.name = 'ConfigError';
    this.faults = faults;
  }
}
