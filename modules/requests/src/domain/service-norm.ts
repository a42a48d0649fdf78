import type { BilingualText, PlainDate } from '@veche/kernel';

export type NormUnit = 'workingDay' | 'calendarDay' | 'hour' | 'minute' | 'month';

/** Where a norm is written, and how far that was checked: V read in the source, K general knowledge, D default of the product, TBC to be confirmed. */
export interface NormBasis {
  readonly act: string;
  readonly title?: BilingualText;
  readonly clause?: BilingualText;
  readonly source?: string;
  readonly verification: string;
}

/** A term of a service, in force from one day to another. */
export interface ServiceNorm {
  readonly id: string;
  readonly serviceCode: string;
  /** `first-answer`, `final` or `stage:…`. */
  readonly stage: string;
  readonly amount: number;
  readonly unit: NormUnit;
  readonly endShift: 'next' | 'previous' | 'none';
  readonly endsWith: 'day' | 'office';
  readonly startsWith: 'opened' | 'registered';
  readonly isPausable: boolean;
  readonly pauseReasons: readonly string[];
  /** How far notice to the citizen may extend the term, in its own unit. */
  readonly extension?: number;
  readonly atRiskShare: number;
  readonly veryOverdueWorkingDays: number;
  readonly validFrom: PlainDate;
  /** The first day on which it no longer holds. */
  readonly validTo?: PlainDate;
  readonly basis: readonly NormBasis[];
  readonly verification: string;
  readonly version: number;
}

/** A norm as it is to hold from a day on. */
export type NewNorm = Omit<ServiceNorm, 'id' | 'version' | 'validTo'>;

/** Norms by service, to be asked by stage and day. */
export type NormBook = ReadonlyMap<string, readonly ServiceNorm[]>;

export function normBookOf(norms: readonly ServiceNorm[]): NormBook {
  const book = new Map<string, ServiceNorm[]>();
  for (const norm of norms) {
    const known = book.get(norm.serviceCode);
    if (known === undefined) book.set(norm.serviceCode, [norm]);
    else known.push(norm);
  }
  return book;
}

/** The norm of a stage that held on the day a request was opened; a later norm never judges an earlier request. */
export function findNorm(
  book: NormBook,
  query: { readonly serviceCode: string; readonly stage: string; readonly on: PlainDate },
): ServiceNorm | undefined {
  return book
    .get(query.serviceCode)
    ?.find(
      (norm) =>
        norm.stage === query.stage &&
        norm.validFrom <= query.on &&
        (norm.validTo === undefined || query.on < norm.validTo),
    );
}

/** `59-ФЗ, ст. 12`: the bases of a norm in one line. */
export function basisText(norm: Pick<ServiceNorm, 'basis'>): BilingualText {
  const line = (language: 'ru' | 'en'): string =>
    norm.basis
      .map(({ act, title, clause }) =>
        [title?.[language] ?? act, clause?.[language]].filter(Boolean).join(', '),
      )
      .join('; ');
  return { ru: line('ru'), en: line('en') };
}
