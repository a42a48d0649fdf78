import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';
import { asProblem, type ApiProblem } from './api-problem.ts';

/** What a command is sent with: the same key for each attempt, so that a repeat is not a second command. */
export interface CommandAttempt {
  /** For `sendCommand` and `uploadFile`. */
  readonly headers: { readonly 'idempotency-key': string };
  /** For `api.*`: `params: { header }`. */
  readonly header: { readonly 'Idempotency-Key': string };
}

/**
 * A command of a screen. A failed attempt keeps its key, so pressing again repeats the same command;
 * an answer of the server (success or refusal) ends it and the next one gets a new key.
 *
 * @example const submit = useCommand((input: Input, { header }) => unwrap(api.POST('/v1/applications', { body: input, params: { header } })));
 */
export function useCommand<Input, Reply>(
  send: (input: Input, attempt: CommandAttempt) => Promise<Reply>,
  options: {
    readonly onSuccess?: (reply: Reply, input: Input) => unknown;
    readonly onProblem?: (problem: ApiProblem, input: Input) => unknown;
    /** Commands of one scope wait for one another. */
    readonly scope?: string;
  } = {},
): UseMutationResult<Reply, ApiProblem, Input> {
  const key = useRef<string>(undefined);
  return useMutation<Reply, ApiProblem, Input>({
    mutationFn: async (input) => {
      key.current ??= crypto.randomUUID();
      try {
        const reply = await send(input, {
          headers: { 'idempotency-key': key.current },
          header: { 'Idempotency-Key': key.current },
        });
        key.current = undefined;
        return reply;
      } catch (error) {
        const problem = asProblem(error);
        const isUnknownOutcome =
          problem.isOffline || problem.status >= 500 || problem.code === 'still-in-progress';
        if (!isUnknownOutcome) key.current = undefined;
        throw problem;
      }
    },
    ...(options.scope === undefined ? {} : { scope: { id: options.scope } }),
    ...(options.onSuccess === undefined ? {} : { onSuccess: options.onSuccess }),
    ...(options.onProblem === undefined ? {} : { onError: options.onProblem }),
  });
}
