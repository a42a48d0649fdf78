import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { invalidateTouched, parseLiveMessage } from '../../api/live-topics.ts';
import { useSession } from '../../app/session.ts';

/**
 * Who is not signed in hears of new batches by server-sent events; the browser reconnects and resumes by itself. Whoever is signed in
 * hears the same by the connection of the frame.
 */
export function usePublicLive(): void {
  const client = useQueryClient();
  const { person, isLoading } = useSession();
  const isNeeded = !isLoading && person === undefined;
  useEffect(() => {
    if (!isNeeded) return;
    const stream = new EventSource('/v1/public/live');
    stream.addEventListener('message', ({ data }) => {
      const message = parseLiveMessage(data);
      if (message !== undefined && !('ready' in message)) void invalidateTouched(client, message);
    });
    return () => stream.close();
  }, [client, isNeeded]);
}
