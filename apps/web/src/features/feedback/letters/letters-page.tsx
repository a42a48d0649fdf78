import { useQuery } from '@tanstack/react-query';
import type { LetterView } from '@veche/contracts';
import type { ReactElement } from 'react';
import { asProblem, getJson } from '../../../api/index.ts';
import { ProblemView } from '../../../app/problem-page.tsx';
import { useTitle } from '../../../app/use-title.ts';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Link } from '../../../ui/link.tsx';
import { EmptyState, Skeleton } from '../../../ui/states.tsx';
import { OfficerGate } from '../../officer/shared/officer-gate.tsx';
import '../feedback.css';

const m = messages({
  title: { ru: 'Письма без номера', en: 'Letters without a number' },
  all: { ru: 'Отзывы и жалобы', en: 'Reviews and complaints' },
  lead: {
    ru: 'Программа не поняла, о каком запросе речь. Прочтите письмо и скажите это за неё.',
    en: 'The program could not tell which request they are about. Read the letter and say it.',
  },
  letter: { ru: 'Письмо от {at}', en: 'Letter of {at}' },
  empty: { ru: 'Писем нет', en: 'There are no letters' },
  emptyText: {
    ru: 'Ответы на наши письма и письма с номером запроса попадают сразу к отзывам.',
    en: 'Answers to our letters, and letters that name a request, go to the reviews by themselves.',
  },
});

/** Letters that wait for somebody to say what they are about. */
export function LettersPage(): ReactElement {
  const t = useT();
  useTitle(t(m.title));
  return (
    <OfficerGate permission="feedback.handle">
      <div className="feedback-page">
        <p className="small">
          <Link to="/feedback">{t(m.all)}</Link>
        </p>
        <h1 className="mt-2">{t(m.title)}</h1>
        <Loaded />
      </div>
    </OfficerGate>
  );
}

function Loaded(): ReactElement {
  const t = useT();
  const format = useFormat();
  const letters = useQuery({
    // The key begins with the live topic: a letter that comes in shows here at once.
    queryKey: ['feedback', 'letters'],
    queryFn: ({ signal }) =>
      getJson<{ items: Pick<LetterView, 'id' | 'receivedAt'>[] }>('/v1/feedback-letters', signal),
  });
  if (letters.isPending) return <Skeleton lines={4} />;
  if (letters.data === undefined)
    return <ProblemView problem={asProblem(letters.error)} onRetry={() => void letters.refetch()} />;
  const { items } = letters.data;
  if (items.length === 0)
    return (
      <EmptyState icon="mail" title={t(m.empty)}>
        {t(m.emptyText)}
      </EmptyState>
    );
  return (
    <>
      <p className="mt-2 max-w-measure">{t(m.lead)}</p>
      <ul className="lines mt-4 max-w-measure border-t-2 border-rule">
        {items.map(({ id, receivedAt }) => (
          <li key={id} className="py-3">
            <Link to={`/feedback/letters/${id}`}>{t(m.letter, { at: format.moment(receivedAt) })}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
