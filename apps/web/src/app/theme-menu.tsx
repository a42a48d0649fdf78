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
  contrast: { ru: 'Для слабовидящих', en: 'Low vision' },
});

const choices = [
  ['system', m.system],
  ['light', m.light],
  ['dark', m.dark],
  ['contrast', m.contrast],
] as const satisfies readonly (readonly [ModeChoice, unknown])[];

/** Light, dark, large contrast, or as the system says: the lines of a menu. */
function ThemeChoices({ onChoose }: { readonly onChoose: () => void }): ReactElement {
  const t = useT();
  const { mode, setMode } = useAppearance();
  return (
    <>
      {choices.map(([id, title]) => (
        <button
          key={id}
          type="button"
          className="menu-item w-full"
          aria-pressed={mode === id}
          onClick={() => {
            setMode(id);
            onChoose();
          }}
        >
          {t(title)}
          {mode === id && <Icon name="check" className="control-end" />}
        </button>
      ))}
    </>
  );
}

/** The theme as a menu of its own, for visitors. */
export function ThemeMenu(): ReactElement {
  const t = useT();
  return <ShellMenu button={t(m.theme)}>{(close) => <ThemeChoices onChoose={close} />}</ShellMenu>;
}

/** The theme as a part of a person's menu. */
export function ThemeGroup({ onChoose }: { readonly onChoose: () => void }): ReactElement {
  const t = useT();
  return (
    <div role="group" aria-label={t(m.theme)} className="mt-1 border-t border-line pt-1">
      <p className="small muted px-3 py-1" aria-hidden>
        {t(m.theme)}
      </p>
      <ThemeChoices onChoose={onChoose} />
    </div>
  );
}
