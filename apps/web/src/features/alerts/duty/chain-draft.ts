import type { paths } from '../../../api/schema.gen.ts';

export type Chain =
  paths['/v1/escalation-chains']['get']['responses'][200]['content']['application/json']['items'][number];
export type ChainDraft = Pick<Chain, 'title' | 'isDefault' | 'steps'>;
export type ChainStep = Chain['steps'][number];

export const newChain: ChainDraft = {
  title: '',
  isDefault: false,
  steps: [{ after: { unit: 'working-days', amount: 0 }, recipients: [{ kind: 'duty', position: 'owner' }] }],
};

/** The next step comes a working day after the one before it. */
export const withStep = (draft: ChainDraft): ChainDraft => {
  const last = draft.steps.at(-1)?.after;
  const amount = last === undefined ? 0 : last.unit === 'working-days' ? last.amount + 1 : last.amount + 60;
  return {
    ...draft,
    steps: [
      ...draft.steps,
      {
        after: { unit: last?.unit ?? 'working-days', amount },
        recipients: [{ kind: 'duty', position: 'head' }],
      },
    ],
  };
};

/** Whether it can be saved: named, and somebody is called at each step. */
export const isWholeChain = ({ title, steps }: ChainDraft): boolean =>
  title.trim() !== '' && steps.length > 0 && steps.every(({ recipients }) => recipients.length > 0);
