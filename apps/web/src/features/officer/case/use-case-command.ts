import { useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { sendCommand, useCommand, type ApiProblem } from '../../../api/index.ts';
import type { Changed } from '../shared/officer-replies.ts';
import { useCase } from './case-context.ts';

export interface CaseCommand {
  readonly method?: 'POST' | 'PUT';
  /** After `/v1/applications/{id}`. */
  readonly path: string;
  readonly body?: unknown;
}

/**
 * A command on the case, decided on the version the officer saw. Whatever the answer, the case is read anew:
 * after 412 the screen shows who changed what, after a refusal who took the place; the draft stays. The command is busy until
 * the screen shows its outcome.
 */
export function useCaseCommand(
  options: { readonly onSuccess?: (reply: Changed) => unknown } = {},
): UseMutationResult<Changed, ApiProblem, CaseCommand> {
  const client = useQueryClient();
  const { application, seen } = useCase();
  const readCase = (): Promise<void> =>
    client.invalidateQueries({ queryKey: ['application', application.id] });
  return useCommand<CaseCommand, Changed>(
    ({ method = 'POST', path, body }, { headers }) =>
      sendCommand<Changed>(method, `/v1/applications/${application.id}${path}`, body, {
        ifMatch: `"${seen.versionNow()}"`,
        idempotencyKey: headers['idempotency-key'],
      }),
    {
      // One after another: what is pressed while the last command is on its way is decided on its outcome.
      scope: `case ${application.id}`,
      onSuccess: async (reply) => {
        seen.expect(reply.version);
        void client.invalidateQueries({ queryKey: ['queue'] });
        await readCase();
        await options.onSuccess?.(reply);
      },
      onProblem: (problem) => {
        if (![409, 412, 422].includes(problem.status)) return;
        void readCase();
        void client.invalidateQueries({ queryKey: ['venues', 'conflicts'] });
      },
    },
  );
}
