import type { FeedbackTopic, FeedbackUrgency } from '@veche/contracts';
import type { ReadTx } from '@veche/platform';
import { classifyText } from '@veche/text-classifier';
import { findModel } from './models.ts';
import type { Purpose } from './examples.ts';

/** What a model says of a text; `code` is null when it is not sure enough, and a person decides. */
export interface Proposed<Code extends string> {
  readonly code: Code | null;
  readonly confidence: number | null;
}

/** Topic and urgency of what a person wrote. */
export async function classify(
  tx: ReadTx,
  text: string | undefined,
): Promise<{ readonly topic: Proposed<FeedbackTopic>; readonly urgency: Proposed<FeedbackUrgency> }> {
  return {
    topic: await propose<FeedbackTopic>(tx, 'topic', text),
    urgency: await propose<FeedbackUrgency>(tx, 'urgency', text),
  };
}

async function propose<Code extends string>(
  tx: ReadTx,
  purpose: Purpose,
  text: string | undefined,
): Promise<Proposed<Code>> {
  const model = text === undefined ? undefined : await findModel(tx, purpose);
  if (text === undefined || !model) return { code: null, confidence: null };
  const [top] = classifyText(model.classifier, text);
  if (!top) return { code: null, confidence: null };
  return {
    code: top.confidence >= model.threshold ? (top.label as Code) : null,
    confidence: Math.min(1, top.confidence),
  };
}
