import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { sendCommand } from '../api/send-command.ts';

/** Ends the session, forgets everything read under it, goes to the start page. */
export function useSignOut(): () => Promise<void> {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return async () => {
    await sendCommand('DELETE', '/v1/session');
    queryClient.clear();
    await navigate('/');
  };
}
