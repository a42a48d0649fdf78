import { useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import type { FeedbackView } from '@veche/contracts';
import { sendCommand, useCommand, type ApiProblem } from '../../../api/index.ts';

export interface FeedbackCommand {
  readonly method?: 'POST' | 'PUT' | 'DELETE';
  /** After `/v1/feedback/{id}`. */
  readonly path: string;
  readonly body?: unknown;
}

/** A step decided on the version that is shown; whatever the answer, the card is read anew. */
export function useFeedbackCommand(
  { id, version }: Pick<FeedbackView, 'id' | 'version'>,
  onDone: () => void = () => {},
): UseMutationResult<unknown, ApiProblem, FeedbackCommand> {
  const client = useQueryClient();
  const readAnew = (): Promise<unknown> => client.invalidateQueries({ queryKey: ['feedback'] });
  return useCommand<FeedbackCommand, unknown>(
    ({ method = 'POST', path, body }, { headers }) =>
      sendCommand(method, `/v1/feedback/${id}${path}`, body, {
        ifMatch: `"${version}"`,
        idempotencyKey: headers['idempotency-key'],
      }),
    {
      onSuccess: async () => {
        await readAnew();
        onDone();
      },
      onProblem: (problem) => {
        if (problem.status === 412 || problem.code === 'feedback-step-impossible') void readAnew();
      },
    },
  );
}
