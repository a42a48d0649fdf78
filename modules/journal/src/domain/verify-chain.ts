import type { JournalFaultCode } from '@veche/contracts';
import { emptyChain, type ChainHashing, type ChainLink, type ChainPoint } from './chain.ts';

/** A link as it was read back, with the text of its entry; `undefined` when the entry is gone. */
export interface StoredLink extends ChainLink {
  readonly canonical: string | undefined;
}

export interface ChainFault {
  readonly code: JournalFaultCode;
  readonly index: number;
  readonly entryId?: string;
}

export interface ChainCheck {
  /** Where the chain stands by recomputation; after a fault it goes on from the stored head, so that one fault is one line. */
  readonly point: ChainPoint;
  readonly checked: number;
  readonly faults: readonly ChainFault[];
}

export interface ChainCheckTools {
  readonly hashing: ChainHashing;
  /** Whether the text is the canonical form of an entry with this id. */
  isEntry(canonical: string, entryId: string): boolean;
  /** A head kept from earlier, from outside the database. */
  readonly earlier?: ChainPoint;
}

export const startOfCheck: ChainCheck = { point: emptyChain, checked: 0, faults: [] };

/** Beyond this many the report says enough. */
const maxFaults = 100;

/** Checks the next link in order of index. */
export function checkLink(check: ChainCheck, link: StoredLink, tools: ChainCheckTools): ChainCheck {
  const found = [
    ...orderFaults(check.point, link),
    ...entryFaults(link, tools),
    ...headFaults(check.point, link, tools),
  ];
  const point = { size: link.index + 1, hash: link.head };
  const faults = [...found, ...earlierFaults(point, tools.earlier)];
  return {
    point,
    checked: check.checked + 1,
    faults: faults.length === 0 ? check.faults : [...check.faults, ...faults].slice(0, maxFaults),
  };
}

/** Compares the end of the chain with the stored head and with the earlier one. */
export function finishCheck(
  check: ChainCheck,
  stored: ChainPoint,
  earlier: ChainPoint | undefined,
): ChainCheck {
  const faults: ChainFault[] = [];
  if (check.point.size < stored.size) faults.push({ code: 'truncated', index: check.point.size });
  else if (check.point.size > stored.size) faults.push({ code: 'beyond-head', index: stored.size });
  else if (check.point.hash !== stored.hash) faults.push({ code: 'head-mismatch', index: stored.size });
  if (earlier !== undefined && earlier.size > check.point.size)
    faults.push({ code: 'truncated', index: check.point.size });
  if (earlier?.size === 0 && earlier.hash !== emptyChain.hash)
    faults.push({ code: 'earlier-head-mismatch', index: 0 });
  return { ...check, faults: [...check.faults, ...faults] };
}

function orderFaults(point: ChainPoint, link: StoredLink): ChainFault[] {
  return link.index === point.size ? [] : [fault('index-gap', link)];
}

function entryFaults(link: StoredLink, tools: ChainCheckTools): ChainFault[] {
  if (link.canonical === undefined) return [fault('entry-missing', link)];
  if (tools.hashing.leaf(link.canonical) !== link.leaf) return [fault('entry-altered', link)];
  return tools.isEntry(link.canonical, link.entryId) ? [] : [fault('entry-not-canonical', link)];
}

function headFaults(point: ChainPoint, link: StoredLink, tools: ChainCheckTools): ChainFault[] {
  return tools.hashing.head(point.hash, link.leaf) === link.head ? [] : [fault('chain-broken', link)];
}

function earlierFaults(point: ChainPoint, earlier: ChainPoint | undefined): ChainFault[] {
  if (earlier === undefined || earlier.size !== point.size || earlier.hash === point.hash) return [];
  return [{ code: 'earlier-head-mismatch', index: point.size }];
}

const fault = (code: JournalFaultCode, link: StoredLink): ChainFault => ({
  code,
  index: link.index,
  entryId: link.entryId,
});
