import { useQuery } from '@tanstack/react-query';
import type { LikelyLateView } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Section } from '../../ui/section.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { Table } from '../../ui/table.tsx';
import { CsvLink } from './csv-link.tsx';
import { sliceSearch, type IndicatorFilters } from './indicator-filters.ts';
import { likelyLateQuery } from './indicator-queries.ts';
import { QueryView } from './query-view.tsx';

const m = messages({
  title: { ru: 'Скорее всего опоздают', en: 'Likely to be late' },
  note: {
    ru: 'до {on}: со сроком {n, plural, one {# запрос} few {# запроса} other {# запросов}}, вероятно опоздают {likely}',
    en: 'by {on}: {n, plural, one {# request is due} other {# requests are due}}, {likely} likely late',
  },
  request: { ru: 'Запрос', en: 'Request' },
  service: { ru: 'Услуга', en: 'Service' },
  due: { ru: 'Срок', en: 'Due' },
  probability: { ru: 'Вероятность', en: 'Probability' },
  why: { ru: 'Почему', en: 'Why' },
  'term-nearly-over': { ru: 'прошло {share} срока', en: '{share} of the term has passed' },
  'slow-service': {
    ru: 'с этой услугой опаздывают чаще: {share}',
    en: 'this service is late more often: {share}',
  },
  'slow-unit': { ru: 'подразделение опаздывает чаще: {share}', en: 'the unit is late more often: {share}' },
  'was-held': { ru: 'срок останавливали или запрос передавали', en: 'it was stopped or handed on' },
  'was-returned': { ru: 'возвращали на доработку', en: 'it was sent back' },
  'unit-overloaded': {
    ru: 'нагрузка подразделения – {ratio} обычной',
    en: 'the unit carries {ratio} times its usual load',
  },
  empty: { ru: 'Пока не о чем судить', en: 'Nothing to judge by yet' },
  emptyText: {
    ru: 'Нужны запросы, срок которых уже прошёл: по ним видно, что опаздывает.',
    en: 'It takes requests whose term is over: they show what runs late.',
  },
  none: { ru: 'В ближайшие рабочие дни сроков нет', en: 'No terms end in the coming working days' },
  how: { ru: 'Как считается и насколько верно', en: 'How it is counted, and how well' },
  howText: {
    ru: 'Доля опоздавших среди {n, plural, one {# похожего запроса} other {# похожих запросов}}, которые к этой части срока ещё не были исполнены: по услуге, подразделению и тому, останавливали ли срок; малое число случаев сглажено. О людях модель не знает ничего, уведомления по 54-ФЗ в неё не входят, решений она не принимает.',
    en: 'The share of late ones among {n, plural, one {# past request} other {# past requests}} that were not done by this part of their term: by service, unit and whether the clock was stopped; few cases are smoothed. The model knows nothing of people, notices under 54-FZ are left out, and it decides nothing.',
  },
  brier: {
    ru: 'На запросах, которых модель не видела: ошибка Брайера {brier}, без модели было бы {base}. Чем меньше, тем лучше.',
    en: 'On requests it had not seen: Brier score {brier}, without a model {base}. The smaller the better.',
  },
  told: { ru: 'Сказано', en: 'Told' },
  came: { ru: 'Опоздало на деле', en: 'Were late' },
  cases: { ru: 'Случаев', en: 'Cases' },
  calibration: { ru: 'Сказанное против случившегося', en: 'Told against what came' },
});

type Reason = LikelyLateView['items'][number]['reasons'][number];

function useReasonWords(): (reason: Reason) => string {
  const t = useT();
  const format = useFormat();
  return (reason) => {
    switch (reason.code) {
      case 'term-nearly-over':
        return t(m['term-nearly-over'], { share: format.percent(reason.elapsedShare, 0) });
      case 'slow-service':
      case 'slow-unit':
        return t(m[reason.code], { share: format.percent(reason.share, 0) });
      case 'unit-overloaded':
        return t(m['unit-overloaded'], { ratio: format.number(reason.ratio, 1) });
      case 'was-held':
      case 'was-returned':
        return t(m[reason.code]);
    }
  };
}

