/** Cases that went the same way, with what they spent between its steps. */
export interface VariantCases {
  readonly activities: readonly string[];
  readonly cases: number;
  /** Milliseconds between step i and i + 1, all cases together. */
  readonly gapSumsMs: readonly number[];
}

export interface ProcessNode {
  readonly activity: string;
  /** How often it happened, repeats included. */
  readonly visits: number;
  readonly cases: number;
  readonly starts: number;
  readonly ends: number;
  /** Mean time until whatever came next; absent for what only ever ends a case. */
  readonly meanUntilNextMs: number | undefined;
  /** All time spent after it, of all cases: where time goes. */
  readonly totalUntilNextMs: number;
  /** Mean place in the case, 0 first … 1 last: for drawing. */
  readonly meanPlace: number;
}

export interface ProcessEdge {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly cases: number;
  readonly meanMs: number;
}

export interface ProcessMap {
  readonly cases: number;
  readonly nodes: readonly ProcessNode[];
  readonly edges: readonly ProcessEdge[];
}

interface NodeCount {
  visits: number;
  cases: number;
  starts: number;
  ends: number;
  gaps: number;
  gapMs: number;
  place: number;
}
interface EdgeCount {
  count: number;
  cases: number;
  ms: number;
}

/**
 * The directly-follows graph: which activity came right after which, how often, and how long that took. One pass over the variants;
 * cases of one variant are alike in all but time.
 */
export function directlyFollows(variants: readonly VariantCases[]): ProcessMap {
  const nodes = new Map<string, NodeCount>();
  const edges = new Map<string, Map<string, EdgeCount>>();
  for (const variant of variants) countVariant(variant, nodes, edges);
  return {
    cases: variants.reduce((sum, { cases }) => sum + cases, 0),
    nodes: [...nodes]
      .map(([activity, node]) => ({
        activity,
        visits: node.visits,
        cases: node.cases,
        starts: node.starts,
        ends: node.ends,
        meanUntilNextMs: node.gaps === 0 ? undefined : node.gapMs / node.gaps,
        totalUntilNextMs: node.gapMs,
        meanPlace: node.place / node.visits,
      }))
      .toSorted((a, b) => a.meanPlace - b.meanPlace || b.visits - a.visits),
    edges: [...edges]
      .flatMap(([from, targets]) =>
        [...targets].map(([to, { count, cases, ms }]) => ({ from, to, count, cases, meanMs: ms / count })),
      )
      .toSorted((a, b) => b.count - a.count || a.from.localeCompare(b.from) || a.to.localeCompare(b.to)),
  };
}

function countVariant(
  { activities, cases, gapSumsMs }: VariantCases,
  nodes: Map<string, NodeCount>,
  edges: Map<string, Map<string, EdgeCount>>,
): void {
  const seen = new Set<string>();
  for (const [index, activity] of activities.entries()) {
    const node = nodes.get(activity) ?? {
      visits: 0,
      cases: 0,
      starts: 0,
      ends: 0,
      gaps: 0,
      gapMs: 0,
      place: 0,
    };
    nodes.set(activity, node);
    node.visits += cases;
    node.place += activities.length === 1 ? 0 : (cases * index) / (activities.length - 1);
    if (index === 0) node.starts += cases;
    if (!seen.has(activity)) node.cases += cases;
    seen.add(activity);
    const next = activities[index + 1];
    if (next === undefined) {
      node.ends += cases;
      continue;
    }
    const ms = gapSumsMs[index] ?? 0;
    node.gaps += cases;
    node.gapMs += ms;
    const targets = edges.get(activity) ?? new Map<string, EdgeCount>();
    edges.set(activity, targets);
    const edge = targets.get(next) ?? { count: 0, cases: 0, ms: 0 };
    targets.set(next, edge);
    edge.count += cases;
    edge.ms += ms;
    const name = `${activity}\u0000${next}`;
    if (!seen.has(name)) edge.cases += cases;
    seen.add(name);
  }
}
