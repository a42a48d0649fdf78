import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useNavigate } from 'react-router';
import { asProblem, useCommand, type ApiProblem } from '../../../../api/index.ts';
import { checkApplication, submitApplication } from '../../../application/application-commands.ts';
import type { Wizard } from '../../use-wizard.ts';

/** The check of the whole and the submission of a draft. */
export function useSubmission(applicationId: string, wizard: Wizard) {
  const navigate = useNavigate();
  const client = useQueryClient();
  const [isConfirmed, setConfirmed] = useState(false);
  const [isChecking, setChecking] = useState(false);
  const [checkProblem, setCheckProblem] = useState<ApiProblem>();
  const check = useCallback(async (): Promise<void> => {
    setChecking(true);
    setCheckProblem(undefined);
    try {
      await wizard.saver.flush();
      wizard.form.getState().setEvaluation(await checkApplication(applicationId));
    } catch (error) {
      setCheckProblem(asProblem(error));
    } finally {
      setChecking(false);
    }
  }, [applicationId, wizard]);
  const submission = useCommand(
    async (_: undefined, attempt) => {
      await wizard.saver.flush();
      return submitApplication(applicationId, wizard.saver.version, attempt);
    },
    {
      onSuccess: async () => {
        await client.invalidateQueries({ queryKey: ['application'] });
        await navigate(`/applications/${applicationId}/submitted`, { replace: true });
      },
      onProblem: (problem) => {
        if (
          problem.code === 'blocked-by-findings' ||
          problem.code === 'stale-version' ||
          problem.code === 'place-taken'
        )
          void check();
      },
    },
  );
  return {
    check,
    isChecking,
    checkProblem,
    isConfirmed,
    setConfirmed,
    submit: () => submission.mutate(undefined),
    isSubmitting: submission.isPending,
    problem: submission.error ?? undefined,
  };
}
export type Submission = ReturnType<typeof useSubmission>;
