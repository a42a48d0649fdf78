import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { asProblem } from '../../api/index.ts';
import { ProblemView } from '../../app/problem-page.tsx';
import { useTitle } from '../../app/use-title.ts';
import { messages, useFormat, useT, type Message } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import type { IconName } from '../../ui/icon-paths.ts';
import { Skeleton } from '../../ui/states.tsx';
import { Badge } from '../../ui/status-badge.tsx';
import type { Tone } from '../../ui/statuses.ts';
import { Table } from '../../ui/table.tsx';
import { ImportsFrame } from '../imports/imports-frame.tsx';
import { DecreeDialog } from './decree-dialog.tsx';
import { DecreePreviewDialog } from './decree-preview-dialog.tsx';
import { calendarVersionsQuery, type CalendarVersion } from './norms-queries.ts';

const m = messages({
  title: { ru: 'Календарь сроков', en: 'Calendar of terms' },
  lead: {
    ru: 'По производственному календарю считаются рабочие дни. Новое постановление о выходных сначала показывает, сколько открытых сроков сдвинет, и двигает их, только когда его введут в действие.',
    en: 'Working days are counted by the production calendar. A new decree on days off first shows how many open terms it moves, and moves them only when it is put in force.',
  },
  enter: { ru: 'Внести постановление', en: 'Enter a decree' },
  caption: { ru: 'Версии календаря', en: 'Versions of the calendar' },
  version: { ru: 'Версия', en: 'Version' },
  decree: { ru: 'Постановление', en: 'Decree' },
  from: { ru: 'от {on}', en: 'of {on}' },
  state: { ru: 'Состояние', en: 'State' },
  inForce: { ru: 'действует', en: 'in force' },
  past: { ru: 'прежняя', en: 'past' },
  entered: { ru: 'внесена, не действует', en: 'entered, not in force' },
  moved: { ru: 'Сдвинуто сроков', en: 'Terms moved' },
  preview: { ru: 'Что сдвинется', en: 'What will move' },
  loading: { ru: 'Загружаем календарь', en: 'Loading the calendar' },
});

const looks: Record<
  CalendarVersion['state'],
  { readonly tone: Tone; readonly icon: IconName; readonly word: Message }
> = {
  'in-force': { tone: 'ok', icon: 'okRing', word: m.inForce },
  past: { tone: 'none', icon: 'clock', word: m.past },
  entered: { tone: 'warn', icon: 'pen', word: m.entered },
};

function Calendar(): ReactElement {
  const t = useT();
  const format = useFormat();
  const { data, error, isPending, refetch } = useQuery(calendarVersionsQuery);
  const [isEntering, setEntering] = useState(false);
  const [previewed, setPreviewed] = useState<number>();
  useTitle(t(m.title));
  return (
    <>
      <div className="imports-head">
        <h1>{t(m.title)}</h1>
        <Button variant="primary" icon="plus" onPress={() => setEntering(true)}>
          {t(m.enter)}
        </Button>
      </div>
      <p className="muted mb-4 max-w-measure">{t(m.lead)}</p>
      {isPending && <Skeleton lines={5} label={t(m.loading)} />}
      {data === undefined && !isPending && (
        <ProblemView problem={asProblem(error)} onRetry={() => void refetch()} />
      )}
      {data !== undefined && (
        <Table
          caption={t(m.caption)}
          isStacked
          rows={data.items}
          rowKey={({ version }) => String(version)}
          columns={[
            { id: 'version', title: t(m.version), cell: ({ version }) => version },
            {
              id: 'decree',
              title: t(m.decree),
              isRowHeader: true,
              cell: ({ title, decreedOn }) => (
                <>
                  {t.text(title)}{' '}
                  <span className="small muted block">{t(m.from, { on: format.date(decreedOn) })}</span>
                </>
              ),
            },
            {
              id: 'state',
              title: t(m.state),
              cell: ({ state }) => (
                <Badge tone={looks[state].tone} icon={looks[state].icon} isPlain>
                  {t(looks[state].word)}
                </Badge>
              ),
            },
            {
              id: 'moved',
              title: t(m.moved),
              align: 'end',
              cell: ({ movedCount }) => (movedCount === null ? '–' : format.number(movedCount)),
            },
            {
              id: 'preview',
              title: <span className="visually-hidden">{t(m.preview)}</span>,
              align: 'end',
              cell: ({ state, version }) =>
                state === 'entered' && (
                  <Button size="small" onPress={() => setPreviewed(version)}>
                    {t(m.preview)}
                  </Button>
                ),
            },
          ]}
        />
      )}
      {isEntering && (
        <DecreeDialog
          onClose={() => setEntering(false)}
          onEntered={(version) => {
            setEntering(false);
            setPreviewed(version);
          }}
        />
      )}
      {previewed !== undefined && (
        <DecreePreviewDialog version={previewed} onClose={() => setPreviewed(undefined)} />
      )}
    </>
  );
}

/** `/norms/calendar`: versions of the production calendar, a new decree, what it moves. */
export const CalendarPage = (): ReactElement => (
  <ImportsFrame>
    <Calendar />
  </ImportsFrame>
);
