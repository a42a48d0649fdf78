import type { BilingualText } from '@veche/kernel';

/** Why the program must not start with these keys; `explanation` says what to do. */
export class KeyError extends Error {
  readonly explanation: BilingualText;

  constructor(explanation: BilingualText, options?: ErrorOptions) {
    super(explanation.en, options);
    this.name = 'KeyError';
    this.explanation = explanation;
  }
}
