import type { ReactElement } from 'react';
import { messages, useFormat, useT } from '../../../../i18n/index.ts';
import { useCase } from '../case-context.ts';

const m = messages({
  title: { ru: 'Предложения организатору', en: 'Proposals to the organiser' },
  none: { ru: 'Предложений не направляли.', en: 'No proposal was sent.' },
  sent: { ru: '{at}, ответ до {due}', en: '{at}, answer by {due}' },
  place: { ru: 'Место: {place}', en: 'Place: {place}' },
  time: { ru: 'Время: {when}', en: 'Time: {when}' },
  accepted: { ru: 'Организатор согласен, {at}', en: 'The organiser accepts, {at}' },
  declined: { ru: 'Организатор не согласен, {at}', en: 'The organiser declines, {at}' },
  reply: { ru: 'Ответ на уведомление, {at}', en: 'Answer to the notice, {at}' },
  awaited: { ru: 'Ответа пока нет', en: 'No answer yet' },
});

/** Reasoned proposals of the authority and the answers to them. @norm 54-ФЗ ст. 12 ч. 1 п. 2 */
export function ProposalsList(): ReactElement {
  const t = useT();
  const format = useFormat();
  const { application } = useCase();
  const { reply } = application;
  return (
    <>
      {reply && (reply.ground ?? reply.text ?? reply.norm) !== undefined && (
        <div className="case-question">
          <p className="small muted">{t(m.reply, { at: format.moment(reply.at) })}</p>
          {reply.ground && <p className="font-mid">{t.text(reply.ground.title)}</p>}
          {reply.text !== undefined && <p>{reply.text}</p>}
          {reply.norm !== undefined && <p className="small muted">{reply.norm}</p>}
        </div>
      )}
      <h3 className="case-caption">{t(m.title)}</h3>
      {application.proposals.length === 0 && <p className="small muted">{t(m.none)}</p>}
      <ul>
        {application.proposals.toReversed().map((proposal) => (
          <li key={proposal.id} className="case-question">
            <p className="small muted">
              {t(m.sent, { at: format.moment(proposal.sentAt), due: format.dayMonth(proposal.answerDueOn) })}
            </p>
            <p>{proposal.reason}</p>
            {proposal.place !== undefined && <p>{t(m.place, { place: proposal.place })}</p>}
            {proposal.startsAt !== undefined && (
              <p>
                {t(m.time, {
                  when:
                    proposal.endsAt === undefined
                      ? format.moment(proposal.startsAt)
                      : format.momentRange(proposal.startsAt, proposal.endsAt),
                })}
              </p>
            )}
            <p className="small muted">{proposal.norm}</p>
            <p className="font-mid">
              {proposal.answer === undefined || proposal.answeredAt === undefined
                ? t(m.awaited)
                : t(proposal.answer === 'accepted' ? m.accepted : m.declined, {
                    at: format.moment(proposal.answeredAt),
                  })}
            </p>
            {proposal.answerText !== undefined && <p className="case-answer">«{proposal.answerText}»</p>}
          </li>
        ))}
      </ul>
    </>
  );
}
