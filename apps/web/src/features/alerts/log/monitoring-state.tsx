import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { api, asProblem, unwrap } from '../../../api/index.ts';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Callout } from '../../../ui/callout.tsx';

const m = messages({
  alive: { ru: 'Мониторинг жив.', en: 'Monitoring is alive.' },
  checked: {
    ru: 'Последняя проверка сроков и показателей в {at}.',
    en: 'Terms and figures were last looked at at {at}.',
  },
  outside: {
    ru: 'Внешний сторож спрашивает адрес <code>/v1/monitoring-state</code>: если оповещения встанут, он получит 503.',
    en: 'A watchman outside asks <code>/v1/monitoring-state</code>: when alerts stop, it gets a 503.',
  },
  stopped: {
    ru: 'Мониторинг остановился: оповещения могут не приходить.',
    en: 'Monitoring has stopped: alerts may not come.',
  },
  whatToDo: {
    ru: 'Скажите администратору: нужно проверить рабочие процессы сервера.',
    en: 'Tell the administrator: the workers of the server have to be looked at.',
  },
  unknown: { ru: 'Жив ли мониторинг, узнать не вышло.', en: 'It is not known whether monitoring is alive.' },
});

/** Whether alerts come at all: silence alone is no sign that all is well. */
export function MonitoringState(): ReactElement | null {
  const t = useT();
  const format = useFormat();
  const state = useQuery({
    queryKey: ['monitoring-state'] as const,
    queryFn: ({ signal }) => unwrap(api.GET('/v1/monitoring-state', { signal })),
    refetchInterval: 60_000,
    retry: false,
  });
  if (state.isPending) return null;
  if (state.data === undefined) {
    const isStopped = asProblem(state.error).code === 'monitoring-stopped';
    return (
      <Callout tone="bad" title={t(isStopped ? m.stopped : m.unknown)}>
        {isStopped && t(m.whatToDo)}
      </Callout>
    );
  }
  const tick = state.data.parts.find(({ part }) => part === 'tick')?.lastAt;
  return (
    <Callout tone="ok" title={t(m.alive)}>
      {tick !== undefined && t(m.checked, { at: format.time(tick) })}{' '}
      {t.rich(m.outside, { code: (text) => <span className="mono">{text}</span> })}
    </Callout>
  );
}
