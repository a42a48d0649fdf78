import type { ReactElement } from 'react';
import { Link, useNavigate } from 'react-router';
import { useSession } from '../../../app/session.ts';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { DayRibbon } from '../../../ui/day-ribbon.tsx';
import { Derivation } from '../../../ui/derivation.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Stations } from '../../../ui/stations.tsx';
import { Badge, StatusBadge } from '../../../ui/status-badge.tsx';
import { leadingClock, ribbonDaysOf } from '../shared/ribbon-days.ts';
import { useShortcuts } from '../shared/use-shortcuts.ts';
import { AssignmentMenu } from './assignment/assignment-menu.tsx';
import { useCase } from './case-context.ts';
import type { CaseNeighbours } from './use-case-neighbours.ts';

const m = messages({
  queue: { ru: 'Очередь', en: 'Queue' },
  position: { ru: '{n} из {all}', en: '{n} of {all}' },
  previous: { ru: 'Предыдущее дело: {title}', en: 'Previous case: {title}' },
  next: { ru: 'Следующее дело: {title}', en: 'Next case: {title}' },
  untitled: { ru: 'Без названия', en: 'Untitled' },
  officer: { ru: 'исполнитель {name}', en: 'officer {name}' },
  noOfficer: { ru: 'исполнителя нет', en: 'no officer' },
  ribbon: {
    ru: '{title}: день {elapsed} из {count}, последний – {due}',
    en: '{title}: day {elapsed} of {count}, the last is {due}',
  },
  takenBack: { ru: 'разрешение отозвано', en: 'permit withdrawn' },
  filed: { ru: 'подано {at}', en: 'filed {at}' },
});

function Neighbour({
  direction,
  neighbours,
}: {
  readonly direction: 'previous' | 'next';
  readonly neighbours: CaseNeighbours;
}): ReactElement {
  const t = useT();
  const target = neighbours[direction];
  const key = direction === 'next' ? 'J' : 'K';
  if (target === undefined) return <kbd aria-hidden>{key}</kbd>;
  return (
    <Link
      to={`/cases/${target.id}`}
      aria-label={t(m[direction], { title: target.title })}
      className="case-neighbour"
    >
      <kbd>{key}</kbd>
    </Link>
  );
}

/** The days of the leading clock and why its last day is that one. */
function CaseClock(): ReactElement | null {
  const t = useT();
  const format = useFormat();
  const { todayOn } = useSession();
  const { application } = useCase();
  const clock = leadingClock(application.clocks);
  // The term of what the applicant took back or left unanswered tells nothing any more.
  const isMoot = application.ending?.kind === 'withdrawn' || application.ending?.kind === 'unanswered';
  if (clock === undefined || isMoot) return null;
  const isMet = clock.state === 'met';
  // What is over has no today.
  const days = ribbonDaysOf(clock.days, {
    todayOn: isMet ? undefined : todayOn,
    dueOn: clock.dueOn,
    startedOn: clock.startedOn,
  });
  const todayAt = days.findIndex((day) => day.isToday);
  const dueAt = days.findIndex((day) => day.isDue);
  // Cells of a long term are narrow: two flags side by side would run into one another, and today has its frame.
  const areFlagsClose = days.length > 10 && todayAt !== dueAt && Math.abs(dueAt - todayAt) < 5;
  return (
    <div className="case-clock">
      <DayRibbon
        isTight
        hasLegend={false}
        label={t(m.ribbon, {
          title: t.text(clock.title),
          elapsed: clock.elapsed,
          count: clock.count,
          due: format.dayMonth(clock.dueOn),
        })}
        days={days.map((day) =>
          day.isDue
            ? { ...day, flag: day.isToday ? undefined : format.dayMonth(day.on) }
            : day.isToday && areFlagsClose
              ? { ...day, flag: '' }
              : day,
        )}
      />
      <Derivation steps={clock.derivation.map((step) => ({ text: t.text(step.text), basis: step.basis }))} />
    </div>
  );
}

/** Who, what, until when: the head of a case. */
export function CaseHead({ neighbours }: { readonly neighbours: CaseNeighbours }): ReactElement {
  const t = useT();
  const format = useFormat();
  const navigate = useNavigate();
  const { application } = useCase();
  const go = (target: CaseNeighbours['next']): void => {
    if (target !== undefined) void navigate(`/cases/${target.id}`);
  };
  useShortcuts({
    KeyJ: () => go(neighbours.next),
    KeyK: () => go(neighbours.previous),
    KeyQ: () => void navigate(neighbours.queuePath),
    KeyD: () =>
      document
        .querySelector<HTMLElement>('[data-field="decision-kind"] input, .case-decision button')
        ?.focus(),
  });
  const { organisation, applicant, officer, filedAt } = application;
  const line = [
    organisation?.name ?? applicant?.displayName,
    filedAt !== undefined && t(m.filed, { at: format.moment(filedAt) }),
    officer === undefined ? t(m.noOfficer) : t(m.officer, { name: officer.displayName }),
  ].filter((part) => part !== undefined && part !== false);
  return (
    <header className="case-head">
      <div className="min-w-0">
        <div className="case-way">
          <Link to={neighbours.queuePath} className="link">
            <Icon name="left" /> {t(m.queue)}
          </Link>
          {neighbours.position !== undefined && (
            <span>{t(m.position, { n: neighbours.position, all: neighbours.count })}</span>
          )}
          <Neighbour direction="next" neighbours={neighbours} />
          <Neighbour direction="previous" neighbours={neighbours} />
        </div>
        <div className="case-title">
          <h1>{application.title === '' ? t(m.untitled) : application.title}</h1>
          <span className="num muted">{application.number}</span>
          <StatusBadge code={application.status} />
          {application.ending?.kind === 'permit-withdrawn' && (
            <Badge tone="bad" icon="stop">
              {t(m.takenBack)}
            </Badge>
          )}
          <AssignmentMenu />
        </div>
        <p className="muted">{line.join(' · ')}</p>
      </div>
      <CaseClock />
      <div className="case-stations">
        <Stations
          stations={application.stations.map((station) => ({
            id: station.code,
            title: t.text(station.title),
            state: station.state,
            ...(station.at !== undefined && station.state === 'passed'
              ? { detail: format.dayMonth(format.civilDate(station.at)) }
              : station.dueOn !== undefined
                ? { detail: format.dayMonth(station.dueOn) }
                : station.at !== undefined
                  ? { detail: format.dayMonth(format.civilDate(station.at)) }
                  : {}),
            ...(station.share === undefined ? {} : { elapsed: station.share }),
          }))}
        />
      </div>
    </header>
  );
}
