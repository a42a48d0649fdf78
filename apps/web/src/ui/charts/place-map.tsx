import type { ReactElement } from 'react';

export interface MapPlace {
  readonly key: string;
  readonly name: string;
  /** Rings of longitude and latitude, the outline first. */
  readonly rings: readonly (readonly (readonly number[])[])[];
  /** Printed on the place; absent: nothing is known. */
  readonly text?: string | undefined;
  /** Step of the colour, 1 lightest … 5 darkest. */
  readonly step?: 1 | 2 | 3 | 4 | 5 | undefined;
}

const width = 640;

/** Places coloured by a figure, with the figure printed on each: a map for the eye, a table for certainty. */
export function PlaceMap({
  label,
  places,
}: {
  readonly label: string;
  readonly places: readonly MapPlace[];
}): ReactElement {
  const positions = places.flatMap(({ rings }) => rings.flat());
  const west = Math.min(...positions.map(([lon = 0]) => lon));
  const east = Math.max(...positions.map(([lon = 0]) => lon));
  const south = Math.min(...positions.map(([, lat = 0]) => lat));
  const north = Math.max(...positions.map(([, lat = 0]) => lat));
  // A degree of longitude is shorter than one of latitude by the cosine of the latitude.
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = width / Math.max(1e-9, (east - west) * squeeze);
  const height = Math.max(1, (north - south) * scale);
  const x = (lon: number): number => (lon - west) * squeeze * scale;
  const y = (lat: number): number => (north - lat) * scale;
  return (
    <svg className="chart" viewBox={`0 0 ${width} ${height.toFixed(0)}`} role="img" aria-label={label}>
      {places.map(({ key, rings, step }) => (
        <path
          key={key}
          className="chart-place"
          fill={step === undefined ? 'var(--paper-3)' : `var(--seq-${step})`}
          fillRule="evenodd"
          d={rings
            .map(
              (ring) =>
                `M${ring.map(([lon = 0, lat = 0]) => `${x(lon).toFixed(1)} ${y(lat).toFixed(1)}`).join('L')}z`,
            )
            .join('')}
        />
      ))}
      {places.map(({ key, name, rings, text, step }) => {
        const [lon, lat] = middleOf(rings[0] ?? []);
        const fill = step !== undefined && step >= 4 ? 'var(--on-accent)' : 'var(--ink)';
        return (
          <g key={key} textAnchor="middle">
            <text x={x(lon)} y={y(lat) - 4} style={{ fill, fontSize: '15px' }}>
              {name}
            </text>
            <text x={x(lon)} y={y(lat) + 18} style={{ fill, fontSize: '20px', fontWeight: 600 }}>
              {text ?? '–'}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** The centre of gravity of a ring: labels stand where most of the place is. */
function middleOf(ring: readonly (readonly number[])[]): readonly [number, number] {
  let [area, x, y] = [0, 0, 0];
  for (const [index, [ax = 0, ay = 0]] of ring.entries()) {
    const [bx = 0, by = 0] = ring[(index + 1) % ring.length] ?? [];
    const cross = ax * by - bx * ay;
    area += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  const [first = 0, second = 0] = ring[0] ?? [];
  return Math.abs(area) < 1e-12 ? [first, second] : [x / (3 * area), y / (3 * area)];
}
