import type { Lever } from '@veche/checks';
import type { MassEventForm } from '@veche/contracts';
import type { BilingualText } from '@veche/kernel';

/** One thing an organiser can change, and how the change reads. */
export interface FormLever extends Lever {
  /** The form after the change. */
  readonly apply: (form: MassEventForm, to: number | string) => MassEventForm;
  /** Fields the change may touch. */
  readonly pointers: readonly string[];
  /** `уменьшить число людей одновременно до 2 500`: goes on a sentence. */
  readonly words: (to: number | string) => BilingualText;
}

export const numberText = (value: number, language: 'ru' | 'en'): string =>
  value.toLocaleString(language === 'ru' ? 'ru-RU' : 'en-GB');
