import 'ol/ol.css';
import { useEffect, useEffectEvent, useState, type ReactElement } from 'react';
import { messages, useT } from '../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { CoordinateTable } from './coordinate-table.tsx';
import type { Geometry } from './geometry.ts';
import { MapDrawingBar } from './map-drawing-bar.tsx';
import type { MapColours } from './map-colours.ts';
import { MapLegend } from './map-legend.tsx';
import type { TownMapProps } from './town-map-props.ts';
import { useMapColours, useMapView, useMeasure, type AttachedMap } from './use-map-view.ts';

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

/** While the person may draw: what is drawn goes to the latest `onChange`, corners can be moved. */
function useDrawing(
  attached: AttachedMap | undefined,
  drawing: TownMapProps['drawing'],
  colours: MapColours,
) {
  const [progress, setProgress] = useState<DrawingProgress>();
  const report = useEffectEvent((geometry: Geometry | null) => drawing?.onChange(geometry));
  const canDraw = drawing !== undefined;
  const tools = attached?.tools;
  useEffect(() => {
    if (tools === undefined || !canDraw) return;
    const stop = tools.listen({
      onChange: (geometry) => report(geometry),
      onEnd: () => setProgress(undefined),
      onProgress: (points) => setProgress((current) => current && { ...current, points }),
    });
    tools.enableModify(colours);
    return stop;
  }, [tools, canDraw, colours]);
  return [progress, setProgress] as const;
}

/** The canvas, its buttons, the legend and the text alternative. Loaded lazily by `TownMap`. */
export function TownMapCanvas(props: TownMapProps): ReactElement {
  const t = useT();
  const colours = useMapColours();
  const measure = useMeasure();
  const [attached, attach] = useMapView(props, colours);
  const { label, drawing, legend, className } = props;
  const [progress, setProgress] = useDrawing(attached, drawing, colours);
  return (
    <div>
      <div className={`map-frame ${className ?? 'h-92'}`}>
        <div
          ref={attach}
          className="map-canvas"
          tabIndex={0}
          role="application"
          aria-label={`${label}. ${t(m.keys)}`}
        />
        {progress !== undefined && <span className="map-cross" aria-hidden />}
        <div className="map-tools" role="group" aria-label={t(m.controls)}>
          <Button icon="plus" aria-label={t(m.zoomIn)} onPress={() => attached?.view.zoomBy(1)} />
          <Button icon="minus" aria-label={t(m.zoomOut)} onPress={() => attached?.view.zoomBy(-1)} />
        </div>
        {legend !== undefined && legend.length > 0 && <MapLegend items={legend} />}
      </div>
      {drawing && (
        <MapDrawingBar
          drawing={drawing}
          progress={progress}
          onStart={(kind) => {
            setProgress({ kind, points: 0 });
            attached?.tools.start(kind, colours, measure);
            attached?.view.map.getTargetElement()?.focus();
          }}
          onPoint={() => attached?.tools.addPointAtCentre()}
          onUndo={() => attached?.tools.undoPoint()}
          onComplete={() => attached?.tools.complete()}
          onCancel={() => {
            attached?.tools.cancel();
            setProgress(undefined);
            attached?.view.setDrawn(drawing.value);
          }}
        />
      )}
      <CoordinateTable {...props} />
    </div>
  );
}
