import { useQueryClient } from '@tanstack/react-query';
import type { MyFeedbackItem } from '@veche/contracts';
import { useState, type ReactElement } from 'react';
import { sendCommand, useCommand } from '../../../api/index.ts';
import { messages, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { Link } from '../../../ui/link.tsx';
import { Section } from '../../../ui/section.tsx';
import { FeedbackStatusBadge, kindWords } from '../feedback-words.tsx';
import { ConfirmForm } from '../link/confirm-form.tsx';
import { Progress } from '../link/progress.tsx';

const m = messages({
  heading: { ru: '{kind} {number}', en: '{kind} {number}' },
  about: { ru: 'О запросе {number}. {service}', en: 'About request {number}. {service}' },
  mark: { ru: 'Ваша оценка: {score} из 5', en: 'Your mark: {score} of 5' },
  noWords: { ru: 'Без слов: только оценка.', en: 'No words, a mark alone.' },
  answer: { ru: 'Что вам ответили', en: 'What you were answered' },
  done: {
    ru: '{n, plural, one {Выполнена # мера} few {Выполнены # меры} other {Выполнено # мер}}, чтобы такое не повторялось.',
    en: '{n, plural, one {# action was} other {# actions were}} done so that it does not happen again.',
  },
  print: {
    ru: 'Вы разрешили напечатать свои слова в отчёте города, без имени и примет.',
    en: 'You let the town print your words in its report, without your name and traces of you.',
  },
  refuse: { ru: 'Больше не разрешать', en: 'No longer allow it' },
  refuseTitle: { ru: 'Не печатать ваши слова?', en: 'Shall your words not be printed?' },
  refuseText: {
    ru: 'В новые отчёты они не попадут. Отчёты, которые уже вышли, останутся как есть.',
    en: 'New reports will not have them. Reports that are out stay as they are.',
  },
  yes: { ru: 'Не печатать', en: 'Do not print' },
  keep: { ru: 'Оставить', en: 'Leave it' },
});

/** One review of mine: what I wrote, how far it is, what was done; where it is answered, I say whether it is settled. */
export function MyItem({ item }: { readonly item: MyFeedbackItem }): ReactElement {
  const t = useT();
  const client = useQueryClient();
  const readAnew = (): Promise<void> => client.invalidateQueries({ queryKey: ['my-feedback'] });
  const { request, score, text, answer, actionsDone, abilities } = item;
  return (
    <Section title={t(m.heading, { kind: t(kindWords[item.kind]), number: item.number })} className="mt-6">
      <p>
        <FeedbackStatusBadge status={item.status} />
      </p>
      {request && (
        <p className="mt-2">
          <Link to={`/my-requests/${request.id}`}>
            {t(m.about, { number: request.number, service: t.text(request.service) })}
          </Link>
        </p>
      )}
      {score !== undefined && <p className="mt-2">{t(m.mark, { score })}</p>}
      <blockquote className="feedback-quote mt-3">{text ?? t(m.noWords)}</blockquote>
      <Progress item={item} asks="here" />
      {actionsDone > 0 && <p className="mt-2">{t(m.done, { n: actionsDone })}</p>}
      {abilities.confirm ? (
        <div className="max-w-measure">
          <ConfirmForm
            path={`/v1/my-feedback/${item.id}/confirmation`}
            answer={answer}
            onDone={() => void readAnew()}
          />
        </div>
      ) : (
        answer !== undefined && (
          <>
            <p className="mt-4 font-mid">{t(m.answer)}</p>
            <p className="feedback-words mt-1">{answer}</p>
          </>
        )
      )}
      {item.mayPublish && <Printing id={item.id} onRefused={readAnew} />}
    </Section>
  );
}

function Printing({
  id,
  onRefused,
}: {
  readonly id: string;
  readonly onRefused: () => Promise<void>;
}): ReactElement {
  const t = useT();
  const [isAsked, setAsked] = useState(false);
  const refuse = useCommand<void, unknown>(
    (_, { headers }) =>
      sendCommand('DELETE', `/v1/my-feedback/${id}/publication`, undefined, {
        idempotencyKey: headers['idempotency-key'],
      }),
    { onSuccess: onRefused },
  );
  return (
    <div className="mt-4">
      <p className="small muted max-w-measure">{t(m.print)}</p>
      <p className="mt-1">
        <Button size="small" onPress={() => setAsked(true)}>
          {t(m.refuse)}
        </Button>
      </p>
      <ConfirmDialog
        title={t(m.refuseTitle)}
        confirmText={t(m.yes)}
        cancelText={t(m.keep)}
        isOpen={isAsked}
        onOpenChange={setAsked}
        onConfirm={() => refuse.mutateAsync()}
      >
        {t(m.refuseText)}
      </ConfirmDialog>
    </div>
  );
}
