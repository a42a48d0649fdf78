import type { RequestCardView } from '@veche/contracts';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useSession } from '../../../app/session.ts';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Icon } from '../../../ui/icon.tsx';
import { Badge, StatusBadge } from '../../../ui/status-badge.tsx';
import { useRegisterContext } from '../list/register-context-store.ts';
import { dueLook, dueWord, statusCode } from '../shared/request-words.ts';
import { useTermWords } from '../shared/term-words.ts';
import { RequestActions } from './request-actions.tsx';

const m = messages({
  back: { ru: 'Реестр запросов', en: 'Register of requests' },
  turn: { ru: 'Ведёт', en: 'Handled by' },
  nobody: { ru: 'подразделение не указано', en: 'no unit given' },
  executor: { ru: 'исполнитель {name}', en: 'executor {name}' },
  noExecutor: { ru: 'исполнителя нет', en: 'no executor' },
  term: { ru: 'Срок', en: 'Term' },
  noTerm: { ru: 'нормы нет', en: 'no norm' },
  conditional: { ru: 'если отсчёт возобновится сегодня', en: 'if the clock is resumed today' },
  used: { ru: 'Использовано', en: 'Used' },
  usedDays: { ru: '{n} из {all} дней', en: '{n} of {all} days' },
  paused: { ru: 'пауза {n} дн.', en: '{n} days paused' },
  late: { ru: 'Опоздает с вероятностью', en: 'Chance of being late' },
  lateBasis: { ru: 'по {n} таким же, дожившим до этого дня', en: 'from {n} alike that came as far' },
  stated: { ru: 'источник обещает {on}', en: 'the source promises {on}' },
});

/** What it is, who has it, until when. */
export function RequestHead({ request }: { readonly request: RequestCardView }): ReactElement {
  const t = useT();
  const format = useFormat();
  const { todayOn } = useSession();
  const search = useRegisterContext((state) => state.search);
  const words = useTermWords(request);
  const clock = request.clocks.find(({ stage }) => stage === request.leading);
  const look = dueLook[request.dueState];
  return (
    <header className="request-head">
      <Link to={search === '' ? '/requests' : `/requests?${search}`} className="link">
        <Icon name="left" /> {t(m.back)}
      </Link>
      <div className="request-title">
        <h1>{t.text(request.service.title)}</h1>
        <span className="num muted">{request.number}</span>
        <StatusBadge code={statusCode[request.status]} />
        <Badge tone={look.tone} icon={look.icon}>
          {t(dueWord[request.dueState])}
        </Badge>
        <RequestActions request={request} />
      </div>
      <dl className="request-facts">
        <div>
          <dt>{t(m.turn)}</dt>
          <dd>{request.unit === undefined ? t(m.nobody) : t.text(request.unit.title)}</dd>
          <dd className="small muted">
            {request.executor === undefined
              ? t(m.noExecutor)
              : t(m.executor, { name: request.executor.displayName })}
          </dd>
        </div>
        <div>
          <dt>{t(m.term)}</dt>
          <dd>{request.dueOn === undefined ? t(m.noTerm) : format.relativeDate(request.dueOn, todayOn)}</dd>
          <dd className={`small term-${words.look}`}>
            {clock?.isConditional === true ? t(m.conditional) : words.text}
            {request.statedDueAt !== undefined &&
              ` · ${t(m.stated, { on: format.plainDate(format.civilDate(request.statedDueAt)) })}`}
          </dd>
        </div>
        {clock?.termDays !== undefined && clock.elapsedDays !== undefined && (
          <div>
            <dt>{t(m.used)}</dt>
            <dd>{t(m.usedDays, { n: clock.elapsedDays, all: clock.termDays })}</dd>
            {clock.pausedDays !== undefined && clock.pausedDays > 0 && (
              <dd className="small muted">{t(m.paused, { n: clock.pausedDays })}</dd>
            )}
          </div>
        )}
        {request.lateShare !== undefined && (
          <div>
            <dt>{t(m.late)}</dt>
            <dd>{format.percent(request.lateShare.share, 0)}</dd>
            <dd className="small muted">{t(m.lateBasis, { n: request.lateShare.count })}</dd>
          </div>
        )}
      </dl>
    </header>
  );
}
