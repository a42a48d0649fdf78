import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { api, asProblem, unwrap, useCommand } from '../../../api/index.ts';
import { ProblemCallout } from '../../../app/problem-callout.tsx';
import { ProblemView } from '../../../app/problem-page.tsx';
import { messages, useT } from '../../../i18n/index.ts';
import { Skeleton } from '../../../ui/states.tsx';
import { Switch } from '../../../ui/switch.tsx';

const m = messages({
  lead: {
    ru: 'Пока стоит старшее оповещение, о младшем о том же не пишут: одна причина – одно сообщение.',
    en: 'While a graver alert stands, nothing is sent about a lesser one on the same: one cause, one message.',
  },
});

const key = ['inhibitions'] as const;

/** Which alerts hold back which others. */
export function InhibitionsSection(): ReactElement {
  const t = useT();
  const client = useQueryClient();
  const inhibitions = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => unwrap(api.GET('/v1/inhibitions', { signal })),
  });
  const turn = useCommand(
    ({ id, isOn }: { readonly id: string; readonly isOn: boolean }, { header }) =>
      unwrap(api.PUT('/v1/inhibitions/{id}', { params: { path: { id }, header }, body: { isOn } })),
    { onSuccess: () => client.invalidateQueries({ queryKey: key }) },
  );
  return (
    <>
      <p className="muted max-w-measure mb-4">{t(m.lead)}</p>
      {inhibitions.isPending && <Skeleton lines={4} />}
      {inhibitions.data === undefined && !inhibitions.isPending && (
        <ProblemView problem={asProblem(inhibitions.error)} onRetry={() => void inhibitions.refetch()} />
      )}
      <ProblemCallout problem={turn.error} />
      <ul className="lines max-w-measure">
        {inhibitions.data?.items.map(({ id, title, isOn }) => (
          <li key={id}>
            <Switch
              isSelected={turn.isPending && turn.variables.id === id ? turn.variables.isOn : isOn}
              onChange={(next) => turn.mutate({ id, isOn: next })}
            >
              {t.text(title)}
            </Switch>
          </li>
        ))}
      </ul>
    </>
  );
}
