import type { OpenPanel, OpenPanelRow } from '@veche/contracts';
import { useState, type ReactElement } from 'react';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { IntervalMark, IntervalScale } from '../../../ui/charts/interval-mark.tsx';
import { rangeOf, ticks } from '../../../ui/charts/scale.ts';
import { Icon } from '../../../ui/icon.tsx';
import { Section } from '../../../ui/section.tsx';
import { Table } from '../../../ui/table.tsx';
import { figureText } from '../../indicators/figure-words.ts';
import { Held } from '../held.tsx';
import { OpenCsvLink } from '../open-csv-link.tsx';

const m = messages({
  place: { ru: 'Место', en: 'Place' },
  unit: { ru: 'Подразделение', en: 'Unit' },
  service: { ru: 'Услуга', en: 'Service' },
  received: { ru: 'Получено', en: 'Received' },
  onTime: { ru: 'В срок', en: 'On time' },
  cases: { ru: 'Случаев', en: 'Cases' },
  p50: { ru: 'Половина ждёт', en: 'Half wait' },
  score: { ru: 'Оценка', en: 'Rating' },
  interval: { ru: 'Интервал 95 %', en: '95 % interval' },
  intervalOf: {
    ru: '{share}, интервал от {low} до {high}, случаев: {n}',
    en: '{share}, interval from {low} to {high}, cases: {n}',
  },
  below: { ru: 'ниже цели', en: 'below target' },
  countOnly: { ru: 'только число', en: 'count only' },
  countOnlyNote: {
    ru: 'Уведомления о публичных мероприятиях (54-ФЗ) показаны только числом.',
    en: 'Notices of public events (54-FZ) are shown as a count only.',
  },
  all: { ru: 'Все строки: {n}', en: 'All rows: {n}' },
  note: { ru: 'точка – доля, отрезок – интервал 95 %', en: 'point – share, line – 95 % interval' },
  rule: {
    ru: 'Порядок – по нижней границе интервала: одно дело, исполненное за четыре минуты, первого места не даёт. Меньше {n} случаев – без места. «Ниже цели» – только когда ниже весь интервал.',
    en: 'Ordered by the lower bound of the interval: one case done in four minutes is no first place. Fewer than {n} cases – no place. “Below target” only when the whole interval is below.',
  },
});

const shownRows = 10;

function OnTime({ row }: { readonly row: OpenPanelRow }): ReactElement {
  const t = useT();
  const format = useFormat();
  if (row.isCountOnly) return <small className="muted">{t(m.countOnly)}</small>;
  if (row.onTime === null)
    return row.received === null || row.done === null ? <Held /> : <span className="muted">–</span>;
  const isBelow = row.verdict === 'below-target';
  return (
    <b className={isBelow ? 'text-bad' : undefined}>
      {isBelow && <Icon name="warn" label={t(m.below)} />} {figureText(format, 'share', row.onTime.value)}
    </b>
  );
}

/** Units or services in the order of their rating; nobody by name, nothing under five. */
export function OpenTable({
  panel,
  by,
  title,
}: {
  readonly panel: OpenPanel;
  readonly by: 'unit' | 'service';
  readonly title: string;
}): ReactElement {
  const t = useT();
  const format = useFormat();
  const [isWhole, setWhole] = useState(false);
  const all = panel.tables[by];
  const rows = isWhole ? all : all.slice(0, shownRows);
  const ends = all.flatMap(({ onTime, place }) =>
    onTime?.interval === undefined || place === null ? [] : [onTime.interval.low, onTime.interval.high],
  );
  const range = rangeOf([...ends, 0.95], { least: 0, most: 1 });
  const marks = ticks(range, 4).filter((mark) => mark >= range[0] && mark <= range[1]);
  // Before the first reviews the column would say nothing.
  const hasScores = all.some(({ figures }) => (figures['satisfaction']?.n ?? 0) > 0);
  const figure = (row: OpenPanelRow, code: string, unit: 'duration' | 'score') =>
    row.figures[code] === null ? <Held /> : figureText(format, unit, row.figures[code]?.value);
  return (
    <Section
      title={title}
      note={
        <>
          {t(m.note)} <OpenCsvLink path="/v1/public/panels.csv" search={`by=${by}&month=${panel.month}`} />
        </>
      }
      className="indicator-section"
    >
      <Table
        caption={title}
        isDense
        rows={rows}
        rowKey={(row) => row.code}
        columns={[
          { id: 'place', title: t(m.place), align: 'end', cell: (row) => row.place ?? '–' },
          {
            id: 'title',
            title: t(by === 'unit' ? m.unit : m.service),
            isRowHeader: true,
            cell: (row) => t.text(row.title),
          },
          {
            id: 'received',
            title: t(m.received),
            align: 'end',
            cell: (row) => (row.received === null ? <Held /> : format.number(row.received)),
          },
          {
            id: 'on-time',
            title: t(m.onTime),
            align: 'end',
            isNowrap: true,
            cell: (row) => <OnTime row={row} />,
          },
          {
            id: 'interval',
            title: (
              <>
                <IntervalScale range={range} marks={marks} format={(mark) => format.percent(mark)} />
                <span className="visually-hidden">{t(m.interval)}</span>
              </>
            ),
            titleText: t(m.interval),
            cell: ({ onTime, place, verdict, target }) =>
              onTime?.interval === undefined || onTime.value === null || place === null ? null : (
                <IntervalMark
                  label={t(m.intervalOf, {
                    share: format.percent(onTime.value),
                    low: format.percent(onTime.interval.low),
                    high: format.percent(onTime.interval.high),
                    n: onTime.n,
                  })}
                  value={onTime.value}
                  low={onTime.interval.low}
                  high={onTime.interval.high}
                  range={range}
                  marks={marks}
                  isBelow={verdict === 'below-target'}
                  {...(target === null ? {} : { target })}
                />
              ),
          },
          {
            id: 'n',
            title: t(m.cases),
            align: 'end',
            cell: ({ onTime }) => (onTime === null ? '' : format.number(onTime.n)),
          },
          {
            id: 'p50',
            title: t(m.p50),
            align: 'end',
            isNowrap: true,
            cell: (row) => (row.isCountOnly ? '' : figure(row, 'time-p50', 'duration')),
          },
          ...(hasScores
            ? [
                {
                  id: 'score',
                  title: t(m.score),
                  align: 'end',
                  isNowrap: true,
                  cell: (row: OpenPanelRow) => (row.isCountOnly ? '' : figure(row, 'satisfaction', 'score')),
                } as const,
              ]
            : []),
        ]}
      />
      {rows.length < all.length && (
        <Button size="small" className="mt-2" onPress={() => setWhole(true)}>
          {t(m.all, { n: all.length })}
        </Button>
      )}
      <p className="small muted mt-2 max-w-measure">
        {t(m.rule, { n: panel.leastRated })}{' '}
        {all.some(({ isCountOnly }) => isCountOnly) && t(m.countOnlyNote)}
      </p>
    </Section>
  );
}
