import type { BilingualText } from '@veche/kernel';
import { createInstallation, setUpOnce, systemScope, type Database, type Tx } from '@veche/platform';
import { demonstrationTown } from './demonstration-town.ts';

/** One step of making a demonstration, done once and in one transaction. */
export interface SetUpStep {
  readonly name: string;
  /** What it makes, for the person who waits: «люди». */
  readonly title: BilingualText;
  /** Where it runs: over the whole installation, or in the town. */
  readonly scope: 'installation' | 'town';
  run(tx: Tx, signal: AbortSignal): Promise<unknown>;
}

/**
 * Makes an empty database a demonstration, or goes on with one whose making was interrupted.
 * @param onStep told of each step that is to be done, before it is
 * @param signal ends the making; what was done stays done
 * @returns names of the steps done now
 */
export async function setUpDemonstration(
  db: Database,
  keyFingerprint: string,
  steps: readonly SetUpStep[],
  { onStep, signal }: { onStep: (title: BilingualText) => void; signal: AbortSignal },
): Promise<string[]> {
  const done: string[] = [];
  const all: SetUpStep[] = [
    {
      name: 'installation',
      title: { ru: 'установка', en: 'the installation' },
      scope: 'installation',
      run: (tx) => createInstallation(tx, 'demonstration', keyFingerprint),
    },
    ...steps,
  ];
  for (const step of all) {
    const tenantId = step.scope === 'town' ? demonstrationTown.id : null;
    const isNew = await db.transact(systemScope('set-up', tenantId), (tx) =>
      setUpOnce(tx, step.name, (inner) => {
        signal.throwIfAborted();
        onStep(step.title);
        return step.run(inner, signal);
      }),
    );
    if (isNew) done.push(step.name);
  }
  return done;
}
