import { useQueryClient } from '@tanstack/react-query';
import type { EventClass } from '@veche/contracts';
import { useNavigate } from 'react-router';
import { useCommand } from '../../api/index.ts';
import { createApplication, type ChangedApplication } from './application-commands.ts';

/** Starts a draft, empty or copied from an earlier event, and opens it. */
export function useCreateApplication() {
  const navigate = useNavigate();
  const client = useQueryClient();
  return useCommand<{ readonly eventClass?: EventClass; readonly copyOf?: string }, ChangedApplication>(
    createApplication,
    {
      onSuccess: async ({ id }, { copyOf }) => {
        void client.invalidateQueries({ queryKey: ['application', 'mine'] });
        // A copy has everything but its dates.
        await navigate(`/applications/${id}/edit/${copyOf === undefined ? 'kind' : 'place'}`);
      },
    },
  );
}
