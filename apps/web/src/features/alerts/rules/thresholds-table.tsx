import type { BackTestResult } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Icon } from '../../../ui/icon.tsx';
import { Table } from '../../../ui/table.tsx';

const m = messages({
  caption: { ru: 'Что дали бы соседние пороги', en: 'What other thresholds would have given' },
  threshold: { ru: 'Порог', en: 'Threshold' },
  days: {
    ru: '{n, plural, =0 {в последний день} one {# рабочий день} few {# рабочих дня} other {# рабочих дней}}',
    en: '{n, plural, =0 {on the last day} one {# working day} other {# working days}}',
  },
  fired: { ru: 'Сработает', en: 'Fires' },
  caught: { ru: 'Поймает просрочек', en: 'Catches late ones' },
  of: { ru: '{n} из {all}', en: '{n} of {all}' },
  wrong: { ru: 'Лишних', en: 'Needless' },
  load: { ru: 'Нагрузка', en: 'Load' },
  perWeek: { ru: '{n} в неделю', en: '{n} a week' },
  take: { ru: 'Взять этот порог: {title}', en: 'Take this threshold: {title}' },
});

type Row = BackTestResult['thresholds'][number];

/** The chosen threshold among its neighbours; pressing another takes it. */
export function ThresholdsTable({
  rows,
  late,
  onChoose,
}: {
  readonly rows: readonly Row[];
  readonly late: number;
  readonly onChoose: (workingDays: number) => void;
}): ReactElement {
  const t = useT();
  const format = useFormat();
  return (
    <Table
      caption={t(m.caption)}
      isCaptionShown
      rows={rows}
      rowKey={({ value }) => String(value)}
      columns={[
        {
          id: 'threshold',
          title: t(m.threshold),
          isRowHeader: true,
          isNowrap: true,
          cell: ({ value, isChosen }) => {
            const title = t(m.days, { n: value });
            return isChosen ? (
              <b>
                <Icon name="check" /> {title}
              </b>
            ) : (
              <button
                type="button"
                className="link"
                aria-label={t(m.take, { title })}
                onClick={() => onChoose(value)}
              >
                {title}
              </button>
            );
          },
        },
        { id: 'fired', title: t(m.fired), align: 'end', cell: ({ fired }) => fired },
        {
          id: 'caught',
          title: t(m.caught),
          align: 'end',
          isNowrap: true,
          cell: ({ caught }) => t(m.of, { n: caught, all: late }),
        },
        { id: 'wrong', title: t(m.wrong), align: 'end', cell: ({ wrong }) => wrong },
        {
          id: 'load',
          title: t(m.load),
          isNowrap: true,
          cell: ({ perWeek }) => t(m.perWeek, { n: format.number(perWeek) }),
        },
      ]}
    />
  );
}
