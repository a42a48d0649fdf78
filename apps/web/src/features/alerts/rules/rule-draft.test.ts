import { describe, expect, test } from 'vitest';
import {
  definitionOf,
  emptyDraft,
  fieldOf,
  lacksOf,
  readableOf,
  stepOf,
  withEvent,
  withProcess,
  withSeverity,
} from './rule-draft.ts';

describe('a draft of a rule', () => {
  test('says what is lacking, and is a rule once nothing is', () => {
    expect(lacksOf(emptyDraft).map(({ field }) => field)).toEqual(['event', 'recipients', 'name', 'title']);
    expect(definitionOf(emptyDraft)).toBeUndefined();
    const listening = withEvent(emptyDraft, 'due', 'ru');
    expect(lacksOf(listening).map(({ field }) => field)).toEqual(['recipients']);
    expect(readableOf(listening)?.recipients).toHaveLength(1);
    const whole = { ...listening, recipients: [{ kind: 'duty' as const, position: 'owner' as const }] };
    expect(definitionOf(whole)).toEqual(whole);
  });

  test('another event takes out what it cannot have and keeps words somebody wrote', () => {
    const first = { ...withEvent(emptyDraft, 'due', 'ru'), name: 'Моё имя', groupBy: 'unit' as const };
    const bound = withProcess(
      { ...first, threshold: { count: 1, withinMinutes: 0, forMinutes: 30 } },
      'YARD',
      [],
    );
    const silent = withEvent(bound, 'source-silent', 'ru');
    expect(silent).toMatchObject({ name: 'Моё имя', title: 'Источник молчит', groupBy: 'source' });
    expect(silent.filter.services).toEqual([]);
    expect('process' in silent).toBe(false);
    expect(withEvent(bound, 'refused', 'ru').threshold.forMinutes).toBe(0);
  });

  test('is bound to a service or a category, and freed', () => {
    expect(withProcess(emptyDraft, 'YARD', ['Дороги'])).toMatchObject({
      process: 'YARD',
      filter: { services: ['YARD'] },
    });
    const category = withProcess(emptyDraft, 'Дороги', ['Дороги']);
    expect(category.filter).toMatchObject({ services: [], categories: ['Дороги'] });
    expect(withProcess(category, null, [])).toEqual(emptyDraft);
  });

  test('critical goes at once', () => {
    expect(withSeverity({ ...emptyDraft, delivery: 'digest' }, 'critical').delivery).toBe('at-once');
  });

  test('each field stands on one step', () => {
    expect(fieldOf('/definition/threshold/withinMinutes')).toBe('threshold/withinMinutes');
    expect(['event', 'event/recovery', 'threshold/withinMinutes', 'channels', 'title'].map(stepOf)).toEqual([
      'event',
      'condition',
      'condition',
      'recipients',
      'words',
    ]);
  });
});
