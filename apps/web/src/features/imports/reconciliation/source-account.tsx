import type { ReactElement } from 'react';
import type { components } from '../../../api/schema.gen.ts';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Callout } from '../../../ui/callout.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Section } from '../../../ui/section.tsx';
import { Table } from '../../../ui/table.tsx';

const m = messages({
  received: { ru: 'Пришло', en: 'Received' },
  stored: { ru: 'Записано', en: 'Stored' },
  duplicates: { ru: 'Уже было', en: 'Known before' },
  refused: { ru: 'Отклонено', en: 'Refused' },
  byDay: { ru: 'По дням', en: 'By day' },
  caption: { ru: '{name}: по дням', en: '{name}: by day' },
  day: { ru: 'День', en: 'Day' },
  happened: { ru: 'Событий в этот день', en: 'Events of that day' },
  opened: { ru: 'из них новых запросов', en: 'new requests of them' },
  gap: {
    ru: '{range}: ни одного события, обычно за такие дни около {n}.',
    en: '{range}: no event, while such days usually bring about {n}.',
  },
  gaps: { ru: 'Пропуски', en: 'Gaps' },
  none: { ru: 'За период ничего не приходило', en: 'Nothing came in the period' },
});

type Source = components['schemas']['Reconciliation']['sources'][number];
const sums = ['received', 'stored', 'duplicates', 'refused'] as const;

/** The accounts of one source: what came, day by day, and where there should have been something and was nothing. */
export function SourceAccount({ source }: { readonly source: Source }): ReactElement {
  const t = useT();
  const format = useFormat();
  const name = t.text(source.title);
  return (
    <Section title={name} note={<span className="mono">{source.code}</span>}>
      <dl className="imports-figures">
        {sums.map((each) => (
          <div key={each}>
            <dt>{t(m[each])}</dt>
            <dd className="num">{format.number(source[each])}</dd>
          </div>
        ))}
      </dl>
      {source.gaps.length > 0 && (
        <Callout tone="warn" title={t(m.gaps)}>
          <ul className="lines">
            {source.gaps.map(({ from, to, expected }) => (
              <li key={from}>
                {t(m.gap, { range: format.dateRange(from, to), n: format.number(expected) })}
              </li>
            ))}
          </ul>
        </Callout>
      )}
      {source.days.length === 0 ? (
        <p className="muted">{t(m.none)}</p>
      ) : (
        <Disclosure title={t(m.byDay)}>
          <Table
            caption={t(m.caption, { name })}
            isDense
            rows={source.days}
            rowKey={({ on }) => on}
            columns={[
              {
                id: 'day',
                title: t(m.day),
                isRowHeader: true,
                isNowrap: true,
                cell: ({ on }) => `${format.weekday(on)} ${format.date(on)}`,
              },
              ...([...sums, 'happened', 'opened'] as const).map((id) => ({
                id,
                title: t(m[id]),
                align: 'end' as const,
                cell: (day: Source['days'][number]) => format.number(day[id]),
              })),
            ]}
          />
        </Disclosure>
      )}
    </Section>
  );
}
