import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { api, asProblem, unwrap, useCommand } from '../../api/index.ts';
import { ProblemCallout } from '../../app/problem-callout.tsx';
import { ProblemView } from '../../app/problem-page.tsx';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { Badge } from '../../ui/status-badge.tsx';
import { showToast } from '../../ui/toast-store.ts';

const m = messages({
  lead: {
    ru: 'Где вы вошли. Не узнаёте устройство – завершите вход на нём и смените пароль.',
    en: 'Where you are signed in. If you do not know a device, sign it out and change the password.',
  },
  current: { ru: 'это устройство', en: 'this device' },
  seen: { ru: 'вход {started}, последний раз {seen}', en: 'signed in {started}, last seen {seen}' },
  revoke: { ru: 'Завершить вход', en: 'Sign out' },
  revokeNamed: { ru: 'Завершить вход: {device}', en: 'Sign out: {device}' },
  others: { ru: 'Завершить вход на всех остальных', en: 'Sign out everywhere else' },
  done: { ru: 'Вход завершён', en: 'Signed out' },
  doneMany: { ru: 'Завершено входов: {n}', en: 'Devices signed out: {n}' },
});

const key = ['device-sessions'] as const;

/** Devices that are signed in, with a way to sign each of them out. */
export function DevicesSection(): ReactElement {
  const t = useT();
  const format = useFormat();
  const queryClient = useQueryClient();
  const devices = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => unwrap(api.GET('/v1/sessions', { signal })),
  });
  const refresh = (): Promise<void> => queryClient.invalidateQueries({ queryKey: key });
  const revoke = useCommand(
    (id: string, { headers }) =>
      unwrap(api.DELETE('/v1/sessions/{id}', { params: { path: { id } }, headers })),
    {
      onSuccess: async () => {
        showToast(t(m.done));
        await refresh();
      },
    },
  );
  const revokeOthers = useCommand((_: void, { headers }) => unwrap(api.DELETE('/v1/sessions', { headers })), {
    onSuccess: async ({ revoked }) => {
      showToast(t(m.doneMany, { n: revoked }));
      await refresh();
    },
  });
  if (devices.isPending) return <Skeleton lines={3} />;
  if (devices.isError)
    return <ProblemView problem={asProblem(devices.error)} onRetry={() => void devices.refetch()} />;
  return (
    <>
      <p>{t(m.lead)}</p>
      <ProblemCallout problem={revoke.error ?? revokeOthers.error} className="mt-3" />
      <ul className="lines mt-3">
        {devices.data.items.map((device) => (
          <li key={device.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
            <span>
              <b>{device.device}</b>
              <span className="small muted block">
                {t(m.seen, {
                  started: format.moment(device.startedAt),
                  seen: format.moment(device.lastSeenAt),
                })}
              </span>
            </span>
            {device.current ? (
              <Badge tone="ok" icon="okRing" isPlain>
                {t(m.current)}
              </Badge>
            ) : (
              <Button
                size="small"
                aria-label={t(m.revokeNamed, { device: device.device })}
                isBusy={revoke.isPending && revoke.variables === device.id}
                onPress={() => revoke.mutate(device.id)}
              >
                {t(m.revoke)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {devices.data.items.length > 1 && (
        <p className="mt-3">
          <Button isBusy={revokeOthers.isPending} onPress={() => revokeOthers.mutate()}>
            {t(m.others)}
          </Button>
        </p>
      )}
    </>
  );
}
