import { useId, type ReactElement } from 'react';
import {
  edgePath,
  edgesToDraw,
  layOutProcess,
  nodeSize,
  reachBetween,
  spreadLabels,
} from './process-layout.ts';

export interface GraphNode {
  readonly id: string;
  /** What it is called on the screen. */
  readonly title: string;
  readonly place: number;
  readonly visits: number;
  /** Under the name. */
  readonly text: string;
  /** Most of the time goes after this step. */
  readonly isSlow: boolean;
}
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly text: string;
}

export interface ProcessGraphProps {
  readonly label: string;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly mostEdges?: number;
}

const shortened = (text: string, most = 24): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;

/** Which step follows which; the thicker the line, the more cases; a slow step has a heavy frame and says so. */
export function ProcessGraph({ label, nodes, edges, mostEdges = 18 }: ProcessGraphProps): ReactElement {
  const arrowId = useId();
  const busiest = edgesToDraw(edges, mostEdges);
  const joined = new Set(busiest.flatMap(({ from, to }) => [from, to]));
  // A step no drawn line reaches tells nothing here; the tables have it.
  const shown = nodes.filter(({ id, isSlow }) => joined.size === 0 || joined.has(id) || isSlow);
  const layout = layOutProcess(shown.map(({ id, place, visits }) => ({ id, place, weight: visits })));
  const most = Math.max(1, ...busiest.map(({ count }) => count));
  const drawn = busiest.flatMap((edge) => {
    const [from, to] = [layout.nodes.get(edge.from), layout.nodes.get(edge.to)];
    if (!from || !to) return [];
    const { path, label: at } = edgePath(from, to, reachBetween(layout.nodes.values(), from, to));
    return [{ ...edge, path, x: at[0], y: at[1], width: 6.4 * edge.text.length }];
  });
  const labels = spreadLabels(drawn);
  // Bows at the sides and their labels need room.
  const side = 150;
  return (
    <div className="chart-scroll" tabIndex={0} role="region" aria-label={label}>
      <svg
        className="chart"
        viewBox={`${-side} 0 ${layout.width + 2 * side} ${layout.height}`}
        role="img"
        aria-label={label}
        style={{ width: `${layout.width + 2 * side}px`, maxWidth: 'none', marginInline: 'auto' }}
      >
        <defs>
          <marker
            id={arrowId}
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="8"
            markerHeight="8"
            orient="auto"
            markerUnits="userSpaceOnUse"
          >
            <path className="chart-arrow" d="M0 0L8 4L0 8z" />
          </marker>
        </defs>
        {drawn.map((edge) => (
          <path
            key={`${edge.from} ${edge.to}`}
            className="chart-edge"
            d={edge.path}
            strokeWidth={1 + (4 * edge.count) / most}
            opacity={0.35 + (0.65 * edge.count) / most}
            markerEnd={`url(#${arrowId})`}
          />
        ))}
        {shown.map((node) => {
          const placed = layout.nodes.get(node.id);
          if (!placed) return null;
          return (
            <g key={node.id}>
              <title>{node.title}</title>
              <rect
                className={node.isSlow ? 'chart-node chart-node-slow' : 'chart-node'}
                x={placed.x}
                y={placed.y}
                width={nodeSize.width}
                height={nodeSize.height}
                rx={2}
              />
              <text
                className="chart-strong"
                x={placed.x + nodeSize.width / 2}
                y={placed.y + 18}
                textAnchor="middle"
              >
                {shortened(node.title)}
              </text>
              <text x={placed.x + nodeSize.width / 2} y={placed.y + 34} textAnchor="middle">
                {node.text}
              </text>
            </g>
          );
        })}
        {labels.map(({ from, to, text, x, y, width }) => (
          <g key={`${from} ${to}`}>
            <rect className="chart-label-ground" x={x - width / 2} y={y - 8} width={width} height={16} />
            <text x={x} y={y + 4} textAnchor="middle">
              {text}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
