import { useQuery } from '@tanstack/react-query';
import type { MyRequestView } from '@veche/contracts';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { asProblem } from '../../api/index.ts';
import { ProblemView } from '../../app/problem-page.tsx';
import { useTitle } from '../../app/use-title.ts';
import { messages, useT } from '../../i18n/index.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { KeyValues } from '../../ui/key-values.tsx';
import { ButtonLink, Link } from '../../ui/link.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { myRequestQuery } from './my-requests-queries.ts';
import { RequestStory } from './request-story.tsx';

const m = messages({
  back: { ru: 'Мои запросы', en: 'My requests' },
  title: { ru: '{number}. Мой запрос', en: '{number}. My request' },
  request: { ru: 'Мой запрос', en: 'My request' },
  loading: { ru: 'Открываем запрос', en: 'Opening the request' },
  asked: { ru: 'О чём вы просили', en: 'What you asked for' },
  wants: { ru: 'Результат', en: 'Result' },
  text: { ru: 'Текст', en: 'Text' },
  application: { ru: 'Открыть заявку', en: 'Open the application' },
  share: { ru: 'Следить без входа', en: 'To follow without signing in' },
  shareText: {
    ru: 'По номеру {number} и коду {code} любой, кому вы их дадите, увидит, где запрос и к какому числу ответят. Ни имени, ни текста там нет.',
    en: 'With the number {number} and the code {code} anyone you give them to sees where the request is and by what date it is answered. Neither your name nor the text is there.',
  },
  copy: { ru: 'Скопировать номер и код', en: 'Copy number and code' },
});

function MyRequest({ request }: { readonly request: MyRequestView }): ReactElement {
  const t = useT();
  useTitle(t(m.title, { number: request.number }));
  const { number, trackingCode: code } = request;
  const words = [
    ['wants', t(m.wants), request.wantedResult],
    ['text', t(m.text), request.text],
  ] as const;
  const asked = words.flatMap(([key, title, value]) =>
    value === undefined ? [] : [{ key, title, value: <span className="whitespace-pre-line">{value}</span> }],
  );
  return (
    <>
      <h1 className="text-6">{t.text(request.service.title)}</h1>
      <p className="num muted">{number}</p>
      <RequestStory
        request={request}
        isMine
        action={
          request.applicationId !== undefined && (
            <ButtonLink to={`/applications/${request.applicationId}`} variant="primary">
              {t(m.application)}
            </ButtonLink>
          )
        }
      />
      {asked.length > 0 && (
        <Section title={t(m.asked)}>
          <KeyValues items={asked} />
        </Section>
      )}
      <Section title={t(m.share)}>
        <p className="mb-3 max-w-measure">{t(m.shareText, { number, code })}</p>
        <CopyButton text={`${number} ${code}`} title={t(m.copy)} />
      </Section>
    </>
  );
}

/** `/my-requests/:id`: one request of mine. */
export function MyRequestPage(): ReactElement {
  const t = useT();
  const { id = '' } = useParams();
  const { data, error, isPending, refetch } = useQuery(myRequestQuery(id));
  useTitle(t(m.request));
  return (
    <div className="wrap page-head pb-8">
      <p className="mb-3">
        <Link to="/my-requests">
          <Icon name="left" /> {t(m.back)}
        </Link>
      </p>
      {data !== undefined && <MyRequest request={data} />}
      {data === undefined && (
        <>
          <h1 className="visually-hidden">{t(m.request)}</h1>
          {isPending ? (
            <Skeleton lines={10} label={t(m.loading)} />
          ) : (
            <ProblemView problem={asProblem(error)} onRetry={() => void refetch()} />
          )}
        </>
      )}
    </div>
  );
}
