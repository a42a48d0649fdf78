import type { ApplicationView } from '@veche/contracts';
import { useState, type ReactElement } from 'react';
import { messages, useFormat, useT, type Message } from '../../../../i18n/index.ts';
import { Button } from '../../../../ui/button.tsx';
import { Badge } from '../../../../ui/status-badge.tsx';
import type { IconName } from '../../../../ui/icon.tsx';
import type { Tone } from '../../../../ui/statuses.ts';
import { TextArea } from '../../../../ui/text-area.tsx';
import { useCase } from '../case-context.ts';
import { CommandProblem } from '../command-problem.tsx';
import { useCaseCommand } from '../use-case-command.ts';

const m = messages({
  title: { ru: 'Переписка', en: 'Correspondence' },
  none: { ru: 'Уточнений не запрашивали.', en: 'No clarification was asked for.' },
  round: { ru: 'Запрос {n} от {at}, ответ до {due}', en: 'Request {n} of {at}, answer by {due}' },
  closed: { ru: 'Запрос {n} от {at}, закрыт', en: 'Request {n} of {at}, closed' },
  open: { ru: 'ждём ответа', en: 'awaiting the answer' },
  answered: { ru: 'ответ получен', en: 'answered' },
  accepted: { ru: 'принято', en: 'accepted' },
  returned: { ru: 'возвращено', en: 'returned' },
  accept: { ru: 'Принять ответ', en: 'Accept the answer' },
  giveBack: { ru: 'Вернуть с пояснением', en: 'Return with a reason' },
  reason: { ru: 'Чего не хватает в ответе', en: 'What the answer lacks' },
  needReason: {
    ru: 'Напишите, чего не хватает: заявитель увидит это у вопроса',
    en: 'Write what is missing: the applicant sees it beside the question',
  },
  send: { ru: 'Вернуть', en: 'Return' },
  cancel: { ru: 'Не возвращать', en: 'Do not return' },
  sent: { ru: 'Возвращено: {reason}', en: 'Returned: {reason}' },
});

type Round = ApplicationView['clarifications'][number];
type Item = Round['items'][number];

const states: Record<Item['state'], readonly [tone: Tone, icon: IconName, word: Message]> = {
  open: ['wait', 'pause', m.open],
  answered: ['run', 'mail', m.answered],
  accepted: ['ok', 'okRing', m.accepted],
  returned: ['warn', 'undo', m.returned],
};

/** Accept an answer, or return it with what it lacks. */
function Settlement({ item }: { readonly item: Item }): ReactElement {
  const t = useT();
  const [reason, setReason] = useState<string>();
  const [error, setError] = useState<string>();
  const settle = useCaseCommand();
  const send = (body: { readonly accepted: boolean; readonly reason?: string }): void =>
    settle.mutate({ path: `/clarification-items/${item.id}/settlement`, body });
  const giveBack = (): void => {
    if (reason === undefined || reason.trim() === '') setError(t(m.needReason));
    else send({ accepted: false, reason: reason.trim() });
  };
  return (
    <div className="mt-1">
      {reason === undefined ? (
        <span className="btn-row">
          <Button
            size="small"
            icon="check"
            isBusy={settle.isPending}
            onPress={() => send({ accepted: true })}
          >
            {t(m.accept)}
          </Button>
          <Button size="small" variant="quiet" onPress={() => setReason('')}>
            {t(m.giveBack)}
          </Button>
        </span>
      ) : (
        <>
          <TextArea
            label={t(m.reason)}
            rows={2}
            maxLength={2000}
            value={reason}
            error={error}
            autoFocus
            onChange={(text) => {
              setReason(text);
              setError(undefined);
            }}
          />
          <span className="btn-row mt-2">
            <Button size="small" isBusy={settle.isPending} onPress={giveBack}>
              {t(m.send)}
            </Button>
            <Button size="small" variant="quiet" onPress={() => setReason(undefined)}>
              {t(m.cancel)}
            </Button>
          </span>
        </>
      )}
      <CommandProblem problem={settle.error} />
    </div>
  );
}

function QuestionItem({ item }: { readonly item: Item }): ReactElement {
  const t = useT();
  const { can } = useCase();
  const [tone, icon, word] = states[item.state];
  return (
    <li className="case-question">
      <div className="case-question-head">
        <b className="font-mid">{t.text(item.label)}</b>
        <Badge tone={tone} icon={icon} isPlain>
          {t(word)}
        </Badge>
      </div>
      <p className="muted">{item.question}</p>
      {item.answer !== undefined && <p className="case-answer">«{item.answer}»</p>}
      {item.returnReason !== undefined && item.state === 'returned' && (
        <p className="small text-warn">{t(m.sent, { reason: item.returnReason })}</p>
      )}
      {item.state === 'answered' && can('settle-clarification-item') && <Settlement item={item} />}
    </li>
  );
}

/** Rounds of clarification, the newest first: question, answer, what the officer said to it. */
export function Correspondence(): ReactElement {
  const t = useT();
  const format = useFormat();
  const { application } = useCase();
  const rounds = application.clarifications
    .map((round, index) => ({ ...round, number: index + 1 }))
    .toReversed();
  return (
    <>
      <h3 className="case-caption">{t(m.title)}</h3>
      {rounds.length === 0 && <p className="small muted">{t(m.none)}</p>}
      {rounds.map((round) => (
        <section key={round.id} className="case-round">
          <h4 className="small muted">
            {t(round.closedAt === undefined ? m.round : m.closed, {
              n: round.number,
              at: format.moment(round.requestedAt),
              due: format.dayMonth(round.dueOn),
            })}
          </h4>
          <ul>
            {round.items.map((item) => (
              <QuestionItem key={item.id} item={item} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
