import type { PlainDate } from '@veche/kernel';
import type { Tx } from '@veche/platform';
import { listNormsOfStage } from '../../db/norm-repo.ts';
import { insertPackServices } from '../../db/seed-repo.ts';
import type { NewNorm } from '../../domain/service-norm.ts';
import type { RequestsDeps } from '../../requests-deps.ts';
import { loadClockReference } from '../../use-cases/clock-reference.ts';
import { putNormInForce } from '../../use-cases/put-norm-in-force.ts';
import { recalculateTerms } from '../../use-cases/recalculate-terms.ts';
import type { CatalogueService } from '../domain/service-catalogue.ts';

export interface CatalogueImport {
  readonly services: readonly CatalogueService[];
  /** From which day the norms hold. */
  readonly validFrom: PlainDate;
  /** The act the terms are written in, as people cite it. */
  readonly act: string;
}

export interface CatalogueOutcome {
  readonly norms: number;
  /** Services whose norm is another already: changing one takes two people, so it is left alone. */
  readonly differing: readonly string[];
  readonly moved: number;
}

/**
 * Brings services of a catalogue with the terms they did not have yet, and times the open requests by them. A norm that is there stays as
 * it is: the same catalogue read again changes nothing. Errors: `calendar-missing`.
 */
export async function importServices(
  deps: RequestsDeps,
  tx: Tx,
  { services, validFrom, act }: CatalogueImport,
): Promise<CatalogueOutcome> {
  const { book: before } = await loadClockReference(deps, tx);
  await insertPackServices(
    tx,
    services.map(({ code, title, category }) => ({
      code,
      title: { ru: title, en: title },
      system: 'catalogue',
      ...(category === undefined ? {} : { category }),
      norms: [],
    })),
  );
  const differing: string[] = [];
  let norms = 0;
  for (const { code, workingDays } of services) {
    if (workingDays === undefined) continue;
    const last = (await listNormsOfStage(tx, code, 'final')).at(-1);
    if (last === undefined) {
      await putNormInForce(tx, normOf(code, workingDays, { validFrom, act }));
      norms += 1;
    } else if (last.amount !== workingDays || last.unit !== 'workingDay') differing.push(code);
  }
  if (norms === 0) return { norms, differing, moved: 0 };
  const { book: after, calendarVersion } = await loadClockReference(deps, tx);
  const what = { kind: 'norm', reason: 'norm:catalogue', calendarVersion } as const;
  const { movedCount: moved } = await recalculateTerms(deps, tx, { before, after }, what);
  return { norms, differing, moved };
}

const normOf = (
  serviceCode: string,
  amount: number,
  { validFrom, act }: Pick<CatalogueImport, 'validFrom' | 'act'>,
): NewNorm => ({
  serviceCode,
  stage: 'final',
  amount,
  unit: 'workingDay',
  endShift: 'next',
  endsWith: 'day',
  startsWith: 'registered',
  isPausable: false,
  pauseReasons: [],
  atRiskShare: 0.8,
  veryOverdueWorkingDays: 5,
  validFrom,
  basis: [{ act, title: { ru: act, en: act }, verification: 'TBC' }],
  verification: 'TBC',
});
