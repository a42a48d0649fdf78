import { useQueryClient } from '@tanstack/react-query';
import { api, onVersion, unwrap, useCommand } from '../../../api/index.ts';
import type { AlertRuleItem, RuleDefinition } from './rule-types.ts';

export interface Saving {
  readonly definition: RuleDefinition;
  /** Absent: the state stays what it is; for a new rule a draft. */
  readonly state?: 'on' | 'quiet' | 'off';
}

/** How long a rule on trial counts before it sends. */
const trialDays = 14;

/** Saves a rule, a new one or the next version of an old one, and turns it on or off with it. */
export function useSaveRule(
  rule: Pick<AlertRuleItem, 'id' | 'version' | 'state'> | undefined,
  onSaved: (saved: { readonly id: string; readonly state: Saving['state'] }) => void,
) {
  const client = useQueryClient();
  return useCommand(
    async ({ definition, state }: Saving, { header }) => {
      const quiet = state === 'quiet' ? { quietDays: trialDays } : {};
      if (rule === undefined) {
        const made = state === 'off' || state === undefined ? ('draft' as const) : state;
        return unwrap(
          api.POST('/v1/alert-rules', { body: { definition, state: made, ...quiet }, params: { header } }),
        );
      }
      const path = { id: rule.id };
      const saved = await unwrap(
        api.PUT('/v1/alert-rules/{id}', {
          params: { path, header: { ...header, ...onVersion(rule.version) } },
          body: { definition },
        }),
      );
      if (state === undefined || state === rule.state) return saved;
      return unwrap(
        api.POST('/v1/alert-rules/{id}/state', {
          // Its own key: it is another command of the same press.
          params: { path, header: { 'Idempotency-Key': crypto.randomUUID(), ...onVersion(saved.version) } },
          body: { state, ...quiet },
        }),
      );
    },
    {
      onSuccess: async ({ id }, { state }) => {
        onSaved({ id, state });
        await client.invalidateQueries({ queryKey: ['alerts', 'rules'] });
      },
    },
  );
}
