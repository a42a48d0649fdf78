import type { ReactElement } from 'react';
import { messages, useT } from '../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import type { IconName } from '../ui/icon.tsx';
import { fewestVertices, type Geometry } from './geometry.ts';
import type { DrawingProgress } from './town-map-canvas.tsx';
import type { MapDrawing } from './town-map-props.ts';

const m = messages({
  tools: { ru: 'Рисование', en: 'Drawing' },
  Polygon: { ru: 'Очертить участок', en: 'Outline an area' },
  LineString: { ru: 'Провести маршрут', en: 'Draw a route' },
  Point: { ru: 'Поставить точку', en: 'Put a point' },
  remove: { ru: 'Стереть', en: 'Erase' },
  how: {
    ru: 'Нажимайте на карту. С клавиатуры: двигайте карту стрелками и ставьте точку в центре.',
    en: 'Press on the map. By keyboard: move the map with the arrows and put points at the centre.',
  },
  mend: { ru: 'Потяните точку, чтобы поправить границу.', en: 'Drag a point to mend the boundary.' },
  atCentre: { ru: 'Точка в центре', en: 'Point at the centre' },
  undo: { ru: 'Убрать точку', en: 'Remove the point' },
  complete: { ru: 'Готово', en: 'Done' },
  cancel: { ru: 'Отменить', en: 'Cancel' },
  points: {
    ru: '{n, plural, one {# точка} few {# точки} other {# точек}}',
    en: '{n, plural, one {# point} other {# points}}',
  },
});

const iconOf: Record<Geometry['type'], IconName> = { Polygon: 'polygon', LineString: 'route', Point: 'pin' };

interface MapDrawingBarProps {
  readonly drawing: MapDrawing;
  readonly progress: DrawingProgress | undefined;
  readonly onStart: (kind: Geometry['type']) => void;
  readonly onPoint: () => void;
  readonly onUndo: () => void;
  readonly onComplete: () => void;
  readonly onCancel: () => void;
}

/** Buttons under the map: everything the pointer does can be done with them too. */
export function MapDrawingBar({
  drawing,
  progress,
  onStart,
  onPoint,
  onUndo,
  onComplete,
  onCancel,
}: MapDrawingBarProps): ReactElement {
  const t = useT();
  if (progress === undefined) {
    return (
      <div className="map-bar" role="group" aria-label={t(m.tools)}>
        {drawing.kinds.map((kind) => (
          <Button key={kind} size="small" icon={iconOf[kind]} onPress={() => onStart(kind)}>
            {t(m[kind])}
          </Button>
        ))}
        {drawing.value !== null && (
          <>
            <Button size="small" variant="quiet" icon="trash" onPress={() => drawing.onChange(null)}>
              {t(m.remove)}
            </Button>
            <span className="small muted">{t(m.mend)}</span>
          </>
        )}
      </div>
    );
  }
  return (
    <div className="map-bar" role="group" aria-label={t(m.tools)}>
      <Button size="small" icon="target" onPress={onPoint}>
        {t(m.atCentre)}
      </Button>
      <Button size="small" icon="undo" isDisabled={progress.points === 0} onPress={onUndo}>
        {t(m.undo)}
      </Button>
      {progress.kind !== 'Point' && (
        <Button
          size="small"
          icon="check"
          isDisabled={progress.points < fewestVertices[progress.kind]}
          onPress={onComplete}
        >
          {t(m.complete)}
        </Button>
      )}
      <Button size="small" variant="quiet" onPress={onCancel}>
        {t(m.cancel)}
      </Button>
      <span className="small muted" role="status">
        {t(m.how)} {t(m.points, { n: progress.points })}
      </span>
    </div>
  );
}
