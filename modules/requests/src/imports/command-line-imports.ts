import type { Scope } from '@veche/platform';
import { seedTown } from '../use-cases/seed-town.ts';
import type { RecordChanges } from './imports-deps.ts';
import type { ImportRun } from './db/import-run-repo.ts';
import { recordRequestChanges } from '../use-cases/record-request-changes.ts';
import type { RequestsDeps } from '../requests-deps.ts';
import { importServices, type CatalogueImport, type CatalogueOutcome } from './use-cases/import-services.ts';
import { importWholeFile, type WholeFile } from './use-cases/import-whole-file.ts';

/** What the command line does with the register: the same use cases, without a program that runs. */
export interface CommandLineImports {
  importWholeFile(scope: Scope, file: WholeFile): Promise<ImportRun>;
  importServices(scope: Scope, catalogue: CatalogueImport): Promise<CatalogueOutcome>;
}

/** A town the program has never run in gets what the register begins with first. */
export const createCommandLineImports = (deps: RequestsDeps): CommandLineImports => ({
  async importWholeFile(scope, file) {
    await deps.db.transact(scope, (tx) => seedTown(deps, tx));
    const record: RecordChanges = (tx, batch) => recordRequestChanges(deps, tx, batch);
    return importWholeFile({ ...deps, record }, scope, file);
  },
  importServices: (scope, catalogue) =>
    deps.db.transact(scope, async (tx) => {
      await seedTown(deps, tx);
      return importServices(deps, tx, catalogue);
    }),
});
