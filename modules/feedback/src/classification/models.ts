import type { FeedbackModel } from '@veche/contracts';
import type { PersonVault, ReadTx, Tx } from '@veche/platform';
import { unpackClassifier, type TextClassifier } from '@veche/text-classifier';
import { sql } from 'kysely';
import { feedbackDb } from '../db/tables.ts';
import { gatherExamples, purposes, type Purpose } from './examples.ts';
import { trainModel } from './train-model.ts';

/** Models of a town are few and large: each process unpacks a version once. */
const unpacked = new Map<string, { readonly version: number; readonly classifier: TextClassifier }>();

export interface ModelInUse {
  readonly classifier: TextClassifier;
  readonly threshold: number;
}

/** The model in use; undefined while none was trained. */
export async function findModel(tx: ReadTx, purpose: Purpose): Promise<ModelInUse | undefined> {
  const newest = await newestOf(tx, purpose);
  if (!newest) return undefined;
  const key = `${tx.tenantId}/${purpose}`;
  const known = unpacked.get(key);
  if (known?.version === newest.version) return { classifier: known.classifier, threshold: newest.threshold };
  const { packed } = await feedbackDb(tx)
    .selectFrom('feedback.model')
    .select('packed')
    .where('tenant_id', '=', tx.tenantId)
    .where('purpose', '=', purpose)
    .where('version', '=', newest.version)
    .executeTakeFirstOrThrow();
  const classifier = unpackClassifier(packed);
  unpacked.set(key, { version: newest.version, classifier });
  return { classifier, threshold: newest.threshold };
}

const newestOf = (tx: ReadTx, purpose: Purpose) =>
  feedbackDb(tx)
    .selectFrom('feedback.model')
    .select(['version', 'threshold', 'corrections'])
    .where('tenant_id', '=', tx.tenantId)
    .where('purpose', '=', purpose)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();

/** Trains both models on all this town has. @returns what they are worth */
export async function trainModels(vault: PersonVault, tx: Tx): Promise<FeedbackModel[]> {
  for (const purpose of purposes) await train(vault, tx, purpose);
  return listModels(tx);
}

/** Trains those that have none yet, or were corrected since. */
export async function trainIfNeeded(vault: PersonVault, tx: Tx): Promise<void> {
  for (const purpose of purposes) {
    const newest = await newestOf(tx, purpose);
    if (!newest || newest.corrections !== (await countCorrections(tx, purpose)))
      await train(vault, tx, purpose);
  }
}

async function train(vault: PersonVault, tx: Tx, purpose: Purpose): Promise<void> {
  const { seed, imported, corrected } = await gatherExamples(vault, tx, purpose);
  const model = await trainModel([...seed, ...imported, ...corrected]);
  if (!model) return;
  const version = ((await newestOf(tx, purpose))?.version ?? 0) + 1;
  const { packed, threshold, report } = model;
  const examples = { seed: seed.length, imported: imported.length, corrected: corrected.length };
  await feedbackDb(tx)
    .insertInto('feedback.model')
    .values({
      tenant_id: tx.tenantId,
      purpose,
      version,
      packed: JSON.stringify(packed),
      threshold,
      report: JSON.stringify({ ...report, examples }),
      corrections: await countCorrections(tx, purpose),
      trained_at: tx.now,
    })
    .execute();
  // The one before is kept, in case the new one turns out worse.
  await feedbackDb(tx)
    .deleteFrom('feedback.model')
    .where('tenant_id', '=', tx.tenantId)
    .where('purpose', '=', purpose)
    .where('version', '<', version - 1)
    .execute();
}

async function countCorrections(tx: ReadTx, purpose: Purpose): Promise<number> {
  const { n } = await feedbackDb(tx)
    .selectFrom('feedback.item_event')
    .select(sql<number>`count(*)::int`.as('n'))
    .where('tenant_id', '=', tx.tenantId)
    .where('kind', '=', 'labelled')
    .where(sql<boolean>`data ? ${purpose}`)
    .executeTakeFirstOrThrow();
  return n;
}

/** What the models in use were tried on. */
export async function listModels(tx: ReadTx): Promise<FeedbackModel[]> {
  const rows = await feedbackDb(tx)
    .selectFrom('feedback.model')
    .select(['purpose', 'version', 'threshold', 'report', 'trained_at'])
    .distinctOn('purpose')
    .where('tenant_id', '=', tx.tenantId)
    .orderBy('purpose')
    .orderBy('version', 'desc')
    .execute();
  return rows.map(({ purpose, version, threshold, report, trained_at: trainedAt }) => {
    const { examples, calibration, spoken, ...rest } = report;
    return {
      purpose,
      version,
      trainedAt,
      threshold,
      ...rest,
      examples: { ...examples },
      spoken: { ...spoken },
      calibration: calibration.map((row) => ({ ...row })),
    };
  });
}
