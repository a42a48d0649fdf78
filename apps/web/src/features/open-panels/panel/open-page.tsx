import { useQuery } from '@tanstack/react-query';
import type { OpenPanel, OpenPanelReply } from '@veche/contracts';
import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import { useTitle } from '../../../app/use-title.ts';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { EmptyState } from '../../../ui/states.tsx';
import { Select } from '../../../ui/select.tsx';
import { QueryView } from '../../indicators/query-view.tsx';
import { OpenFrame } from '../open-frame.tsx';
import { panelQuery } from '../open-queries.ts';
import { DistrictSection } from './district-section.tsx';
import { HeadlineCells } from './headline-cells.tsx';
import { OnYourSite } from './on-your-site.tsx';
import { OpenTable } from './open-table.tsx';
import { OpenTrend } from './open-trend.tsx';

const m = messages({
  title: { ru: 'Как работают услуги города', en: 'How the services of the town work' },
  titleOf: { ru: 'Как работают услуги города: {month}', en: 'How the services of the town work: {month}' },
  lead: {
    ru: 'Сколько запросов пришло, сколько исполнено в срок, сколько люди ждут. Считаем по каждому запросу и показываем, как именно.',
    en: 'How many requests came, how many were done in time, how long people wait. Counted from every request, and shown how.',
  },
  asOf: {
    ru: 'На {at}, публикация № {batch}. Новая выходит раз в 15 минут, если изменились хотя бы пять запросов; страница обновится сама. Показываем последние 13 месяцев.',
    en: 'As of {at}, batch {batch}. The next comes every 15 minutes if five requests or more have changed; the page updates itself. The last 13 months are shown.',
  },
  underWay: { ru: 'Месяц ещё идёт.', en: 'The month is not over.' },
  small: {
    ru: 'Числа от 1 до 4 скрыты, чтобы по ним нельзя было узнать людей. Где скрытое можно вычислить вычитанием, скрыто и соседнее число.',
    en: 'Counts from 1 to 4 are held back so that nobody can be recognised. Where one could be found by subtraction, a neighbouring count is held back too.',
  },
  month: { ru: 'Месяц', en: 'Month' },
  more: { ru: 'Остальные показатели и их определения', en: 'The other figures and their definitions' },
  units: { ru: 'Подразделения', en: 'Units' },
  services: { ru: 'Услуги', en: 'Services' },
  none: { ru: 'Первая публикация ещё готовится', en: 'The first batch is being made' },
  noneText: {
    ru: 'Она появится здесь сама, как только будут посчитаны показатели.',
    en: 'It appears here by itself as soon as the figures are counted.',
  },
});

const first = ['received', 'done', 'on-time-share', 'time-p50', 'satisfaction'];

function Panel({
  panel,
  trend,
}: {
  readonly panel: OpenPanel;
  readonly trend: OpenPanelReply['trend'];
}): ReactElement {
  const t = useT();
  const format = useFormat();
  const isFirst = (code: string): boolean => first.includes(code);
  return (
    <>
      <HeadlineCells views={panel.figures.filter(({ definition }) => isFirst(definition.code))} isBig />
      <p className="small muted mt-2" role="status">
        {t(m.asOf, { at: format.moment(panel.releasedAt), batch: panel.batch })}{' '}
        {panel.isUnderWay && t(m.underWay)}
      </p>
      <p className="small mt-1">{t(m.small)}</p>
      <Disclosure title={t(m.more)} className="mt-2">
        <HeadlineCells views={panel.figures.filter(({ definition }) => !isFirst(definition.code))} />
      </Disclosure>
      <OpenTable panel={panel} by="unit" title={t(m.units)} />
      <div className="open-columns">
        <DistrictSection panel={panel} />
        <OpenTrend
          trend={trend}
          onTimeTarget={
            panel.figures.find(({ definition }) => definition.code === 'on-time-share')?.target ?? null
          }
        />
      </div>
      <OpenTable panel={panel} by="service" title={t(m.services)} />
      <OnYourSite month={panel.month} />
    </>
  );
}

/** How the services of the town work, for everyone. */
export function OpenPage(): ReactElement {
  const t = useT();
  const format = useFormat();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('month');
  const month = asked !== null && /^\d{4}-\d{2}-01$/.test(asked) ? asked : undefined;
  const query = useQuery(panelQuery(month));
  const shown = query.data?.panel?.month;
  const title = shown === undefined ? t(m.title) : t(m.titleOf, { month: format.month(shown) });
  useTitle(title);
  return (
    <OpenFrame title={title} lead={t(m.lead)}>
      <QueryView query={query} lines={10}>
        {({ panel, trend }) =>
          panel === null ? (
            <EmptyState icon="target" title={t(m.none)}>
              {t(m.noneText)}
            </EmptyState>
          ) : (
            <>
              <div className="mt-4 max-w-60">
                <Select
                  label={t(m.month)}
                  value={panel.month}
                  onChange={(value) =>
                    setSearch({ month: value }, { replace: true, preventScrollReset: true })
                  }
                  options={trend
                    .toReversed()
                    .map((point) => ({ id: point.month, label: format.month(point.month) }))}
                />
              </div>
              <Panel panel={panel} trend={trend} />
            </>
          )
        }
      </QueryView>
    </OpenFrame>
  );
}
