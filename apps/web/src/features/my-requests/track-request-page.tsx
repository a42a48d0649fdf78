import type { TrackedRequestView } from '@veche/contracts';
import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import { sendCommand, useCommand } from '../../api/index.ts';
import { ProblemCallout } from '../../app/problem-callout.tsx';
import { useTitle } from '../../app/use-title.ts';
import { messages, useT } from '../../i18n/index.ts';
import { Callout } from '../../ui/callout.tsx';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { RequestStory } from './request-story.tsx';
import { TrackRequestForm, type NumberAndCode } from './track-request-form.tsx';

const m = messages({
  title: { ru: 'Где запрос', en: 'Where the request is' },
  lead: {
    ru: 'Введите номер и код – покажем, у кого запрос сейчас и к какому числу ответят. Входить не нужно.',
    en: 'Enter the number and the code to see who has the request now and by what date it is answered. No need to sign in.',
  },
  where: {
    ru: 'Номер и код – в письме о регистрации и в карточке запроса. Заявку на мероприятие можно найти <a>по одному номеру</a>.',
    en: 'The number and the code are in the letter of registration and on the card of the request. An application for an event is found <a>by its number alone</a>.',
  },
  wrong: { ru: 'По этому номеру и коду ничего нет.', en: 'There is nothing under this number and code.' },
  wrongText: {
    ru: 'Проверьте оба: в коде восемь латинских букв и цифр, без «О», «I», нуля и единицы. После 60 попыток за час поиск остановится до следующего часа.',
    en: 'Check both: the code has eight Latin letters and digits, without O, I, zero and one. After 60 tries in an hour the search stops until the next.',
  },
  other: { ru: 'Найти другой запрос', en: 'Find another request' },
});

/** `/track-request`: where a request is, for whoever holds its number and code; no names, no texts. */
export function TrackRequestPage(): ReactElement {
  const t = useT();
  const [params] = useSearchParams();
  const search = useCommand<NumberAndCode, TrackedRequestView>((body) =>
    sendCommand<TrackedRequestView>('POST', '/v1/public/request-tracking', body, {}),
  );
  const { data, error } = search;
  useTitle(data === undefined ? t(m.title) : data.number);
  return (
    <div className="wrap page-head pb-8">
      {data === undefined ? (
        <div className="max-w-measure">
          <h1>{t(m.title)}</h1>
          <p className="muted mt-2 mb-4">{t(m.lead)}</p>
          {error?.code === 'request-not-tracked' ? (
            <Callout tone="bad" title={t(m.wrong)} isAnnounced className="mb-4">
              {t(m.wrongText)}
            </Callout>
          ) : (
            <ProblemCallout problem={error} className="mb-4" />
          )}
          <TrackRequestForm
            number={params.get('number') ?? ''}
            isBusy={search.isPending}
            onSearch={(asked) => search.mutate(asked)}
          />
          <p className="small muted mt-3">
            {t.rich(m.where, { a: (text) => <Link to="/track">{text}</Link> })}
          </p>
        </div>
      ) : (
        <div aria-live="polite">
          <h1 className="text-6">{t.text(data.service.title)}</h1>
          <p className="num muted">{data.number}</p>
          <RequestStory request={data} isMine={false} />
          <p className="mt-8">
            <Button icon="search" onPress={() => search.reset()}>
              {t(m.other)}
            </Button>
          </p>
        </div>
      )}
    </div>
  );
}
