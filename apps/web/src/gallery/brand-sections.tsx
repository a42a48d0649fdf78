import type { ReactElement } from 'react';
import { Icon, type IconName } from '../ui/icon.tsx';
import { iconPaths } from '../ui/icon-paths.ts';
import { Mark } from '../ui/mark.tsx';
import { GallerySection } from './gallery-section.tsx';

const swatches = [
  ['bg-accent', 'Акцент'],
  ['bg-ink', 'Чернила'],
  ['bg-ok', 'Хорошо'],
  ['bg-warn', 'Внимание'],
  ['bg-bad', 'Плохо'],
  ['bg-wait', 'Ждём'],
  ['bg-accent-wash', 'фон акцента'],
  ['bg-paper-2', 'бумага 2'],
  ['bg-ok-wash', 'фон «хорошо»'],
  ['bg-warn-wash', 'фон «внимание»'],
  ['bg-bad-wash', 'фон «плохо»'],
  ['bg-wait-wash', 'фон «ждём»'],
] as const;

export function BrandSections(): ReactElement {
  return (
    <>
      <GallerySection
        id="mark"
        title="Знак"
        note="Стойка и два полукруга: буква В и площадь, где сошлись две стороны"
      >
        <div className="flex flex-wrap items-end gap-8">
          <Mark className="h-10 w-auto" label="Вече, 40 пикселей" />
          <Mark className="h-6 w-auto" label="Вече, 24 пикселя" />
          <Mark className="h-4 w-auto" label="Вече, 16 пикселей" />
          <Mark full={false} className="h-12 w-auto" label="Знак, 48 пикселей" />
          <Mark full={false} className="h-4 w-auto" label="Знак, 16 пикселей" />
        </div>
      </GallerySection>
      <GallerySection id="colour" title="Цвет">
        <ul className="grid grid-cols-3 gap-2 tablet:grid-cols-6">
          {swatches.map(([look, name]) => (
            <li key={look} className="text-2">
              <i className={`block h-12 border border-line ${look}`} />
              {name}
            </li>
          ))}
        </ul>
      </GallerySection>
      <GallerySection id="icons" title="Значки" note="Сетка 20, линия 1,6, концы прямые">
        <ul className="grid grid-cols-[repeat(auto-fill,minmax(5.5rem,1fr))] gap-3">
          {(Object.keys(iconPaths) as IconName[]).map((name) => (
            <li key={name} className="text-1 text-ink-2 text-center">
              <Icon name={name} className="mx-auto block size-6 text-ink" />
              {name}
            </li>
          ))}
        </ul>
      </GallerySection>
    </>
  );
}
