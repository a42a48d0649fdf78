import { capsule } from '../domain/buffer.ts';
import type { Point } from '../domain/projection.ts';
import { segmentsMeet } from '../domain/ring.ts';
import { river, riverHalfWidth, roads, type PlannedArea } from './plan.ts';

const names: Readonly<Record<string, { ru: string; en: string }>> = {
  'r-pristanskaya': { ru: 'Пристанский мост', en: 'Pristansky Bridge' },
  'r-zavodskaya': { ru: 'Заводской мост', en: 'Zavodskoy Bridge' },
  'r-melnichnaya': { ru: 'Мельничный мост', en: 'Melnichny Bridge' },
  'r-vostochnaya': { ru: 'Восточный мост', en: 'Eastern Bridge' },
};

/** A bridge wherever a road crosses the river. */
export function bridgesOf(): PlannedArea[] {
  return roads.flatMap((road) => {
    const name = names[road.ref];
    const crossing = name && crossingOf(road.line);
    if (!crossing) return [];
    const [from, to] = crossing;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const reach = (riverHalfWidth * 1.25) / length;
    const [midX, midY] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
    const [dx, dy] = [(to[0] - from[0]) * reach, (to[1] - from[1]) * reach];
    return [
      {
        ref: `bridge-${road.ref.slice(2)}`,
        name,
        outline: capsule([midX - dx, midY - dy], [midX + dx, midY + dy], road.width / 2 + 1),
      },
    ];
  });
}

/** The segment of the road that crosses the middle of the river. */
function crossingOf(line: readonly Point[]): readonly [Point, Point] | undefined {
  for (let i = 1; i < line.length; i += 1) {
    const [a, b] = [line[i - 1] as Point, line[i] as Point];
    const crosses = river.some((point, k) => k > 0 && segmentsMeet(a, b, river[k - 1] as Point, point));
    if (crosses) return [a, b];
  }
  return undefined;
}
