import type { ReportComment } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useT, type BilingualText } from '../../../i18n/index.ts';
import { Section } from '../../../ui/section.tsx';

const m = messages({
  title: { ru: 'Что говорят жители', en: 'What residents say' },
  consent: {
    ru: 'Напечатано с согласия авторов. Имена, адреса и другие приметы убраны, в остальном слова их.',
    en: 'Printed with the consent of the authors, in Russian as they wrote. Names, addresses and other traces were taken out.',
  },
  mark: { ru: 'оценка {score} из 5', en: 'mark {score} of 5' },
});

/** «Уборка улиц, оценка 5 из 5»; nothing where neither is told. */
export function useRemark(): (
  comment: Pick<ReportComment, 'score'> & { readonly service: BilingualText | null },
) => string {
  const t = useT();
  return ({ service, score }) =>
    [service === null ? '' : t.text(service), score === null ? '' : t(m.mark, { score })]
      .filter((part) => part !== '')
      .join(', ');
}

/** What people let the town print. */
export function CommentList({
  comments,
}: {
  readonly comments: readonly ReportComment[];
}): ReactElement | null {
  const t = useT();
  const remark = useRemark();
  if (comments.length === 0) return null;
  return (
    <Section title={t(m.title)} className="mt-8">
      <p className="small muted max-w-measure">{t(m.consent)}</p>
      <ul className="open-comments mt-3">
        {comments.map((comment, index) => (
          <li key={index}>
            <blockquote lang="ru">{comment.text}</blockquote>
            <p className="small muted">{remark(comment)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
