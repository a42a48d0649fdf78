import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { asProblem } from '../../../api/index.ts';
import { ProblemView } from '../../../app/problem-page.tsx';
import { useTitle } from '../../../app/use-title.ts';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Skeleton } from '../../../ui/states.tsx';
import { formatNames, type RequestImportDetail } from '../import-words.ts';
import { ImportsFrame } from '../imports-frame.tsx';
import { importQuery } from '../imports-queries.ts';
import { MappingStep } from '../mapping/mapping-step.tsx';
import { ImportProgress } from './import-progress.tsx';
import { ImportResult } from './import-result.tsx';
import { ImportSteps, type ImportStep } from './import-steps.tsx';

const m = messages({ title: { ru: 'Загрузка файла', en: 'Import of a file' } });

const stepOf: Readonly<Record<RequestImportDetail['state'], ImportStep>> = {
  uploaded: 'mapping',
  running: 'run',
  done: 'result',
  failed: 'result',
  cancelled: 'result',
};

function Import({ item }: { readonly item: RequestImportDetail }): ReactElement {
  const t = useT();
  const format = useFormat();
  useTitle(item.fileName);
  return (
    <>
      <h1 className="break-words">{item.fileName}</h1>
      <p className="muted small">
        {t(formatNames[item.format])}, {format.bytes(item.sizeBytes)}, {format.moment(item.uploadedAt)}
      </p>
      <ImportSteps current={stepOf[item.state]} />
      {item.state === 'uploaded' && <MappingStep item={item} />}
      {item.state === 'running' && <ImportProgress item={item} />}
      {item.state !== 'uploaded' && item.state !== 'running' && <ImportResult item={item} />}
    </>
  );
}

/** One import, at whatever step it is. */
export function ImportPage(): ReactElement {
  const t = useT();
  const { id = '' } = useParams();
  const { data, error, isPending, refetch } = useQuery(importQuery(id));
  return (
    <ImportsFrame>
      {data === undefined && <h1 className="visually-hidden">{t(m.title)}</h1>}
      {isPending && <Skeleton lines={10} />}
      {data === undefined && !isPending && (
        <ProblemView problem={asProblem(error)} onRetry={() => void refetch()} />
      )}
      {data && <Import item={data} />}
    </ImportsFrame>
  );
}
