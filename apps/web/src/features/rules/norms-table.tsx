import { useState, type ReactElement } from 'react';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { Icon } from '../../ui/icon.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { Table } from '../../ui/table.tsx';
import { eventClasses } from '../officer/queue/queue-filters.ts';
import { classWord } from '../officer/shared/event-words.ts';
import { BasisLines } from './basis-line.tsx';
import { matches } from './fold-text.ts';
import type { Norm } from './rule-pack-queries.ts';
import { unitText } from './unit-words.ts';

const m = messages({
  caption: { ru: 'Нормы пакета', en: 'Norms of the pack' },
  key: { ru: 'Норма', en: 'Norm' },
  value: { ru: 'Значение', en: 'Value' },
  scope: { ru: 'Где действует', en: 'Where' },
  since: { ru: 'С какой даты', en: 'Since' },
  basis: { ru: 'Источник', en: 'Source' },
  everywhere: { ru: 'вся страна', en: 'the whole country' },
  region: { ru: 'регион {code}', en: 'region {code}' },
  municipality: { ru: 'муниципалитет {code}', en: 'municipality {code}' },
  yes: { ru: 'да', en: 'yes' },
  no: { ru: 'нет', en: 'no' },
  always: { ru: 'всегда', en: 'always' },
  until: { ru: '{from} – {to}', en: '{from} – {to}' },
  change: { ru: 'Изменить', en: 'Change' },
  changeNorm: { ru: 'Изменить {key}, {scope}', en: 'Change {key}, {scope}' },
  none: { ru: 'Такой нормы нет', en: 'No such norm' },
});

const pageSize = 60;

/** The value of a norm as people read it. */
export function useNormValue(): (norm: Pick<Norm, 'value' | 'unit'>) => string {
  const t = useT();
  const format = useFormat();
  return ({ value, unit }) => {
    if (typeof value === 'boolean') return t(value ? m.yes : m.no);
    if (typeof value === 'number') return unitText(t, unit, value, format.number(value, 4));
    return typeof value === 'string' ? value : JSON.stringify(value);
  };
}

/** Where a norm holds, in words. */
export function useNormScope(): (norm: Pick<Norm, 'region' | 'municipality' | 'eventClass'>) => string {
  const t = useT();
  return ({ region, municipality, eventClass }) =>
    [
      municipality === undefined
        ? region === '*'
          ? t(m.everywhere)
          : t(m.region, { code: region })
        : t(m.municipality, { code: municipality }),
      eventClasses.find((each) => each === eventClass) === undefined
        ? eventClass
        : t(classWord[eventClass as (typeof eventClasses)[number]]),
    ]
      .filter(Boolean)
      .join(', ');
}

/** Numbers of the law: value, scope, date, source and its mark. */
export function NormsTable({
  norms,
  text,
  onChange,
}: {
  readonly norms: readonly Norm[];
  readonly text: string;
  readonly onChange?: ((norm: Norm) => void) | undefined;
}): ReactElement {
  const t = useT();
  const format = useFormat();
  const valueOf = useNormValue();
  const scopeOf = useNormScope();
  const [shown, setShown] = useState(pageSize);
  const found = norms.filter((norm) =>
    matches(
      text,
      norm.key,
      norm.title?.ru ?? '',
      norm.title?.en ?? '',
      norm.region,
      norm.eventClass ?? '',
      ...norm.basis.flatMap((each) => [each.act, each.title?.ru ?? '', each.clause?.ru ?? '']),
    ),
  );
  if (found.length === 0) return <EmptyState icon="search" title={t(m.none)} />;
  const since = ({ effectiveFrom, effectiveTo }: Norm): string => {
    const from =
      /^\d{4}-/.test(effectiveFrom) && effectiveFrom > '1991' ? format.date(effectiveFrom) : t(m.always);
    return effectiveTo === null ? from : t(m.until, { from, to: format.date(effectiveTo) });
  };
  return (
    <>
      <Table
        caption={t(m.caption)}
        rows={found.slice(0, shown)}
        // The same norm may stand several times for kinds of events; the pack's order is its identity.
        rowKey={(norm) => String(norms.indexOf(norm))}
        isStacked
        columns={[
          {
            id: 'key',
            title: t(m.key),
            isRowHeader: true,
            cell: ({ key, title }) =>
              title === undefined ? (
                <span className="mono">{key}</span>
              ) : (
                <>
                  {t.text(title)}
                  <span className="mono small muted block font-text">{key}</span>
                </>
              ),
          },
          {
            id: 'value',
            title: t(m.value),
            isLabelledOnPhone: true,
            align: 'end',
            cell: (norm) => <b className="num">{valueOf(norm)}</b>,
          },
          { id: 'scope', title: t(m.scope), isLabelledOnPhone: true, cell: scopeOf },
          { id: 'since', title: t(m.since), isLabelledOnPhone: true, isNowrap: true, cell: since },
          { id: 'basis', title: t(m.basis), cell: (norm) => <BasisLines basis={norm.basis} /> },
          ...(onChange === undefined
            ? []
            : [
                {
                  id: 'change',
                  title: <span className="visually-hidden">{t(m.change)}</span>,
                  titleText: t(m.change),
                  cell: (norm: Norm) => (
                    <button
                      type="button"
                      className="rule-pen"
                      aria-label={t(m.changeNorm, { key: norm.key, scope: scopeOf(norm) })}
                      onClick={() => onChange(norm)}
                    >
                      <Icon name="pen" />
                    </button>
                  ),
                },
              ]),
        ]}
      />
      <Pagination
        shown={Math.min(shown, found.length)}
        total={found.length}
        {...(found.length > shown ? { onMore: () => setShown(shown + pageSize) } : {})}
      />
    </>
  );
}
