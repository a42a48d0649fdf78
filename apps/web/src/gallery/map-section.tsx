import { useState, type ReactElement } from 'react';
import { TownMap, type Geometry } from '../map/town-map.tsx';
import { GallerySection } from './gallery-section.tsx';
import { sampleArea, sampleMarker, sampleRace, sampleTown } from './sample-town.ts';

const overlays = [{ id: 'race', tone: 'busy' as const, geometry: sampleRace }];
const shown = [sampleArea, { type: 'Point' as const, coordinates: sampleMarker }];
const markers = [{ id: 'fair', number: 1, position: sampleMarker, title: 'День соседей' }];

export function MapSection(): ReactElement {
  const [place, setPlace] = useState<Geometry | null>(sampleArea);
  return (
    <GallerySection
      id="map"
      title="Карта"
      note="Рисовать можно мышью, пальцем и с клавиатуры; всё есть и таблицей"
    >
      <TownMap
        label="Карта: участок набережной и маршрут велогонки"
        town={sampleTown}
        overlays={overlays}
        markers={markers}
        drawing={{ kinds: ['Polygon', 'LineString', 'Point'], value: place, onChange: setPlace }}
        fitTo={shown}
        legend={[
          { tone: 'own', text: 'ваш участок' },
          { tone: 'busy', text: 'велогонка' },
        ]}
      />
    </GallerySection>
  );
}
