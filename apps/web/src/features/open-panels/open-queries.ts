import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type {
  DataSetList,
  DataSetPassport,
  MonthlyReport,
  OpenPanelReply,
  OpenRequestChoices,
  ReportList,
} from '@veche/contracts';
import { problemOf, asProblem } from '../../api/api-problem.ts';
import { useLanguageStore } from '../../i18n/language-store.ts';

/** Reads a public answer past the browser's copy of it, which a new batch has made old; an unchanged one is not sent again. */
export async function getOpen<Body>(path: string, signal?: AbortSignal): Promise<Body> {
  const response = await fetch(path, {
    headers: { accept: 'application/json', 'accept-language': useLanguageStore.getState().language },
    credentials: 'same-origin',
    cache: 'no-cache',
    ...(signal === undefined ? {} : { signal }),
  }).catch((error: unknown) => {
    throw signal?.aborted ? error : asProblem(error);
  });
  if (!response.ok) throw await problemOf(response);
  return (await response.json()) as Body;
}

/** Keys begin with the live topic: when a batch is out, what is on the screen is read again. */
const asked = <Body>(name: string, path: string) =>
  queryOptions({
    queryKey: ['open-figures', name, path] as const,
    queryFn: ({ signal }) => getOpen<Body>(path, signal),
    staleTime: 60_000,
    placeholderData: keepPreviousData,
  });

export const panelQuery = (month: string | undefined) =>
  asked<OpenPanelReply>('panel', `/v1/public/panels${month === undefined ? '' : `?month=${month}`}`);
export const registerChoicesQuery = asked<OpenRequestChoices>('choices', '/v1/public/request-choices');
export const dataSetsQuery = asked<DataSetList>('data-sets', '/v1/public/data-sets');
export const dataSetQuery = (code: string) =>
  asked<DataSetPassport>('data-set', `/v1/public/data-sets/${encodeURIComponent(code)}`);
export const reportsQuery = asked<ReportList>('reports', '/v1/public/reports');
export const reportQuery = (month: string, version: string | undefined) =>
  asked<MonthlyReport>(
    'report',
    `/v1/public/reports/${month}${version === undefined ? '' : `?version=${version}`}`,
  );