function Chance({ probability }: { readonly probability: number }): ReactElement {
  const format = useFormat();
  return (
    <span className="num">
      <span className="indicator-chance" aria-hidden>
        <i style={{ width: `${Math.round(probability * 100)}%` }} />
      </span>
      {format.percent(probability, 0)}
    </span>
  );
}

function Model({ model }: { readonly model: LikelyLateView['model'] }): ReactElement {
  const t = useT();
  const format = useFormat();
  const { calibration } = model;
  return (
    <Disclosure title={t(m.how)} className="mt-2">
      <p className="small muted max-w-measure">{t(m.howText, { n: model.learntFrom })}</p>
      {calibration !== null && (
        <>
          <p className="small muted mt-1">
            {t(m.brier, {
              brier: format.number(calibration.brier, 3),
              base: format.number(calibration.brierOfBase, 3),
            })}
          </p>
          <Table
            caption={t(m.calibration)}
            isDense
            rows={calibration.bands}
            rowKey={(band) => String(band.from)}
            columns={[
              { id: 'told', title: t(m.told), cell: (band) => format.percent(band.meanTold, 0) },
              {
                id: 'came',
                title: t(m.came),
                align: 'end',
                cell: (band) => format.percent(band.late / band.n, 0),
              },
              { id: 'n', title: t(m.cases), align: 'end', cell: (band) => format.number(band.n) },
            ]}
          />
        </>
      )}
    </Disclosure>
  );
}

/** Requests that will probably miss their term, with the reasons: help first where it still helps. */
export function LikelyLateSection({ filters }: { readonly filters: IndicatorFilters }): ReactElement {
  const t = useT();
  const format = useFormat();
  const words = useReasonWords();
  const query = useQuery(likelyLateQuery(filters));
  const reading = query.data?.reading;
  return (
    <Section
      title={t(m.title)}
      note={
        reading && (
          <>
            {t(m.note, {
              on: format.dayMonth(reading.horizonOn),
              n: reading.dueByThen,
              likely: reading.likely,
            })}{' '}
            <CsvLink path="likely-late" search={`limit=1000&${sliceSearch(filters)}`} />
          </>
        )
      }
      className="indicator-section"
    >
      <QueryView query={query}>
        {({ reading: found }) =>
          found === null ? (
            <EmptyState icon="clock" title={t(m.empty)}>
              {t(m.emptyText)}
            </EmptyState>
          ) : (
            <>
              {found.items.length === 0 ? (
                <p className="muted">{t(m.none)}</p>
              ) : (
                <Table
                  caption={t(m.title)}
                  isDense
                  isStacked
                  rows={found.items}
                  rowKey={(row) => row.requestId}
                  columns={[
                    { id: 'number', title: t(m.request), isNowrap: true, cell: (row) => row.number },
                    {
                      id: 'service',
                      title: t(m.service),
                      cell: (row) => (
                        <>
                          {t.text(row.serviceTitle)} <small>{t.text(row.unitTitle)}</small>
                        </>
                      ),
                    },
                    {
                      id: 'due',
                      title: t(m.due),
                      isNowrap: true,
                      isLabelledOnPhone: true,
                      cell: (row) => format.dayMonth(format.civilDate(row.dueAt)),
                    },
                    {
                      id: 'probability',
                      title: t(m.probability),
                      isNowrap: true,
                      isLabelledOnPhone: true,
                      cell: (row) => <Chance probability={row.probability} />,
                    },
                    {
                      id: 'why',
                      title: t(m.why),
                      cell: (row) => <span className="muted">{row.reasons.map(words).join('; ')}</span>,
                    },
                  ]}
                />
              )}
              <Model model={found.model} />
            </>
          )
        }
      </QueryView>
    </Section>
  );
}
