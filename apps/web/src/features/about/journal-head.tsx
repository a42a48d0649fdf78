import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { api, asProblem, unwrap } from '../../api/index.ts';
import { ProblemView } from '../../app/problem-page.tsx';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Skeleton } from '../../ui/states.tsx';

const m = messages({
  last: { ru: 'Последняя запись журнала: № {n}, {at}', en: 'Last entry of the journal: no. {n}, {at}' },
  empty: { ru: 'В журнале пока нет записей.', en: 'The journal has no entries yet.' },
  hash: { ru: 'Её отпечаток (SHA-256):', en: 'Its fingerprint (SHA-256):' },
  copy: { ru: 'Скопировать отпечаток', en: 'Copy the fingerprint' },
});

/** The newest head of the journal, for keeping and comparing later. */
export function JournalHead(): ReactElement {
  const t = useT();
  const format = useFormat();
  const head = useQuery({
    queryKey: ['journal-head'],
    queryFn: ({ signal }) => unwrap(api.GET('/v1/journal/head', { signal })),
  });
  if (head.isPending) return <Skeleton lines={2} />;
  if (head.isError)
    return <ProblemView problem={asProblem(head.error)} onRetry={() => void head.refetch()} />;
  const { size, hash, sequencedAt } = head.data;
  if (size === 0 || sequencedAt === undefined) return <p className="muted mt-3">{t(m.empty)}</p>;
  return (
    <div className="panel mt-3 max-w-measure">
      <b>{t(m.last, { n: size, at: format.moment(sequencedAt, true) })}</b>
      <p className="small muted mt-2">{t(m.hash)}</p>
      <p className="mono">{hash}</p>
      <p className="mt-2">
        <CopyButton text={hash} title={t(m.copy)} />
      </p>
    </div>
  );
}
