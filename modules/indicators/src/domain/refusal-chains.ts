/** What a chain needs to know of a request; all are of one applicant and one service. */
export interface ChainLink {
  readonly requestId: string;
  readonly openedMs: number;
  readonly closedMs?: number | undefined;
  readonly isRefused: boolean;
}

/** Requests that are one story to the citizen: refused, filed again, refused, filed again. */
export interface RefusalChain {
  readonly requestIds: readonly string[];
  readonly openedMs: number;
  /** When the last one was closed; absent while it is under way. */
  readonly closedMs?: number;
}

/** Filing again later than this after a refusal is a new story. */
export const chainGapMs = 90 * 86_400_000;

/** Stories of two requests and more, in the order of their beginning. */
export function refusalChains(requests: readonly ChainLink[]): RefusalChain[] {
  const inOrder = requests.toSorted(
    (a, b) => a.openedMs - b.openedMs || a.requestId.localeCompare(b.requestId),
  );
  const chains: ChainLink[][] = [];
  for (const request of inOrder) {
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    if (chain && last && follows(last, request)) chain.push(request);
    else chains.push([request]);
  }
  return chains.filter(({ length }) => length > 1).map(chainOf);
}

const follows = ({ isRefused, closedMs }: ChainLink, next: ChainLink): boolean =>
  isRefused && closedMs !== undefined && next.openedMs >= closedMs && next.openedMs - closedMs <= chainGapMs;

function chainOf(links: readonly ChainLink[]): RefusalChain {
  const [first, last] = [links[0], links.at(-1)];
  return {
    requestIds: links.map(({ requestId }) => requestId),
    openedMs: first?.openedMs ?? 0,
    ...(last?.closedMs === undefined ? {} : { closedMs: last.closedMs }),
  };
}
