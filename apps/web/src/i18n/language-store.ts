import type { Language } from '@veche/kernel';
import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';

interface LanguageState {
  readonly language: Language;
  /** IANA zone of the municipality; the session sets it. */
  readonly zone: string;
  readonly setLanguage: (language: Language) => void;
  readonly setZone: (zone: string) => void;
}

const preferred = (): Language =>
  typeof navigator !== 'undefined' && navigator.languages?.[0]?.startsWith('en') ? 'en' : 'ru';

export const useLanguageStore = create<LanguageState>()(
  persist(
    (set) => ({
      language: preferred(),
      zone: 'Europe/Moscow',
      setLanguage: (language) => set({ language }),
      setZone: (zone) => set({ zone }),
    }),
    {
      name: 'veche.language',
      storage: createJSONStorage(() => localStorage),
      partialize: ({ language }) => ({ language }),
    },
  ),
);

/** Keeps `<html lang>` true to the language in use. Call once at start. */
export function watchLanguage(root: HTMLElement): void {
  const apply = (): void => root.setAttribute('lang', useLanguageStore.getState().language);
  apply();
  useLanguageStore.subscribe(apply);
}
