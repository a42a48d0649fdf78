export interface LayoutNode {
  readonly id: string;
  /** Mean place in the case: 0 first … 1 last. */
  readonly place: number;
  readonly weight: number;
}
export interface LayoutEdge {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

export interface PlacedNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}
export interface ProcessLayout {
  readonly nodes: ReadonlyMap<string, PlacedNode>;
  readonly width: number;
  readonly height: number;
}

export const nodeSize = { width: 176, height: 44 } as const;
const gap = { x: 64, y: 68 } as const;
const margin = 12;

/**
 * Places activities from above to below in the order in which they usually come; those that come at like places stand side by side, the
 * busiest in the middle.
 */
export function layOutProcess(nodes: readonly LayoutNode[]): ProcessLayout {
  const rows = rowsOf(nodes.toSorted((a, b) => a.place - b.place || b.weight - a.weight));
  const widest = Math.max(1, ...rows.map(({ length }) => length));
  const width = 2 * margin + widest * nodeSize.width + (widest - 1) * gap.x;
  const placed = new Map<string, PlacedNode>();
  for (const [row, members] of rows.entries()) {
    const ordered = busiestInTheMiddle(members);
    const rowWidth = ordered.length * nodeSize.width + (ordered.length - 1) * gap.x;
    for (const [column, { id }] of ordered.entries())
      placed.set(id, {
        id,
        x: (width - rowWidth) / 2 + column * (nodeSize.width + gap.x),
        y: margin + row * (nodeSize.height + gap.y),
      });
  }
  return {
    nodes: placed,
    width,
    height: 2 * margin + rows.length * nodeSize.height + Math.max(0, rows.length - 1) * gap.y,
  };
}

const mostInRow = 3;
/** Activities whose mean places differ by less stand in one row. */
const nearness = 0.06;

function rowsOf(sorted: readonly LayoutNode[]): LayoutNode[][] {
  const rows: LayoutNode[][] = [];
  for (const node of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && row.length < mostInRow && node.place - first.place < nearness) row.push(node);
    else rows.push([node]);
  }
  return rows;
}

function busiestInTheMiddle(members: readonly LayoutNode[]): LayoutNode[] {
  const ordered: LayoutNode[] = [];
  for (const [index, node] of members.toSorted((a, b) => b.weight - a.weight).entries())
    if (index % 2 === 0) ordered.push(node);
    else ordered.unshift(node);
  return ordered;
}

/** The least share of cases an edge must carry so that at most `most` are drawn; whoever wants all has the table. */
export function edgesToDraw<Edge extends LayoutEdge>(edges: readonly Edge[], most: number): Edge[] {
  return edges.toSorted((a, b) => b.count - a.count).slice(0, most);
}

/** How far the boxes reach in the rows an edge passes: its bow and its label stand outside of them. */
export interface Reach {
  readonly left: number;
  readonly right: number;
}

export function reachBetween(nodes: Iterable<PlacedNode>, from: PlacedNode, to: PlacedNode): Reach {
  const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
  const passed = [...nodes].filter(({ y }) => y >= top && y <= bottom);
  return {
    left: Math.min(from.x, to.x, ...passed.map(({ x }) => x)),
    right: Math.max(from.x, to.x, ...passed.map(({ x }) => x)) + nodeSize.width,
  };
}

export interface PlacedLabel {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}
const labelHeight = 17;

/** Moves labels down until none covers another. */
export function spreadLabels<Label extends PlacedLabel>(labels: readonly Label[]): Label[] {
  const placed: Label[] = [];
  for (const label of labels) {
    let moved = label;
    const covers = (other: Label): boolean =>
      Math.abs(other.y - moved.y) < labelHeight &&
      Math.abs(other.x - moved.x) < (other.width + moved.width) / 2;
    for (let tries = 0; tries < 12 && placed.some(covers); tries += 1)
      moved = { ...moved, y: moved.y + labelHeight };
    placed.push(moved);
  }
  return placed;
}

/** The line of an edge: down straight, up and over rows in a bow beside, to itself in a loop. */
export function edgePath(
  from: PlacedNode,
  to: PlacedNode,
  reach: Reach = reachBetween([], from, to),
): { readonly path: string; readonly label: readonly [number, number] } {
  const { width, height } = nodeSize;
  const half = width / 2;
  if (from.id === to.id) {
    const [x, y] = [from.x + width, from.y + height / 2];
    return {
      path: `M${x} ${y - 10}C${x + 40} ${y - 26} ${x + 40} ${y + 26} ${x} ${y + 10}`,
      label: [x + 34, y],
    };
  }
  const rows = (to.y - from.y) / (height + gap.y);
  if (rows === 1) {
    const start: [number, number] = [from.x + half, from.y + height];
    const end: [number, number] = [to.x + half, to.y];
    const bend = gap.y / 2;
    return {
      path: `M${start[0]} ${start[1]}C${start[0]} ${start[1] + bend} ${end[0]} ${end[1] - bend} ${end[0]} ${end[1]}`,
      label: [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2],
    };
  }
  if (rows === 0) {
    // Side by side: there over the boxes, back under them.
    const isBack = to.x < from.x;
    const edge = isBack ? from.y + height : from.y;
    const bend = (isBack ? 1 : -1) * 40;
    const [start, end] = [from.x + half, to.x + half];
    return {
      path: `M${start} ${edge}C${start} ${edge + bend} ${end} ${edge + bend} ${end} ${edge}`,
      label: [(start + end) / 2, edge + 0.75 * bend],
    };
  }
  const isUp = rows < 0;
  const start: [number, number] = [isUp ? from.x : from.x + width, from.y + height / 2];
  const end: [number, number] = [isUp ? to.x : to.x + width, to.y + height / 2];
  const bow = 28 + 10 * Math.min(5, Math.abs(rows));
  const peak = isUp ? reach.left - bow : reach.right + bow;
  // A cubic with both handles at one side goes three quarters of the way there.
  const side = (8 * peak - start[0] - end[0]) / 6;
  return {
    path: `M${start[0]} ${start[1]}C${side} ${start[1]} ${side} ${end[1]} ${end[0]} ${end[1]}`,
    label: [peak, (start[1] + end[1]) / 2],
  };
}
