import type { ReactElement } from 'react';
import { messages, useT } from '../i18n/index.ts';
import { SegmentedControl } from '../ui/segmented-control.tsx';
import { useAppearance } from './appearance-store.ts';

const m = messages({
  title: { ru: 'Версия для слабовидящих', en: 'Low-vision version' },
  settings: { ru: 'Настройки версии для слабовидящих', en: 'Settings of the low-vision version' },
  text: { ru: 'Текст', en: 'Text' },
  larger: { ru: 'А+ крупнее', en: 'A+ larger' },
  largest: { ru: 'А++ ещё крупнее', en: 'A++ largest' },
  colour: { ru: 'Цвет', en: 'Colour' },
  blackOnWhite: { ru: 'чёрным по белому', en: 'black on white' },
  whiteOnBlack: { ru: 'белым по чёрному', en: 'white on black' },
  spacing: { ru: 'Интервал', en: 'Spacing' },
  normal: { ru: 'обычный', en: 'normal' },
  wide: { ru: 'широкий', en: 'wide' },
  leave: { ru: 'Обычная версия', en: 'Ordinary version' },
});

/** Size, scheme and spacing of the version for weak sight; stays on every page while it is on. */
export function VisionBar(): ReactElement | null {
  const t = useT();
  const { mode, ordinaryMode, scheme, textSize, spacing, set, setMode } = useAppearance();
  if (mode !== 'contrast') return null;
  const letter = t.language === 'ru' ? 'А' : 'A';
  return (
    <div className="vision-bar" role="region" aria-label={t(m.settings)}>
      <div className="wrap">
        <b>{t(m.title)}</b>
        <span className="vision-group">
          {t(m.text)}
          <SegmentedControl
            label={t(m.text)}
            value={textSize}
            onChange={(size) => set({ textSize: size })}
            options={[
              { id: '1', label: letter },
              { id: '2', label: `${letter}+`, ariaLabel: t(m.larger) },
              { id: '3', label: `${letter}++`, ariaLabel: t(m.largest) },
            ]}
          />
        </span>
        <span className="vision-group">
          {t(m.colour)}
          <SegmentedControl
            label={t(m.colour)}
            value={scheme}
            onChange={(next) => set({ scheme: next })}
            options={[
              { id: 'normal', label: t(m.blackOnWhite) },
              { id: 'reverse', label: t(m.whiteOnBlack) },
            ]}
          />
        </span>
        <span className="vision-group">
          {t(m.spacing)}
          <SegmentedControl
            label={t(m.spacing)}
            value={spacing}
            onChange={(next) => set({ spacing: next })}
            options={[
              { id: 'normal', label: t(m.normal) },
              { id: 'wide', label: t(m.wide) },
            ]}
          />
        </span>
        <button type="button" className="link" onClick={() => setMode(ordinaryMode)}>
          {t(m.leave)}
        </button>
      </div>
    </div>
  );
}
