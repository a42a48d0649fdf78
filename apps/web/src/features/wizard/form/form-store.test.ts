import type { EvaluationView } from '@veche/contracts';
import { expect, it } from 'vitest';
import { createFormStore } from './form-store.ts';

const evaluated = (evaluatedAt: string, passedCount: number): EvaluationView => ({
  packVersion: '2026.04-1',
  packHash: '0'.repeat(64),
  evaluatedAt,
  canSubmit: false,
  passedCount,
  findings: [],
  documents: [],
  agencies: [],
  remedies: [],
  straightThrough: false,
});

it('keeps the later of two checks whichever answer comes last', () => {
  const store = createFormStore({}, evaluated('2026-05-27T11:20:00.000Z', 1));
  store.getState().setEvaluation(evaluated('2026-05-27T11:20:02.000Z', 3));
  store.getState().setEvaluation(evaluated('2026-05-27T11:20:01.000Z', 2));
  expect(store.getState().evaluation?.passedCount).toBe(3);
});
