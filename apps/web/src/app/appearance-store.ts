import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';

export type ModeChoice = 'system' | 'light' | 'dark' | 'contrast';

/** How the person wants pages to look; remembered in the browser. */
export interface Appearance {
  readonly mode: ModeChoice;
  /** The mode to go back to from the version for weak sight. */
  readonly ordinaryMode: Exclude<ModeChoice, 'contrast'>;
  readonly scheme: 'normal' | 'reverse';
  readonly textSize: '1' | '2' | '3';
  readonly spacing: 'normal' | 'wide';
}

interface AppearanceState extends Appearance {
  readonly setMode: (mode: ModeChoice) => void;
  readonly set: (change: Partial<Pick<Appearance, 'scheme' | 'textSize' | 'spacing'>>) => void;
}

export const useAppearance = create<AppearanceState>()(
  persist(
    (set) => ({
      mode: 'system',
      ordinaryMode: 'system',
      scheme: 'normal',
      textSize: '1',
      spacing: 'normal',
      setMode: (mode) => set(mode === 'contrast' ? { mode } : { mode, ordinaryMode: mode }),
      set: (change) => set(change),
    }),
    { name: 'veche.appearance', storage: createJSONStorage(() => localStorage) },
  ),
);

/** The mode on the page: the person's choice wins, else what the system asks for. */
export function effectiveMode(
  mode: ModeChoice,
  system: { readonly isDark: boolean; readonly wantsContrast: boolean },
): 'light' | 'dark' | 'contrast' {
  if (mode !== 'system') return mode;
  if (system.wantsContrast) return 'contrast';
  return system.isDark ? 'dark' : 'light';
}

/** Keeps the attributes of `<html>` true to the choice and the system. Call once at start, before the first paint. */
export function watchAppearance(root: HTMLElement): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const contrast = matchMedia('(prefers-contrast: more)');
  const apply = (): void => {
    const { mode, scheme, textSize, spacing } = useAppearance.getState();
    root.dataset['mode'] = effectiveMode(mode, { isDark: dark.matches, wantsContrast: contrast.matches });
    root.dataset['scheme'] = scheme;
    root.dataset['text'] = textSize;
    root.dataset['spacing'] = spacing;
  };
  apply();
  useAppearance.subscribe(apply);
  dark.addEventListener('change', apply);
  contrast.addEventListener('change', apply);
}
