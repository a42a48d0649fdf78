import { classifyText, unpackClassifier } from '@veche/text-classifier';
import { expect, test } from 'vitest';
import { silent } from '../domain/model-report.ts';
import { seedExamples } from './examples.ts';
import { trainModel } from './train-model.ts';

test('the first examples make a model that is better than chance and knows its limits', async () => {
  const topic = await trainModel(seedExamples('topic'));
  // Eight topics: chance is an eighth.
  expect(topic?.report.accuracy).toBeGreaterThan(0.65);
  expect(topic?.report.heldOut).toBe(seedExamples('topic').length);
  if (topic === undefined) throw new Error('No model');
  const [top] = classifyText(unpackClassifier(topic.packed), 'Просидели в очереди до обеда, талонов нет');
  expect(top?.label).toBe('queue');
  // Of urgency so few examples teach next to nothing: it leaves that to people.
  expect((await trainModel(seedExamples('urgency')))?.threshold).toBe(silent);
});
