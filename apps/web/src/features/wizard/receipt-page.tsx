import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Navigate, useParams } from 'react-router';
import { asProblem } from '../../api/index.ts';
import { ProblemView } from '../../app/problem-page.tsx';
import { useTitle } from '../../app/use-title.ts';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { Callout } from '../../ui/callout.tsx';
import { KeyValues, type KeyValue } from '../../ui/key-values.tsx';
import { ButtonLink } from '../../ui/link.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { paperPath } from '../application/application-commands.ts';
import { applicationQuery } from '../application/application-queries.ts';

const m = messages({
  title: { ru: 'Заявка подана', en: 'The application is filed' },
  noticeTitle: { ru: 'Уведомление подано', en: 'The notice is filed' },
  number: { ru: 'Номер', en: 'Number' },
  filedAt: { ru: 'Получено', en: 'Received' },
  next: { ru: 'Что дальше', en: 'What next' },
  due: { ru: 'Решение не позже', en: 'Decision by' },
  replyDue: { ru: 'Ответ органа не позже', en: 'Reply by' },
  receipt: { ru: 'Скачать квитанцию, PDF', en: 'Download the receipt, PDF' },
  card: { ru: 'Открыть заявку', en: 'Open the application' },
  noticeCard: { ru: 'Открыть уведомление', en: 'Open the notice' },
  written: {
    ru: 'Запись в журнале города сделана. Изменить её задним числом нельзя.',
    en: 'The town journal has the entry. It cannot be changed after the fact.',
  },
  tell: {
    ru: 'О каждом шаге напишем на почту из заявки.',
    en: 'We write about every step to the e-mail of the application.',
  },
});

/** `/applications/:id/submitted`: what was received, under which number, what comes next. */
export function ReceiptPage(): ReactElement {
  const t = useT();
  const format = useFormat();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(applicationQuery(id));
  const isNotice = data?.procedure === 'notification';
  useTitle(t(isNotice ? m.noticeTitle : m.title));
  if (data === undefined)
    return (
      <div className="wrap py-8">
        {error === null ? (
          <Skeleton lines={6} />
        ) : (
          <ProblemView problem={asProblem(error)} onRetry={() => void refetch()} />
        )}
      </div>
    );
  if (data.status === 'DRAFT') return <Navigate to={`/applications/${id}/edit/check`} replace />;
  const clock = data.clocks.find(
    ({ owner, state }) => owner === 'authority' && (state === 'running' || state === 'paused'),
  );
  const facts: KeyValue[] = [
    { key: 'number', title: t(m.number), value: <b className="num">{data.number}</b> },
    ...(data.filedAt === undefined
      ? []
      : [{ key: 'filed', title: t(m.filedAt), value: format.moment(data.filedAt, true) }]),
    { key: 'next', title: t(m.next), value: t.text(data.turn.sentence) },
    ...(clock === undefined
      ? []
      : [
          {
            key: 'due',
            title: t(isNotice ? m.replyDue : m.due),
            value: <b>{format.nearDate(clock.dueOn)}</b>,
          },
        ]),
  ];
  return (
    <div className="wrap max-w-measure py-8">
      <Callout tone="ok" isAnnounced>
        <h1 className="text-6">{t(isNotice ? m.noticeTitle : m.title)}</h1>
      </Callout>
      <div className="mt-6">
        <KeyValues items={facts} />
      </div>
      {data.journalReceipt && <p className="muted mt-4">{t(m.written)}</p>}
      <p className="muted mt-2">{t(m.tell)}</p>
      <div className="btn-row mt-6">
        <ButtonLink to={`/applications/${id}`} variant="primary">
          {t(isNotice ? m.noticeCard : m.card)}
        </ButtonLink>
        <ButtonLink to={paperPath(id, 'submission-receipt', t.language)} icon="download">
          {t(m.receipt)}
        </ButtonLink>
      </div>
    </div>
  );
}
