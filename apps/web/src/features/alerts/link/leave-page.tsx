import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { api, asProblem, unwrap, useCommand } from '../../../api/index.ts';
import { ProblemCallout } from '../../../app/problem-callout.tsx';
import { ProblemView } from '../../../app/problem-page.tsx';
import { useTitle } from '../../../app/use-title.ts';
import { messages, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { Skeleton } from '../../../ui/states.tsx';

const m = messages({
  title: { ru: 'Отказаться от сообщений', en: 'Stop messages' },
  what: { ru: 'Больше не присылать: {title}', en: 'Send no more of: {title}' },
  stop: { ru: 'Не присылать', en: 'Stop them' },
  done: {
    ru: 'Больше не пришлём: {title}. Вернуть можно в настройках или попросив того, кто вас добавил.',
    en: 'No more of: {title}. To get them again, use the settings or ask whoever added you.',
  },
});

/** Stops one kind of messages without signing in: looking changes nothing, the button acts. */
export function LeavePage(): ReactElement {
  const t = useT();
  const { token = '' } = useParams();
  useTitle(t(m.title));
  const leaving = useQuery({
    queryKey: ['leaving', token],
    queryFn: ({ signal }) => unwrap(api.GET('/v1/leavings/{token}', { params: { path: { token } }, signal })),
  });
  const leave = useCommand(
    (_: void, { header }) =>
      unwrap(api.POST('/v1/leavings/{token}', { params: { path: { token }, header } })),
    { onSuccess: () => void leaving.refetch() },
  );
  return (
    <div className="wrap page-head max-w-measure">
      <h1 className="text-6">{t(m.title)}</h1>
      {leaving.isPending && <Skeleton lines={4} />}
      {leaving.data === undefined && !leaving.isPending && (
        <ProblemView problem={asProblem(leaving.error)} onRetry={() => void leaving.refetch()} />
      )}
      {leave.error && <ProblemCallout problem={leave.error} />}
      {leaving.data?.isLeft === false && (
        <>
          <p className="mt-4">{t(m.what, { title: t.text(leaving.data.title) })}</p>
          <p className="mt-4">
            <Button variant="primary" isBusy={leave.isPending} onPress={() => leave.mutate()}>
              {t(m.stop)}
            </Button>
          </p>
        </>
      )}
      {leaving.data?.isLeft === true && (
        <Callout tone="ok" className="mt-4" isAnnounced>
          {t(m.done, { title: t.text(leaving.data.title) })}
        </Callout>
      )}
    </div>
  );
}
