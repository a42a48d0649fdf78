import type { ReactElement } from 'react';
import type { TownMapProps } from './town-map-props.ts';

/** Words for the lines of the map, at its foot. */
export function MapLegend({ items }: { readonly items: NonNullable<TownMapProps['legend']> }): ReactElement {
  return (
    <ul className="legend map-legend">
      {items.map(({ tone, text }) => (
        <li key={tone}>
          <i className={`map-sign map-sign-${tone}`} aria-hidden />
          {text}
        </li>
      ))}
    </ul>
  );
}
