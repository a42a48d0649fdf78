import { useId, useState, type ReactElement } from 'react';
import { messages, useT } from '../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { fewestVertices, verticesOf, withVertices, type Geometry, type Position } from './geometry.ts';

const m = messages({
  caption: { ru: 'Точки границы, градусы', en: 'Points of the boundary, degrees' },
  point: { ru: 'Точка', en: 'Point' },
  latitude: { ru: 'Широта', en: 'Latitude' },
  longitude: { ru: 'Долгота', en: 'Longitude' },
  cell: { ru: '{axis}, точка {n}', en: '{axis}, point {n}' },
  remove: { ru: 'Убрать точку {n}', en: 'Remove point {n}' },
  add: { ru: 'Добавить точку после {n}', en: 'Add a point after {n}' },
  action: { ru: 'Действия', en: 'Actions' },
});

/** Degrees with a comma or a point. @returns undefined when it is no coordinate */
export function parseDegrees(text: string, limit: 90 | 180): number | undefined {
  const degrees = Number(text.trim().replace(',', '.'));
  return text.trim() !== '' && Number.isFinite(degrees) && Math.abs(degrees) <= limit ? degrees : undefined;
}

function DegreesInput({
  label,
  value,
  limit,
  onCommit,
}: {
  readonly label: string;
  readonly value: number;
  readonly limit: 90 | 180;
  readonly onCommit: (value: number) => void;
}): ReactElement {
  const [text, setText] = useState<string>();
  const isWrong = text !== undefined && parseDegrees(text, limit) === undefined;
  const commit = (): void => {
    const degrees = text === undefined ? undefined : parseDegrees(text, limit);
    if (degrees !== undefined && degrees !== value) onCommit(degrees);
    if (!isWrong) setText(undefined);
  };
  return (
    <input
      className="control control-small num"
      aria-label={label}
      aria-invalid={isWrong || undefined}
      inputMode="decimal"
      value={text ?? value.toFixed(6)}
      onChange={(event) => setText(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => event.key === 'Enter' && commit()}
    />
  );
}

const replaced = (
  points: readonly Position[],
  index: number,
  ...by: readonly Position[]
): readonly Position[] => [...points.slice(0, index), ...by, ...points.slice(index + 1)];

/** A drawn figure as rows of numbers that can be typed over, added and removed. */
export function CoordinateRows({
  value,
  onChange,
}: {
  readonly value: Geometry;
  readonly onChange: (geometry: Geometry) => void;
}): ReactElement {
  const t = useT();
  const captionId = useId();
  const points = verticesOf(value);
  const set = (next: readonly Position[]): void => onChange(withVertices(value, next));
  const midpoint = (index: number): Position => {
    const [a, b] = [points[index] ?? [0, 0], points[(index + 1) % points.length] ?? [0, 0]];
    return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  };
  return (
    <table className="tbl tbl-dense mt-2 max-w-136" aria-labelledby={captionId}>
      <caption id={captionId}>{t(m.caption)}</caption>
      <thead>
        <tr>
          <th scope="col">{t(m.point)}</th>
          <th scope="col">{t(m.latitude)}</th>
          <th scope="col">{t(m.longitude)}</th>
          {value.type !== 'Point' && (
            <th scope="col">
              <span className="visually-hidden">{t(m.action)}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {points.map(([longitude, latitude], index) => (
          <tr key={index}>
            <th scope="row">{index + 1}</th>
            <td>
              <DegreesInput
                label={t(m.cell, { axis: t(m.latitude), n: index + 1 })}
                value={latitude}
                limit={90}
                onCommit={(next) => set(replaced(points, index, [longitude, next]))}
              />
            </td>
            <td>
              <DegreesInput
                label={t(m.cell, { axis: t(m.longitude), n: index + 1 })}
                value={longitude}
                limit={180}
                onCommit={(next) => set(replaced(points, index, [next, latitude]))}
              />
            </td>
            {value.type !== 'Point' && (
              <td className="cell-nowrap">
                <Button
                  size="small"
                  variant="quiet"
                  icon="plus"
                  aria-label={t(m.add, { n: index + 1 })}
                  onPress={() => set(replaced(points, index, [longitude, latitude], midpoint(index)))}
                />
                <Button
                  size="small"
                  variant="quiet"
                  icon="trash"
                  aria-label={t(m.remove, { n: index + 1 })}
                  isDisabled={points.length <= fewestVertices[value.type]}
                  onPress={() => set(replaced(points, index))}
                />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
