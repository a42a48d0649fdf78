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
 * after 412 the screen shows who changed what, and the draft stays.
 */
export function useCaseCommand(
  options: { readonly onSuccess?: (reply: Changed) => unknown } = {},
): UseMutationResult<Changed, ApiProblem, CaseCommand> {
  const client = useQueryClient();
  const { application, seen } = useCase();
  const readAnew = (): Promise<unknown> =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['application', application.id] }),
      client.invalidateQueries({ queryKey: ['queue'] }),
    ]);
  return useCommand<CaseCommand, Changed>(
    ({ method = 'POST', path, body }, { headers }) =>
      sendCommand<Changed>(method, `/v1/applications/${application.id}${path}`, body, {
        ifMatch: `"${seen.version}"`,
        idempotencyKey: headers['idempotency-key'],
      }),
    {
      onSuccess: async (reply) => {
        seen.expect(reply.version);
        await options.onSuccess?.(reply);
        await readAnew();
      },
      onProblem: (problem) => {
        if (problem.status === 412 || problem.status === 409) void readAnew();
      },
    },
  );
}
