import { queryOptions, useQuery } from '@tanstack/react-query';
import type { RequestCardView, RequestTermPreview } from '@veche/contracts';
import type { ReactElement } from 'react';
import { getJson } from '../../../api/index.ts';
import { messages, useFormat, useT } from '../../../i18n/index.ts';

const m = messages({
  computing: { ru: 'Считаем новый срок', en: 'Counting the new term' },
  title: { ru: 'Срок', en: 'Term' },
  moves: { ru: 'Срок: {from} → <b>{to}</b>', en: 'Term: {from} → <b>{to}</b>' },
  stays: { ru: 'Срок не изменится: <b>{on}</b>', en: 'The term stays: <b>{on}</b>' },
  none: {
    ru: 'У этой услуги нормы нет: срок не считается.',
    en: 'This service has no norm: no term is counted.',
  },
  failed: { ru: 'Новый срок узнать не удалось.', en: 'The new term could not be found out.' },
});

export const termPreviewQuery = (
  request: Pick<RequestCardView, 'id' | 'version'>,
  step: { readonly extension?: number; readonly restartsTerm?: boolean },
) => {
  const search = new URLSearchParams();
  if (step.extension !== undefined) search.set('extension', String(step.extension));
  if (step.restartsTerm === true) search.set('restartsTerm', 'true');
  return queryOptions({
    queryKey: ['request', request.id, 'term-preview', request.version, search.toString()] as const,
    queryFn: ({ signal }) =>
      getJson<RequestTermPreview>(`/v1/requests/${request.id}/term-preview?${search}`, signal),
    placeholderData: (previous) => previous,
  });
};

/** The old end of the term and the new one, before anything is done. */
export function TermPreviewLine({
  request,
  extension,
  restartsTerm = false,
}: {
  readonly request: Pick<RequestCardView, 'id' | 'version'>;
  readonly extension?: number | undefined;
  readonly restartsTerm?: boolean;
}): ReactElement {
  const t = useT();
  const format = useFormat();
  const { data, isError } = useQuery(
    termPreviewQuery(request, { restartsTerm, ...(extension === undefined ? {} : { extension }) }),
  );
  const b = (text: string): ReactElement => <b className="num">{text}</b>;
  return (
    <p className="text-5" role="status" aria-label={t(m.title)}>
      {data === undefined
        ? t(isError ? m.failed : m.computing)
        : data.newDueOn === undefined
          ? t(m.none)
          : data.oldDueOn === undefined || data.oldDueOn === data.newDueOn
            ? t.rich(m.stays, { b }, { on: format.date(data.newDueOn) })
            : t.rich(m.moves, { b }, { from: format.date(data.oldDueOn), to: format.date(data.newDueOn) })}
    </p>
  );
}
