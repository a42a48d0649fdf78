import { createHash } from 'node:crypto';
import { feedbackTopic, feedbackUrgency } from '@veche/contracts';
import type { PersonVault, ReadTx, Tx } from '@veche/platform';
import type { LabelledText } from '@veche/text-classifier';
import { feedbackDb } from '../db/tables.ts';
import { openOwn } from '../personal-words.ts';
import { seedTexts } from './seed-texts.ts';

export const purposes = ['topic', 'urgency'] as const;
export type Purpose = (typeof purposes)[number];

const urgentMark = '! ';

/** The examples the product comes with. */
export const seedExamples = (purpose: Purpose): LabelledText[] =>
  Object.entries(seedTexts).flatMap(([topic, texts]) =>
    texts.map((line) => {
      const isUrgent = line.startsWith(urgentMark);
      return {
        text: isUrgent ? line.slice(urgentMark.length) : line,
        label: purpose === 'topic' ? topic : isUrgent ? 'urgent' : 'normal',
      };
    }),
  );

/** All a town can learn from, by where it comes from. */
export interface Examples {
  readonly seed: readonly LabelledText[];
  readonly imported: readonly LabelledText[];
  readonly corrected: readonly LabelledText[];
}

/** What people overruled is read from the items: the words of somebody who was erased are no example any more. */
export async function gatherExamples(vault: PersonVault, tx: ReadTx, purpose: Purpose): Promise<Examples> {
  const imported = await feedbackDb(tx)
    .selectFrom('feedback.labelled_text')
    .select(['text', 'label'])
    .where('tenant_id', '=', tx.tenantId)
    .where('purpose', '=', purpose)
    .orderBy('text_hash')
    .execute();
  return { seed: seedExamples(purpose), imported, corrected: await corrections(vault, tx, purpose) };
}

async function corrections(vault: PersonVault, tx: ReadTx, purpose: Purpose): Promise<LabelledText[]> {
  const rows = await feedbackDb(tx)
    .selectFrom('feedback.item')
    .select(['person_id', 'sealed', 'topic', 'urgency'])
    .where('tenant_id', '=', tx.tenantId)
    .where(purpose === 'topic' ? 'topic_by' : 'urgency_by', '=', 'person')
    .where('has_text', '=', true)
    .orderBy('id')
    .execute();
  const found: LabelledText[] = [];
  for (const row of rows) {
    const label = purpose === 'topic' ? row.topic : row.urgency;
    const text = (await openOwn(vault, tx, row))?.text;
    if (label !== null && text !== undefined) found.push({ text, label });
  }
  return found;
}

/** A line of a file of labelled texts. */
export interface LabelledLine {
  readonly text: string;
  readonly topic?: string;
  readonly urgency?: string;
}

const isLabel = (purpose: Purpose, label: string): boolean =>
  (purpose === 'topic' ? feedbackTopic : feedbackUrgency).safeParse(label).success;

/** Keeps labelled texts; the same text again takes the new label. @returns how many labels were kept, and lines without a usable one */
export async function importExamples(
  tx: Tx,
  lines: readonly LabelledLine[],
): Promise<{ readonly kept: number; readonly refused: readonly number[] }> {
  const refused: number[] = [];
  let kept = 0;
  for (const [index, line] of lines.entries()) {
    const labels = purposes.flatMap((purpose) => {
      const label = line[purpose];
      return label !== undefined && isLabel(purpose, label) ? [{ purpose, label }] : [];
    });
    const isWhole = purposes.every(
      (purpose) => line[purpose] === undefined || isLabel(purpose, line[purpose]),
    );
    if (labels.length === 0 || !isWhole || line.text.trim() === '') refused.push(index + 1);
    else
      for (const { purpose, label } of labels) {
        await keep(tx, { purpose, label, text: line.text.trim() });
        kept += 1;
      }
  }
  return { kept, refused };
}

async function keep(
  tx: Tx,
  { purpose, label, text }: { readonly purpose: Purpose; readonly label: string; readonly text: string },
): Promise<void> {
  await feedbackDb(tx)
    .insertInto('feedback.labelled_text')
    .values({
      tenant_id: tx.tenantId,
      purpose,
      text_hash: createHash('sha256').update(text).digest(),
      text,
      label,
      added_at: tx.now,
    })
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'purpose', 'text_hash']).doUpdateSet({ label, added_at: tx.now }),
    )
    .execute();
}
