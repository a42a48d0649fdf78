import { describe, expect, it } from 'vitest';
import { emptyDraft } from './case-draft.ts';
import { commandOfDraft } from './command-of-draft.ts';

const zone = 'Europe/Moscow';

describe('the command of a draft', () => {
  it('carries conditions of agencies and own ones with their source, and confirmed checks that have a reason', () => {
    const opinions = [
      {
        agency: 'MVD',
        title: { ru: 'Полиция', en: 'Police' },
        kind: 'concurrence' as const,
        value: 'agree-with-conditions' as const,
        conditions: ['16 охранников', 'Досмотр'],
      },
    ];
    const draft = {
      ...emptyDraft,
      choice: 'approved-with-conditions' as const,
      texts: { 'approved-with-conditions': ' Согласовано. ' },
      dropped: ['MVD: Досмотр'],
      conditions: [{ key: 'x', text: 'Начало не раньше 12:40', basis: 'Регламент' }],
      resolved: { D07: 'сверено', D08: ' ' },
    };
    expect(commandOfDraft(draft, opinions, zone)).toEqual({
      path: '/decision',
      body: {
        outcome: 'approved-with-conditions',
        text: 'Согласовано.',
        conditions: [
          { text: '16 охранников', source: 'MVD' },
          { text: 'Начало не раньше 12:40', basis: 'Регламент' },
        ],
        resolvedChecks: [{ checkId: 'D07', reason: 'сверено' }],
      },
    });
  });

  it('sends times of a proposal by the clock of the town', () => {
    const proposal = {
      ...emptyDraft.proposal,
      reason: 'Площадь занята',
      norm: 'ст. 12',
      startOn: '2026-06-09',
      startTime: '16:00',
    };
    expect(commandOfDraft({ ...emptyDraft, choice: 'proposal', proposal }, [], zone)).toMatchObject({
      path: '/proposals',
      body: { startsAt: '2026-06-09T13:00:00.000Z' },
    });
  });

  it('leaves out what is empty', () => {
    const draft = {
      ...emptyDraft,
      choice: 'clarification' as const,
      questions: [{ key: '1', pointer: '/title', question: ' Как называется? ', newFact: '' }],
    };
    expect(commandOfDraft(draft, [], zone)?.body).toEqual({
      items: [{ pointer: '/title', question: 'Как называется?' }],
    });
    expect(commandOfDraft(emptyDraft, [], zone)).toBeUndefined();
  });
});
