import { useQuery } from '@tanstack/react-query';
import type { PublicMassEvent } from '@veche/contracts';
import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { MapPlace } from '../../map/map-place.tsx';
import { TownMap } from '../../map/town-map.tsx';
import { townMapQuery } from './mass-events-query.ts';

/** True once the element has come near the window; where that cannot be told, at once. */
function useIsNear(): [React.RefObject<HTMLDivElement | null>, boolean] {
  const box = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (element === null || isNear) return;
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setNear(true),
      {
        rootMargin: '100px',
      },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [isNear]);
  return [box, isNear];
}

export interface EventsMapProps {
  readonly label: string;
  readonly events: readonly PublicMassEvent[];
  readonly chosen?: PublicMassEvent | undefined;
  readonly onChoose: (id: string) => void;
  readonly className: string;
}

/** The numbered events on the map of the town. Its code and drawing are fetched when it comes into view. */
export function EventsMap({ label, events, chosen, onChoose, className }: EventsMapProps): ReactElement {
  const [box, isNear] = useIsNear();
  const town = useQuery({ ...townMapQuery, enabled: isNear });
  const markers = useMemo(
    () =>
      events.map((event, index) => ({
        id: event.id,
        number: index + 1,
        position: event.centre,
        title: event.title,
      })),
    [events],
  );
  const overlays = useMemo(
    () =>
      chosen === undefined
        ? []
        : [{ id: chosen.id, tone: 'own' as const, geometry: chosen.geometry, title: chosen.placeName }],
    [chosen],
  );
  return (
    <div ref={box}>
      {isNear && (town.data !== undefined || town.isError) ? (
        <TownMap
          label={label}
          town={town.data}
          markers={markers}
          overlays={overlays}
          chosenMarkerId={chosen?.id}
          onMarkerPress={onChoose}
          fitTo="town"
          className={className}
        />
      ) : (
        <MapPlace className={className} hasTable={markers.length > 0} />
      )}
    </div>
  );
}
