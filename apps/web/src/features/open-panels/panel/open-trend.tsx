import type { OpenPanelReply } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { LineChart } from '../../../ui/charts/line-chart.tsx';
import { Section } from '../../../ui/section.tsx';
import { Table } from '../../../ui/table.tsx';
import { figureText, tickText } from '../../indicators/figure-words.ts';
import { Held } from '../held.tsx';

const m = messages({
  title: { ru: 'В срок по месяцам, %', en: 'On time by month, %' },
  chart: {
    ru: 'Доля исполненных в срок по месяцам: последнее значение {last}. Все значения – в таблице ниже',
    en: 'Share done on time by month: the last value is {last}. All values are in the table below',
  },
  target: { ru: 'цель {value}', en: 'target {value}' },
  month: { ru: 'Месяц', en: 'Month' },
  onTime: { ru: 'В срок', en: 'On time' },
  received: { ru: 'Получено', en: 'Received' },
  p50: { ru: 'Половина ждёт', en: 'Half wait' },
  underWay: { ru: 'идёт', en: 'under way' },
});

/** A year in three figures, month by month: drawn and as a table. */
export function OpenTrend({
  trend,
  onTimeTarget,
}: {
  readonly trend: OpenPanelReply['trend'];
  readonly onTimeTarget: number | null;
}): ReactElement {
  const t = useT();
  const format = useFormat();
  const last = trend.findLast(({ onTime }) => onTime?.value !== null && onTime !== null);
  const lastText = figureText(format, 'share', last?.onTime?.value);
  return (
    <Section title={t(m.title)} className="indicator-section">
      {trend.length > 2 && (
        <LineChart
          label={t(m.chart, { last: lastText })}
          points={trend.map(({ month, onTime }) => ({
            key: month,
            mark: format.shortDate(month).replace(/^\d+\s/u, ''),
            value: onTime?.value ?? undefined,
            low: onTime?.interval?.low,
            high: onTime?.interval?.high,
          }))}
          lastText={lastText}
          formatTick={(value) => tickText(format, 'share', value)}
          bounds={{ least: 0, most: 1 }}
          {...(onTimeTarget === null
            ? {}
            : {
                target: {
                  value: onTimeTarget,
                  text: t(m.target, { value: figureText(format, 'share', onTimeTarget) }),
                },
              })}
        />
      )}
      <Table
        caption={t(m.title)}
        isDense
        rows={trend.toReversed()}
        rowKey={(point) => point.month}
        columns={[
          {
            id: 'month',
            title: t(m.month),
            isRowHeader: true,
            isNowrap: true,
            cell: (point) => (
              <>
                {format.month(point.month)}{' '}
                {point.isUnderWay && <small className="muted">{t(m.underWay)}</small>}
              </>
            ),
          },
          {
            id: 'received',
            title: t(m.received),
            align: 'end',
            cell: ({ received }) => (received === null ? <Held /> : format.number(received)),
          },
          {
            id: 'on-time',
            title: t(m.onTime),
            align: 'end',
            cell: ({ onTime }) => (onTime === null ? <Held /> : figureText(format, 'share', onTime.value)),
          },
          {
            id: 'p50',
            title: t(m.p50),
            align: 'end',
            isNowrap: true,
            cell: ({ p50 }) => (p50 === null ? <Held /> : figureText(format, 'duration', p50.value)),
          },
        ]}
      />
    </Section>
  );
}
