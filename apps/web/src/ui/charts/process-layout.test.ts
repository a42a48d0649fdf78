import { expect, test } from 'vitest';
import {
  edgePath,
  edgesToDraw,
  layOutProcess,
  nodeSize,
  reachBetween,
  spreadLabels,
} from './process-layout.ts';

const node = (id: string, place: number, weight = 1) => ({ id, place, weight });

test('activities stand in the order they come, like places side by side, none on another', () => {
  const { nodes, width, height } = layOutProcess([
    node('end', 1, 10),
    node('start', 0, 10),
    node('check', 0.5, 9),
    node('ask', 0.52, 3),
    node('route', 0.54, 1),
    node('more', 0.55, 1),
  ]);
  const at = (id: string) => nodes.get(id) ?? { x: NaN, y: NaN };
  expect(at('start').y).toBeLessThan(at('check').y);
  expect(at('check').y).toBe(at('ask').y);
  expect(at('more').y).toBeGreaterThan(at('check').y);
  expect(at('end').y).toBeGreaterThan(at('more').y);
  // The busiest of three stands in the middle.
  expect([at('ask').x, at('check').x, at('route').x]).toEqual(
    [at('ask').x, at('check').x, at('route').x].toSorted((a, b) => a - b),
  );
  for (const one of nodes.values()) {
    expect(one.x).toBeGreaterThanOrEqual(0);
    expect(one.x + nodeSize.width).toBeLessThanOrEqual(width);
    expect(one.y + nodeSize.height).toBeLessThanOrEqual(height);
    for (const other of nodes.values())
      if (other !== one) expect(Math.abs(one.x - other.x) >= nodeSize.width || one.y !== other.y).toBe(true);
  }
});

test('the busiest edges are drawn', () => {
  const edges = [1, 5, 3].map((count) => ({ from: 'a', to: `b${count}`, count }));
  expect(edgesToDraw(edges, 2).map(({ count }) => count)).toEqual([5, 3]);
});

test('a loop, a step and a way back are told apart', () => {
  const [a, b] = [
    { id: 'a', x: 0, y: 0 },
    { id: 'b', x: 0, y: 112 },
  ];
  const paths = [edgePath(a, a), edgePath(a, b), edgePath(b, a)].map(({ path }) => path);
  expect(new Set(paths).size).toBe(3);
  expect(edgePath(b, a).label[0]).toBeLessThan(0);
});

test('a bow and its label stand outside of the boxes it passes', () => {
  const [a, wide, b] = [
    { id: 'a', x: 240, y: 0 },
    { id: 'wide', x: 480, y: 112 },
    { id: 'b', x: 240, y: 224 },
  ];
  const nodes = [a, wide, b];
  expect(edgePath(a, b, reachBetween(nodes, a, b)).label[0]).toBeGreaterThan(480 + nodeSize.width);
});

test('labels that would cover one another stand one under the other', () => {
  const [first, second] = spreadLabels([
    { x: 0, y: 10, width: 60 },
    { x: 20, y: 12, width: 60 },
  ]);
  expect(first?.y).toBe(10);
  expect((second?.y ?? 0) - (first?.y ?? 0)).toBeGreaterThanOrEqual(16);
});
