import { useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import type { RequestCardView } from '@veche/contracts';
import { sendCommand, useCommand, type ApiProblem } from '../../../api/index.ts';

export interface RequestCommand {
  readonly method: 'POST' | 'PUT';
  /** After `/v1/requests/{id}`. */
  readonly path: string;
  readonly body: unknown;
}

/** A command on the request, decided on the version that is shown; whatever the answer, the card is read anew. */
export function useRequestCommand(
  request: Pick<RequestCardView, 'id' | 'version'>,
  onDone: () => void = () => {},
): UseMutationResult<unknown, ApiProblem, RequestCommand> {
  const client = useQueryClient();
  const readAnew = (): Promise<unknown> => client.invalidateQueries({ queryKey: ['request', request.id] });
  return useCommand<RequestCommand, unknown>(
    ({ method, path, body }, { headers }) =>
      sendCommand(method, `/v1/requests/${request.id}${path}`, body, {
        ifMatch: `"${request.version}"`,
        idempotencyKey: headers['idempotency-key'],
      }),
    {
      onSuccess: async () => {
        await readAnew();
        onDone();
      },
      onProblem: (problem) => {
        if (problem.status === 412 || problem.status === 409) void readAnew();
      },
    },
  );
}
