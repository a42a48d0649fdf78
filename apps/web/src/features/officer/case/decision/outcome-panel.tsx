import type { ApplicationView } from '@veche/contracts';
import { useState, type ReactElement, type ReactNode } from 'react';
import { messages, useFormat, useT } from '../../../../i18n/index.ts';
import { Button } from '../../../../ui/button.tsx';
import { Callout } from '../../../../ui/callout.tsx';
import { ButtonLink, Link } from '../../../../ui/link.tsx';
import { statuses, type Tone } from '../../../../ui/statuses.ts';
import { paperPath } from '../../../application/application-commands.ts';
import { leadingClock } from '../../shared/ribbon-days.ts';
import { useCase } from '../case-context.ts';
import { WithdrawPermitDialog } from './withdraw-permit-dialog.tsx';

const m = messages({
  title: { ru: 'Решение', en: 'Decision' },
  by: { ru: '{at}, {who}', en: '{at}, {who}' },
  inTime: { ru: 'В срок: день {day} из {count}.', en: 'In time: day {day} of {count}.' },
  inTimeOnly: { ru: 'В срок.', en: 'In time.' },
  late: {
    ru: 'Позже срока на {n, plural, one {рабочий день} few {# рабочих дня} other {# рабочих дней}}.',
    en: '{n, plural, one {# working day} other {# working days}} late.',
  },
  lateDays: {
    ru: 'Позже срока на {n, plural, one {день} few {# дня} other {# дней}}.',
    en: '{n, plural, one {# day} other {# days}} late.',
  },
  permitTakenBack: {
    ru: '{at}. Проводить мероприятие нельзя.',
    en: '{at}. The event may not be held.',
  },
  takenBack: { ru: 'Разрешение отозвано', en: 'The permit is withdrawn' },
  withdrawnBy: { ru: 'Заявитель отозвал обращение {at}.', en: 'The applicant withdrew it, {at}.' },
  automatic: { ru: 'автоматически: нарушений и рисков нет', en: 'automatically: no violations, low risk' },
  permit: { ru: 'Разрешение {number}', en: 'Permit {number}' },
  preparing: {
    ru: 'Разрешение подписывается, это минута.',
    en: 'The permit is being signed; it takes a minute.',
  },
  withdrawn: { ru: 'Разрешение {number} отозвано', en: 'Permit {number} is withdrawn' },
  openPermit: { ru: 'Скачать разрешение', en: 'Download the permit' },
  openDecision: { ru: 'Скачать решение', en: 'Download the decision' },
  openReply: { ru: 'Скачать ответ', en: 'Download the reply' },
  conditions: { ru: 'Условия', en: 'Conditions' },
  grounds: { ru: 'Основания', en: 'Grounds' },
  told: { ru: 'Заявителю отправлено сообщение.', en: 'The applicant has been told.' },
  withdraw: { ru: 'Отозвать разрешение', en: 'Withdraw the permit' },
  unanswered: {
    ru: 'Заявитель не ответил в срок, дело закрыто {at}.',
    en: 'The applicant did not answer in time; the case was closed, {at}.',
  },
  check: { ru: 'Проверка разрешения', en: 'Check of the permit' },
});

const takenBackLook = { tone: 'bad', icon: 'stop', text: m.takenBack } as const;
const calloutTone = (tone: Tone): Exclude<Tone, 'none'> => (tone === 'none' ? 'wait' : tone);

function Permit({ permit }: { readonly permit: NonNullable<ApplicationView['permit']> }): ReactElement {
  const t = useT();
  const { application, can } = useCase();
  const [isWithdrawing, setWithdrawing] = useState(false);
  if (permit.state === 'in-preparation') return <p className="muted">{t(m.preparing)}</p>;
  return (
    <div>
      <p className="font-mid">
        {t(permit.state === 'withdrawn' ? m.withdrawn : m.permit, { number: permit.number })}
      </p>
      <div className="btn-row mt-2">
        <ButtonLink
          to={paperPath(application.id, 'permit', t.language)}
          size="small"
          icon="download"
          download={`${permit.number}.pdf`}
        >
          {t(m.openPermit)}
        </ButtonLink>
        {permit.checkUrl !== undefined && <Link to={permit.checkUrl}>{t(m.check)}</Link>}
      </div>
      {can('withdraw-permit') && permit.state === 'in-force' && (
        <Button size="small" variant="danger" className="mt-3" onPress={() => setWithdrawing(true)}>
          {t(m.withdraw)}
        </Button>
      )}
      <WithdrawPermitDialog isOpen={isWithdrawing} onOpenChange={setWithdrawing} number={permit.number} />
    </div>
  );
}

