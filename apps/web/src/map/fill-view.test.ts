import { describe, expect, it } from 'vitest';
import { fillView, type Extent } from './fill-view.ts';

const town: Extent = [0, 0, 4000, 2000];

/** What the window shows. */
const shown = (size: readonly [number, number], mustSee?: Extent): Extent => {
  const { centre, resolution } = fillView(town, size, mustSee);
  const [halfWidth, halfHeight] = [(resolution * size[0]) / 2, (resolution * size[1]) / 2];
  return [centre[0] - halfWidth, centre[1] - halfHeight, centre[0] + halfWidth, centre[1] + halfHeight];
};

describe('a window on the town', () => {
  it('is filled to its edges: the longer side of the town is cut', () => {
    expect(shown([400, 400])).toEqual([1000, 0, 3000, 2000]);
  });

  it('looks at what must be seen, and never past the edge of the town', () => {
    expect(shown([400, 400], [3900, 900, 4000, 1000])).toEqual([2000, 0, 4000, 2000]);
  });

  it('draws smaller when what must be seen would not fit otherwise', () => {
    const [west, , east] = shown([400, 400], [200, 500, 3000, 1500]);
    expect(west).toBeLessThan(200);
    expect(east).toBeGreaterThan(3000);
  });

  it('shows the whole town at most', () => {
    const { resolution, centre } = fillView(town, [400, 400], [0, 0, 4000, 2000]);
    expect(resolution).toBe(10);
    expect(centre).toEqual([2000, 1000]);
  });
});
