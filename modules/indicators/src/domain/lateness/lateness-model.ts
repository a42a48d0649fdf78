/** Tenths of the term; the eleventh place says «late». */
export const termParts = 10;

/**
 * How past requests with a term ended, those alike counted together. `heldIn`: the tenth of the term in which one was first stopped
 * or sent back, `termParts + 1` for never; `endedIn`: the tenth in which it was closed, `termParts` for late.
 */
export interface EndedAlike {
  readonly service: string;
  readonly unit: string;
  readonly heldIn: number;
  readonly endedIn: number;
  readonly n: number;
}

/** An open request as the model sees it. */
export interface LatenessQuestion {
  readonly service: string;
  readonly unit: string;
  readonly isHeld: boolean;
  /** The tenth of the term that is running, 0…9. */
  readonly part: number;
}

/** Chances of being late, from what is known of all to what is known of those most alike. */
export interface LatenessAnswer {
  readonly probability: number;
  /** Of all requests that got this far in their term. */
  readonly ofAll: number;
  /** Of all at the beginning of their term. */
  readonly atStart: number;
  readonly ofService: number;
  readonly ofUnit: number;
  /** Past cases behind the unit's figure. */
  readonly n: number;
}

export interface LatenessModel {
  ask(question: LatenessQuestion): LatenessAnswer;
  /** Past requests it has learnt from. */
  readonly learntFrom: number;
}

/** The figure of few is drawn to that of many, as if so many more had ended as the many did. */
const priorWeight = 20;

interface Tally {
  readonly atRisk: number[];
  readonly late: number[];
}

/**
 * A table rather than a black box: of past requests that were still open after the same part of their term, how many were late; by
 * service, then by unit, then by whether it had been stopped or sent back by then, each level drawn to the one above. Knows nothing
 * of people and is never asked about notices under 54-ФЗ.
 */
export function learnLateness(past: readonly EndedAlike[]): LatenessModel {
  const tallies = new Map<string, Tally>();
  let learntFrom = 0;
  for (const each of past) {
    learntFrom += each.n;
    for (let part = 0; part < termParts && part <= each.endedIn; part += 1) {
      const held = each.heldIn <= part ? 'held' : 'plain';
      for (const key of [
        '',
        keyOf(each.service),
        keyOf(each.service, each.unit),
        keyOf(each.service, each.unit, held),
      ])
        add(tallies, key, part, each);
    }
  }
  return {
    learntFrom,
    ask({ service, unit, isHeld, part }) {
      const shareOf = (key: string, above: number, at = part): number => {
        const tally = tallies.get(key);
        return ((tally?.late[at] ?? 0) + priorWeight * above) / ((tally?.atRisk[at] ?? 0) + priorWeight);
      };
      const all = tallies.get('');
      const plainShare = (at: number): number => (all?.atRisk[at] ? (all.late[at] ?? 0) / all.atRisk[at] : 0);
      const ofAll = plainShare(part);
      const ofService = shareOf(keyOf(service), ofAll);
      const ofUnit = shareOf(keyOf(service, unit), ofService);
      return {
        probability: shareOf(keyOf(service, unit, isHeld ? 'held' : 'plain'), ofUnit),
        ofAll,
        atStart: plainShare(0),
        ofService,
        ofUnit,
        n: tallies.get(keyOf(service, unit))?.atRisk[part] ?? 0,
      };
    },
  };
}

const keyOf = (...parts: readonly string[]): string => parts.join('\u0000');

function add(tallies: Map<string, Tally>, key: string, part: number, { endedIn, n }: EndedAlike): void {
  let tally = tallies.get(key);
  if (!tally) {
    tally = {
      atRisk: Array.from({ length: termParts }, () => 0),
      late: Array.from({ length: termParts }, () => 0),
    };
    tallies.set(key, tally);
  }
  tally.atRisk[part] = (tally.atRisk[part] ?? 0) + n;
  if (endedIn === termParts) tally.late[part] = (tally.late[part] ?? 0) + n;
}
