import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTitle } from '../../app/use-title.ts';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Table } from '../../ui/table.tsx';
import { definitionsQuery } from './indicator-queries.ts';
import { IndicatorsGate } from './indicators-frame.tsx';
import { QueryView } from './query-view.tsx';

const m = messages({
  indicators: { ru: 'Показатели', en: 'Indicators' },
  title: { ru: 'Как считаются показатели', en: 'How figures are counted' },
  lead: {
    ru: 'Определения не меняются задним числом: новая редакция действует со своего дня, прежний ряд остаётся рядом.',
    en: 'Definitions do not change backwards: a new version holds from its day, the former series stays beside it.',
  },
  metric: { ru: 'Показатель', en: 'Metric' },
  formula: { ru: 'Как считается', en: 'How it is counted' },
  basis: { ru: 'Основание', en: 'Basis' },
  version: { ru: 'Редакция', en: 'Version' },
  since: { ru: '{n}, с {on}', en: '{n}, since {on}' },
});

function Definitions(): ReactElement {
  const t = useT();
  const format = useFormat();
  const query = useQuery(definitionsQuery);
  useTitle(t(m.title));
  return (
    <div className="indicators">
      <Breadcrumbs items={[{ title: t(m.indicators), to: '/indicators' }, { title: t(m.title) }]} />
      <h1 className="mt-2">{t(m.title)}</h1>
      <p className="muted my-2 max-w-measure">{t(m.lead)}</p>
      <QueryView query={query} lines={12}>
        {({ items }) => (
          <Table
            caption={t(m.title)}
            isStacked
            rows={items}
            rowKey={({ code, version }) => `${code} ${version}`}
            columns={[
              { id: 'metric', title: t(m.metric), cell: ({ title }) => t.text(title) },
              { id: 'formula', title: t(m.formula), cell: ({ formula }) => t.text(formula) },
              {
                id: 'basis',
                title: t(m.basis),
                cell: ({ basis }) => <span className="muted">{t.text(basis)}</span>,
              },
              {
                id: 'version',
                title: t(m.version),
                isNowrap: true,
                isLabelledOnPhone: true,
                cell: ({ version, since }) =>
                  version === 1 ? '1' : t(m.since, { n: version, on: format.date(since) }),
              },
            ]}
          />
        )}
      </QueryView>
    </div>
  );
}

/** What each figure means, every version of it. */
export function DefinitionsPage(): ReactElement {
  return (
    <IndicatorsGate>
      <Definitions />
    </IndicatorsGate>
  );
}
