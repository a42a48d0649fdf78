import { useQuery } from '@tanstack/react-query';
import type { FeedbackLinkView } from '@veche/contracts';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { asProblem, getJson } from '../../../api/index.ts';
import { ProblemView } from '../../../app/problem-page.tsx';
import { useTitle } from '../../../app/use-title.ts';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Callout } from '../../../ui/callout.tsx';
import { EmptyState, Skeleton } from '../../../ui/states.tsx';
import { ConfirmForm } from './confirm-form.tsx';
import { Progress } from './progress.tsx';
import { ReviewForm } from './review-form.tsx';
import '../feedback.css';

const m = messages({
  reviewTitle: { ru: 'Оцените ответ на запрос', en: 'Rate the answer to your request' },
  confirmTitle: { ru: 'Решено ли теперь?', en: 'Is it settled now?' },
  thanks: { ru: 'Спасибо, отзыв принят', en: 'Thank you, your review is in' },
  said: { ru: 'Спасибо, ответ принят', en: 'Thank you, your answer is in' },
  about: { ru: 'Запрос {number}. {service}', en: 'Request {number}. {service}' },
  answered: { ru: 'Ответили {on}', en: 'Answered on {on}' },
  expired: { ru: 'Ссылка больше не действует', en: 'The link no longer works' },
  expiredText: {
    ru: 'Она действовала до {on}. Если дело не решено, напишите или позвоните – отзыв примут и так.',
    en: 'It was good until {on}. If the matter is not settled, write or call: your review is welcome anyway.',
  },
  unknown: { ru: 'Такой ссылки нет', en: 'There is no such link' },
  unknownText: {
    ru: 'Возможно, она скопирована не целиком. Откройте её прямо из письма или сообщения.',
    en: 'Perhaps it was not copied whole. Open it from the letter or message itself.',
  },
});

/** Where a link from a letter leads: looking changes nothing, the button acts, without signing in. */
export function LinkPage(): ReactElement {
  const t = useT();
  const { token = '' } = useParams();
  const link = useQuery({
    queryKey: ['feedback-link', token],
    queryFn: ({ signal }) =>
      getJson<FeedbackLinkView>(`/v1/feedback-links/${encodeURIComponent(token)}`, signal),
    // Nobody is signed in here, so nothing tells this page of changes: while something is awaited it looks itself.
    refetchInterval: ({ state }) => (isAwaited(state.data) ? 15_000 : false),
    retry: false,
  });
  useTitle(t(link.data?.purpose === 'confirm' ? m.confirmTitle : m.reviewTitle));
  if (link.isPending) return <Skeleton lines={8} />;
  const problem = link.data === undefined ? asProblem(link.error) : undefined;
  return (
    <div className="wrap page-head max-w-measure">
      {problem?.status === 404 && (
        <>
          <h1 className="visually-hidden">{t(m.unknown)}</h1>
          <EmptyState icon="mail" title={t(m.unknown)}>
            {t(m.unknownText)}
          </EmptyState>
        </>
      )}
      {problem && problem.status !== 404 && (
        <ProblemView problem={problem} onRetry={() => void link.refetch()} />
      )}
      {link.data && <Link view={link.data} token={token} onChanged={() => void link.refetch()} />}
    </div>
  );
}

const isAwaited = (view: FeedbackLinkView | undefined): boolean =>
  view?.state === 'used' &&
  view.item !== undefined &&
  ['accepted', 'in-work', 'reopened'].includes(view.item.status);

function Link({
  view,
  token,
  onChanged,
}: {
  readonly view: FeedbackLinkView;
  readonly token: string;
  readonly onChanged: () => void;
}): ReactElement {
  const t = useT();
  const format = useFormat();
  const { purpose, state, town, request, item } = view;
  const heading =
    state === 'used'
      ? purpose === 'review'
        ? m.thanks
        : m.said
      : purpose === 'review'
        ? m.reviewTitle
        : m.confirmTitle;
  return (
    <>
      <p className="muted">{t.text(town)}</p>
      <h1>{t(heading)}</h1>
      {request && (
        <p className="mt-2">
          {t(m.about, { number: request.number, service: t.text(request.service) })}
          {request.answeredAt !== undefined && (
            <span className="muted">
              {' '}
              · {t(m.answered, { on: format.plainDate(format.civilDate(request.answeredAt)) })}
            </span>
          )}
        </p>
      )}
      {state === 'expired' && (
        <Callout tone="wait" className="mt-4" title={t(m.expired)}>
          {t(m.expiredText, { on: format.plainDate(format.civilDate(view.expiresAt)) })}
        </Callout>
      )}
      {state === 'open' && purpose === 'review' && <ReviewForm token={token} onDone={onChanged} />}
      {state === 'open' && purpose === 'confirm' && (
        <ConfirmForm
          path={`/v1/feedback-links/${encodeURIComponent(token)}/confirmation`}
          answer={item?.answer}
          onDone={onChanged}
        />
      )}
      {state === 'used' && item && <Progress item={item} />}
    </>
  );
}
