import type { RequestCardView, RequestClockView } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useFormat, useT, type Message } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Derivation } from '../../../ui/derivation.tsx';
import type { IconName } from '../../../ui/icon.tsx';
import { Section } from '../../../ui/section.tsx';
import { Badge } from '../../../ui/status-badge.tsx';
import type { Tone } from '../../../ui/statuses.ts';
import { WorkProblem } from './work-problem.tsx';
import { useRequestCommand } from './use-request-command.ts';

const m = messages({
  title: { ru: 'Контрольные точки', en: 'Control points' },
  done: { ru: 'сделано', en: 'done' },
  late: { ru: 'сделано позже срока', en: 'done late' },
  missed: { ru: 'срок прошёл', en: 'missed' },
  open: { ru: 'впереди', en: 'to come' },
  due: { ru: 'до {at}', en: 'by {at}' },
  doneAt: { ru: '{at}', en: '{at}' },
  doneBy: { ru: '{at}, {name}', en: '{at}, {name}' },
  tick: { ru: 'Отметить', en: 'Tick off' },
  why: { ru: 'Почему {on}?', en: 'Why {on}?' },
  untick: { ru: 'Снять отметку', en: 'Take back' },
});

type Point = RequestCardView['controlPoints'][number];

const looks: Record<
  Point['state'],
  { readonly tone: Tone; readonly icon: IconName; readonly word: Message }
> = {
  done: { tone: 'ok', icon: 'okRing', word: m.done },
  late: { tone: 'warn', icon: 'warn', word: m.late },
  missed: { tone: 'bad', icon: 'stop', word: m.missed },
  open: { tone: 'none', icon: 'dots', word: m.open },
};

function PointDerivation({ clock }: { readonly clock: RequestClockView | undefined }): ReactElement | null {
  const t = useT();
  const format = useFormat();
  if (clock === undefined) return null;
  return (
    <Derivation
      title={t(m.why, { on: format.plainDate(clock.dueOn) })}
      steps={clock.derivation.map((step) => ({
        text: t.text(step.text),
        basis: step.basis && t.text(step.basis),
      }))}
    />
  );
}

/** The steps the service must pass, each with its term and the reasons for it. */
export function PointsSection({ request }: { readonly request: RequestCardView }): ReactElement {
  const t = useT();
  const format = useFormat();
  const tick = useRequestCommand(request);
  const detail = (point: Point): string => {
    if (point.doneAt === undefined)
      return point.dueAt === undefined ? '' : t(m.due, { at: format.moment(point.dueAt) });
    const at = format.moment(point.doneAt);
    return point.doneBy === undefined ? t(m.doneAt, { at }) : t(m.doneBy, { at, name: point.doneBy });
  };
  const clockOf = ({ code }: Point): RequestClockView | undefined =>
    request.clocks.find(
      ({ stage }) => stage !== request.leading && (stage === code || stage === `stage:${code}`),
    );
  return (
    <Section title={t(m.title)}>
      <ul className="lines">
        {request.controlPoints.map((point) => (
          <li key={point.code} className="request-point">
            <div>
              {t.text(point.title)} <small className="muted">{detail(point)}</small>
              <PointDerivation clock={clockOf(point)} />
            </div>
            <Badge tone={looks[point.state].tone} icon={looks[point.state].icon} isPlain>
              {t(looks[point.state].word)}
            </Badge>
            {point.isManual && request.abilities.includes('tick') && (
              <Button
                size="small"
                isBusy={tick.isPending}
                onPress={() =>
                  tick.mutate({
                    method: 'PUT',
                    path: `/control-points/${point.code}`,
                    body: { isDone: point.doneAt === undefined },
                  })
                }
              >
                {t(point.doneAt === undefined ? m.tick : m.untick)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <WorkProblem problem={tick.error} />
    </Section>
  );
}
