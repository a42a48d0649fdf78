import { useQuery } from '@tanstack/react-query';
import type { FeedbackView } from '@veche/contracts';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { asProblem, getJson } from '../../../api/index.ts';
import { ProblemView } from '../../../app/problem-page.tsx';
import { useTitle } from '../../../app/use-title.ts';
import { messages, useT } from '../../../i18n/index.ts';
import { Link } from '../../../ui/link.tsx';
import { Section } from '../../../ui/section.tsx';
import { Skeleton } from '../../../ui/states.tsx';
import { OfficerGate } from '../../officer/shared/officer-gate.tsx';
import { FeedbackStatusBadge, kindWords } from '../feedback-words.tsx';
import { ActionsSection } from './actions-section.tsx';
import { AsideSection } from './aside-section.tsx';
import { HistorySection } from './history-section.tsx';
import { NextStep } from './next-step.tsx';
import { PublicationSection } from './publication-section.tsx';
import '../feedback.css';

const m = messages({
  loading: { ru: 'Открываем отзыв', en: 'Opening the review' },
  all: { ru: 'Отзывы и жалобы', en: 'Reviews and complaints' },
  heading: { ru: '{kind} {number}', en: '{kind} {number}' },
  words: { ru: 'Что написал человек', en: 'What the person wrote' },
  noWords: { ru: 'Без слов: только оценка.', en: 'No words, a mark alone.' },
  erased: {
    ru: 'Человек удалил свои данные: слов больше нет, оценка осталась в показателях.',
    en: 'The person erased their data: the words are gone, the mark stays in the figures.',
  },
  answer: { ru: 'Наш ответ', en: 'Our answer' },
});

/** One review or complaint: what was said, what is done about it, whose turn it is. */
export function FeedbackCardPage(): ReactElement {
  const { id = '' } = useParams();
  return (
    <OfficerGate permission="feedback.handle">
      <Loaded key={id} id={id} />
    </OfficerGate>
  );
}

function Loaded({ id }: { readonly id: string }): ReactElement {
  const t = useT();
  const card = useQuery({
    queryKey: ['feedback', id],
    queryFn: ({ signal }) => getJson<FeedbackView>(`/v1/feedback/${id}`, signal),
  });
  useTitle(card.data?.number ?? t(m.all));
  return (
    <div className="feedback-page">
      <p className="small">
        <Link to="/feedback">{t(m.all)}</Link>
      </p>
      {card.isPending && <Skeleton lines={12} label={t(m.loading)} />}
      {card.data === undefined && !card.isPending && (
        <ProblemView problem={asProblem(card.error)} onRetry={() => void card.refetch()} />
      )}
      {card.data && <Card item={card.data} />}
    </div>
  );
}

function Card({ item }: { readonly item: FeedbackView }): ReactElement {
  const t = useT();
  return (
    <>
      <div className="feedback-title">
        <h1>{t(m.heading, { kind: t(kindWords[item.kind]), number: item.number })}</h1>
        <FeedbackStatusBadge status={item.status} />
      </div>
      <NextStep item={item} />
      <div className="feedback-columns">
        <div className="min-w-0">
          <Section title={t(m.words)}>
            {item.subject !== undefined && <p className="mt-2 font-mid">{item.subject}</p>}
            <p className="feedback-words mt-2">{item.isErased ? t(m.erased) : (item.text ?? t(m.noWords))}</p>
          </Section>
          {item.check && <ActionsSection item={item} />}
          {item.answer !== undefined && (
            <Section title={t(m.answer)}>
              <p className="feedback-words mt-2">{item.answer}</p>
            </Section>
          )}
          <PublicationSection key={`${item.id}-publication`} item={item} />
          <HistorySection item={item} />
        </div>
        <AsideSection item={item} />
      </div>
    </>
  );
}