function DecisionDetails({
  decision,
}: {
  readonly decision: NonNullable<ApplicationView['decision']>;
}): ReactElement {
  const t = useT();
  return (
    <>
      {decision.text !== undefined && <p>{decision.text}</p>}
      {decision.conditions.length > 0 && (
        <div>
          <h3 className="case-caption">{t(m.conditions)}</h3>
          <ul className="condition-list">
            {decision.conditions.map((condition) => (
              <li key={condition.id}>{condition.text}</li>
            ))}
          </ul>
        </div>
      )}
      {decision.grounds.length > 0 && (
        <div>
          <h3 className="case-caption">{t(m.grounds)}</h3>
          <ul>
            {decision.grounds.map((ground) => (
              <li key={ground.code} className="ground">
                <b className="font-mid">{t.text(ground.title)}</b>
                <p>{ground.reason}</p>
                <p className="muted">{ground.recommendation}</p>
                <p className="small muted">{ground.norm}</p>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** When and by whom the case ended, and how that stands to the term. */
function EndingLines({ ending }: { readonly ending: NonNullable<ApplicationView['ending']> }): ReactElement {
  const t = useT();
  const format = useFormat();
  const { application } = useCase();
  const at = format.moment(ending.at);
  if (ending.kind === 'withdrawn') return <p>{t(m.withdrawnBy, { at })}</p>;
  if (ending.kind === 'permit-withdrawn') return <p>{t(m.permitTakenBack, { at })}</p>;
  if (ending.kind === 'unanswered') return <p>{t(m.unanswered, { at })}</p>;
  const who = ending.kind === 'automatic' ? t(m.automatic) : ending.by?.displayName;
  const clock = leadingClock(application.clocks);
  const endedOn = format.civilDate(ending.at);
  // Day zero is not counted: what is done on it is in time, and on no day of the term.
  const day = clock?.days.findLast(({ date, number }) => date <= endedOn && number !== undefined)?.number;
  const inTime =
    clock === undefined || day === undefined ? t(m.inTimeOnly) : t(m.inTime, { day, count: clock.count });
  const late = application.procedure === 'approval' ? m.late : m.lateDays;
  return (
    <>
      <p>{who === undefined ? at : t(m.by, { at, who })}</p>
      {ending.isInTime !== undefined && (
        <p>{ending.isInTime ? inTime : t(late, { n: ending.lateDays ?? 0 })}</p>
      )}
    </>
  );
}

/** What was decided, its papers, and where to go next. */
export function OutcomePanel({ next }: { readonly next: ReactNode }): ReactElement {
  const t = useT();
  const { application } = useCase();
  const { decision, permit, status, procedure, turn, ending } = application;
  const isTakenBack = ending?.kind === 'permit-withdrawn';
  const look = isTakenBack ? takenBackLook : statuses[status];
  const isReplied =
    procedure === 'notification' && ['AGREED', 'WARNED', 'ART12_3', 'NO_RIGHT_TO_HOLD'].includes(status);
  return (
    <>
      <div className="case-column-head">
        <h2 id="case-decision">{t(m.title)}</h2>
      </div>
      <div className="form">
        <Callout tone={calloutTone(look.tone)} icon={look.icon} title={t.text(look.text)}>
          {ending === undefined ? <p>{t.text(turn.sentence)}</p> : <EndingLines ending={ending} />}
          {(decision !== undefined || isReplied) && <p className="small">{t(m.told)}</p>}
        </Callout>
        {decision !== undefined && <DecisionDetails decision={decision} />}
        {permit !== undefined && <Permit permit={permit} />}
        {((decision !== undefined && decision.outcome === 'refused') || isReplied) && (
          <ButtonLink
            to={paperPath(application.id, 'decision', t.language)}
            size="small"
            icon="download"
            download={`${application.number ?? 'decision'}.pdf`}
          >
            {t(isReplied ? m.openReply : m.openDecision)}
          </ButtonLink>
        )}
        {next}
      </div>
    </>
  );
}
