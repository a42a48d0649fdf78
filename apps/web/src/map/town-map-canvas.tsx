import 'ol/ol.css';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { messages, useT } from '../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { CoordinateTable } from './coordinate-table.tsx';
import type { Geometry } from './geometry.ts';
import { MapDrawingBar } from './map-drawing-bar.tsx';
import { MapDrawingTools } from './map-drawing-tools.ts';
import { MapLegend } from './map-legend.tsx';
import type { TownMapProps } from './town-map-props.ts';
import { useMapColours, useMapView, useMeasure } from './use-map-view.ts';

const m = messages({
  controls: { ru: 'Карта', en: 'Map' },
  zoomIn: { ru: 'Приблизить', en: 'Zoom in' },
  zoomOut: { ru: 'Отдалить', en: 'Zoom out' },
  keys: {
    ru: 'Стрелки двигают карту, плюс и минус меняют масштаб.',
    en: 'Arrows move the map, plus and minus change the scale.',
  },
});

/** What is being drawn, if anything. */
export interface DrawingProgress {
  readonly kind: Geometry['type'];
  readonly points: number;
}

/** Tools of drawing bound to the view; they report through the latest `onChange`. */
function useDrawingTools(
  view: ReturnType<typeof useMapView>,
  props: TownMapProps,
  colours: ReturnType<typeof useMapColours>,
) {
  const [progress, setProgress] = useState<DrawingProgress>();
  const [tools, setTools] = useState<MapDrawingTools>();
  const onChange = useRef(props.drawing?.onChange);
  onChange.current = props.drawing?.onChange;
  const canDraw = props.drawing !== undefined;
  useEffect(() => {
    if (view === undefined || !canDraw) return;
    const created = new MapDrawingTools(view, {
      onChange: (geometry) => onChange.current?.(geometry),
      onEnd: () => setProgress(undefined),
      onProgress: (points) => setProgress((current) => current && { ...current, points }),
    });
    setTools(created);
    return () => created.dispose();
  }, [view, canDraw]);
  useEffect(() => tools?.enableModify(colours), [tools, colours]);
  return { tools, progress, setProgress };
}

/** The canvas, its buttons, the legend and the text alternative. Loaded lazily by `TownMap`. */
export function TownMapCanvas(props: TownMapProps): ReactElement {
  const t = useT();
  const target = useRef<HTMLDivElement>(null);
  const colours = useMapColours();
  const measure = useMeasure();
  const view = useMapView(target, props, colours);
  const { tools, progress, setProgress } = useDrawingTools(view, props, colours);
  const { label, drawing, legend, className } = props;
  return (
    <div>
      <div className={`map-frame ${className ?? 'h-92'}`}>
        <div
          ref={target}
          className="map-canvas"
          tabIndex={0}
          role="application"
          aria-label={`${label}. ${t(m.keys)}`}
        />
        {progress !== undefined && <span className="map-cross" aria-hidden />}
        <div className="map-tools" role="group" aria-label={t(m.controls)}>
          <Button icon="plus" aria-label={t(m.zoomIn)} onPress={() => view?.zoomBy(1)} />
          <Button icon="minus" aria-label={t(m.zoomOut)} onPress={() => view?.zoomBy(-1)} />
        </div>
        {legend !== undefined && legend.length > 0 && <MapLegend items={legend} />}
      </div>
      {drawing && (
        <MapDrawingBar
          drawing={drawing}
          progress={progress}
          onStart={(kind) => {
            setProgress({ kind, points: 0 });
            tools?.start(kind, colours, measure);
            target.current?.focus();
          }}
          onPoint={() => tools?.addPointAtCentre()}
          onUndo={() => tools?.undoPoint()}
          onComplete={() => tools?.complete()}
          onCancel={() => {
            tools?.cancel();
            setProgress(undefined);
            view?.setDrawn(drawing.value);
          }}
        />
      )}
      <CoordinateTable {...props} />
    </div>
  );
}
