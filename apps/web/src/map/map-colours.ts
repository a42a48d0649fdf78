/** Colours of the map, read from the tokens of the mode on the page. */
export interface MapColours {
  readonly land: string;
  readonly block: string;
  readonly build: string;
  readonly park: string;
  readonly plaza: string;
  readonly river: string;
  readonly road: string;
  readonly case: string;
  readonly rail: string;
  readonly text: string;
  readonly waterText: string;
  readonly greenText: string;
  readonly accent: string;
  readonly bad: string;
  readonly ok: string;
  readonly warn: string;
  readonly ink: string;
  readonly paper: string;
  readonly line: string;
  readonly isContrast: boolean;
}

/** Reads the tokens in force on `<html>`. */
export function readMapColours(): MapColours {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    land: token('map-land'),
    block: token('map-block'),
    build: token('map-build'),
    park: token('map-park'),
    plaza: token('map-plaza'),
    river: token('map-river'),
    road: token('map-road'),
    case: token('map-case'),
    rail: token('map-rail'),
    text: token('map-text'),
    waterText: token('map-water-text'),
    greenText: token('map-green-text'),
    accent: token('accent'),
    bad: token('bad'),
    ok: token('ok'),
    warn: token('warn'),
    ink: token('ink'),
    paper: token('paper'),
    line: token('line-2'),
    isContrast: document.documentElement.dataset['mode'] === 'contrast',
  };
}

/** The same colour, see-through: `alpha` 0…1. Takes the hex form of the tokens. */
export function withAlpha(hex: string, alpha: number): string {
  const value = Number.parseInt(hex.slice(1), 16);
  return `rgba(${(value >> 16) & 255}, ${(value >> 8) & 255}, ${value & 255}, ${alpha})`;
}

/** Calls back when the mode or the scheme of the page changes. @returns the way to stop */
export function onModeChange(callback: () => void): () => void {
  const observer = new MutationObserver(callback);
  observer.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['data-mode', 'data-scheme', 'data-text'],
  });
  return () => observer.disconnect();
}
