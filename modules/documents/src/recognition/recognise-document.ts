import { parseInn } from '@veche/identifiers';
import type { PlainDate } from '@veche/kernel';
import { kindPhrases, type DocumentKind } from './document-kinds.ts';
import { findDates, type FoundDate } from './russian-dates.ts';

/** What the text of a document shows; a hint for a person, never ground for a decision. */
export interface RecognisedDocument {
  /** Undefined when nothing, or two kinds equally, speak for it. */
  readonly kind: DocumentKind | undefined;
  /** The first date near the beginning: as a rule the document's own. */
  readonly datedOn: PlainDate | undefined;
  readonly validFrom: PlainDate | undefined;
  readonly validTo: PlainDate | undefined;
  /** All dates, once each, in the order of the text. */
  readonly datesOn: readonly PlainDate[];
  /** Taxpayer numbers whose check digits are right, once each. */
  readonly inns: readonly string[];
}

const headCharacters = 600;
const beforeCharacters = 60;

/** Reads kind, dates and parties out of the text of a document. */
export function recogniseDocument(text: string): RecognisedDocument {
  const plain = text
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .replace(/[\s\u00a0]+/gu, ' ');
  const dates = findDates(plain);
  const [first] = dates;
  return {
    kind: guessKind(plain),
    datedOn: first && first.at < headCharacters ? first.on : undefined,
    validFrom: dateAfter(
      plain,
      dates,
      /(?:действу\p{L}*|срок\p{L}*|период\p{L}*|вступает)[^.;]{0,40}\s(?:с|со)\s*$/iu,
    ),
    validTo: dateAfter(
      plain,
      dates,
      /(?:(?:действ\p{L}*|срок\p{L}*|период\p{L}*)[^;]{0,50}\s(?:по|до)|действительн\p{L}*\s+(?:по|до))\s*$/iu,
    ),
    datesOn: [...new Set(dates.map(({ on }) => on))],
    inns: findInns(plain),
  };
}

/** A phrase counts one, in the head of the document three. */
function guessKind(text: string): DocumentKind | undefined {
  const head = text.slice(0, headCharacters);
  const scores = Object.entries(kindPhrases)
    .map(([kind, phrases]) => ({
      kind: kind as DocumentKind,
      score: phrases.reduce((sum, phrase) => sum + (phrase.test(head) ? 3 : phrase.test(text) ? 1 : 0), 0),
    }))
    .toSorted((left, right) => right.score - left.score);
  const [best, second] = scores;
  return best && best.score > 0 && best.score > (second?.score ?? 0) ? best.kind : undefined;
}

/** The first date whose preceding words match. */
function dateAfter(text: string, dates: readonly FoundDate[], before: RegExp): PlainDate | undefined {
  return dates.find(({ at }) => before.test(text.slice(Math.max(0, at - beforeCharacters), at)))?.on;
}

function findInns(text: string): readonly string[] {
  const candidates = [...text.matchAll(/(?<!\d)(\d{12}|\d{10})(?!\d)/g)].map(([digits]) => digits);
  return [...new Set(candidates)].filter((digits) => parseInn(digits).ok);
}
