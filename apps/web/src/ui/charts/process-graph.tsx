import { useId, type ReactElement } from 'react';
import { edgePath, edgesToDraw, layOutProcess, nodeSize } from './process-layout.ts';

export interface GraphNode {
  readonly id: string;
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
  const layout = layOutProcess(nodes.map(({ id, place, visits }) => ({ id, place, weight: visits })));
  const drawn = edgesToDraw(edges, mostEdges);
  const most = Math.max(1, ...drawn.map(({ count }) => count));
  // Bows at the sides need room.
  const side = 110;
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
        {drawn.map((edge) => {
          const [from, to] = [layout.nodes.get(edge.from), layout.nodes.get(edge.to)];
          if (!from || !to) return null;
          return (
            <path
              key={`${edge.from} ${edge.to}`}
              className="chart-edge"
              d={edgePath(from, to).path}
              strokeWidth={1 + (4 * edge.count) / most}
              opacity={0.35 + (0.65 * edge.count) / most}
              markerEnd={`url(#${arrowId})`}
            />
          );
        })}
        {drawn.map((edge) => {
          const [from, to] = [layout.nodes.get(edge.from), layout.nodes.get(edge.to)];
          if (!from || !to) return null;
          const [x, y] = edgePath(from, to).label;
          return (
            <g key={`${edge.from} ${edge.to}`}>
              <rect
                className="chart-label-ground"
                x={x - 3.2 * edge.text.length}
                y={y - 8}
                width={6.4 * edge.text.length}
                height={16}
              />
              <text x={x} y={y + 4} textAnchor="middle">
                {edge.text}
              </text>
            </g>
          );
        })}
        {nodes.map((node) => {
          const placed = layout.nodes.get(node.id);
          if (!placed) return null;
          return (
            <g key={node.id}>
              <title>{node.id}</title>
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
                {shortened(node.id)}
              </text>
              <text x={placed.x + nodeSize.width / 2} y={placed.y + 34} textAnchor="middle">
                {node.text}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
