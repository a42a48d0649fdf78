import type { ReactElement } from 'react';
import { messages, useT } from '../i18n/index.ts';
import { Icon } from '../ui/icon.tsx';
import { useAppearance, type ModeChoice } from './appearance-store.ts';
import { ShellMenu } from './shell-menu.tsx';

const m = messages({
  theme: { ru: 'Тема', en: 'Theme' },
  system: { ru: 'Как в системе', en: 'Like the system' },
  light: { ru: 'Светлая', en: 'Light' },
  dark: { ru: 'Тёмная', en: 'Dark' },
  contrast: { ru: 'Для слабовидящих', en: 'For weak sight' },
});

const choices = [
  ['system', m.system],
  ['light', m.light],
  ['dark', m.dark],
  ['contrast', m.contrast],
] as const satisfies readonly (readonly [ModeChoice, unknown])[];

/** Light, dark, large contrast, or as the system says. */
export function ThemeMenu(): ReactElement {
  const t = useT();
  const { mode, setMode } = useAppearance();
  return (
    <ShellMenu button={t(m.theme)}>
      {(close) =>
        choices.map(([id, title]) => (
          <button
            key={id}
            type="button"
            className="menu-item w-full"
            aria-pressed={mode === id}
            onClick={() => {
              setMode(id);
              close();
            }}
          >
            {t(title)}
            {mode === id && <Icon name="check" className="control-end" />}
          </button>
        ))
      }
    </ShellMenu>
  );
}
