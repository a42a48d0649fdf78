import type { Language } from '@veche/kernel';
import { useLanguageStore } from './language-store.ts';

/** The language in use and the way to change it; the choice is remembered. */
export function useLanguage(): {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
} {
  const language = useLanguageStore((state) => state.language);
  const setLanguage = useLanguageStore((state) => state.setLanguage);
  return { language, setLanguage };
}
