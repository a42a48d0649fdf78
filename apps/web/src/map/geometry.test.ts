import { describe, expect, it } from 'vitest';
import { verticesOf, withVertices, type Geometry } from './geometry.ts';

const square: Geometry = {
  type: 'Polygon',
  coordinates: [
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ],
  ],
};

describe('vertices', () => {
  it('leaves out the closing repeat of a ring and puts it back', () => {
    expect(verticesOf(square)).toHaveLength(3);
    expect(withVertices(square, verticesOf(square))).toEqual(square);
  });
  it('closes a changed ring', () => {
    const moved = withVertices(square, [
      [5, 5],
      [1, 0],
      [1, 1],
    ]);
    expect(moved.coordinates).toEqual([
      [
        [5, 5],
        [1, 0],
        [1, 1],
        [5, 5],
      ],
    ]);
  });
  it('handles points and routes', () => {
    expect(verticesOf({ type: 'Point', coordinates: [1, 2] })).toEqual([[1, 2]]);
    expect(
      withVertices(
        {
          type: 'LineString',
          coordinates: [
            [0, 0],
            [1, 1],
          ],
        },
        [
          [2, 2],
          [3, 3],
        ],
      ),
    ).toEqual({
      type: 'LineString',
      coordinates: [
        [2, 2],
        [3, 3],
      ],
    });
  });
});
