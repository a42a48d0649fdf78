import { useState, type ReactElement } from 'react';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { Table } from '../../ui/table.tsx';
import { useNormWords } from './norm-words.ts';
import type { MonitoredService, ServiceNorm } from './norms-queries.ts';
import type { NormToChange } from './propose-norm-dialog.tsx';

const m = messages({
  caption: { ru: 'Услуги и их сроки', en: 'Services and their terms' },
  service: { ru: 'Услуга', en: 'Service' },
  norm: { ru: 'Срок', en: 'Term' },
  basis: { ru: 'Основание', en: 'Basis' },
  since: { ru: 'Действует', en: 'In force' },
  always: { ru: 'всегда', en: 'always' },
  from: { ru: 'с {from}', en: 'since {from}' },
  until: { ru: 'до {to}', en: 'until {to}' },
  between: { ru: 'с {from} до {to}', en: 'from {from} until {to}' },
  pausable: { ru: 'с паузами', en: 'may pause' },
  extension: { ru: 'продление до {n}', en: 'extension up to {n}' },
  none: { ru: 'нормы нет', en: 'no norm' },
  change: { ru: 'Изменить', en: 'Change' },
  changeOf: { ru: 'Изменить: {service}, {stage}', en: 'Change: {service}, {stage}' },
  add: { ru: 'Задать', en: 'Set' },
  addOf: { ru: 'Задать срок: {service}', en: 'Set a term: {service}' },
  nothing: { ru: 'Такой услуги нет', en: 'No such service' },
});

interface Row {
  readonly service: MonitoredService;
  readonly norm?: ServiceNorm;
  readonly isFirst: boolean;
}

/** Norms hold from before any request unless a day is named. */
const always = '2000-01-01';
const step = 40;

const rowsOf = (services: readonly MonitoredService[]): Row[] =>
  services.flatMap((service): Row[] =>
    service.norms.length === 0
      ? [{ service, isFirst: true }]
      : service.norms.map((norm, index) => ({ service, norm, isFirst: index === 0 })),
  );

/** Every service with its norms, the former ones greyed. */
export function ServicesTable({
  services,
  onChange,
}: {
  readonly services: readonly MonitoredService[];
  readonly onChange: (change: NormToChange) => void;
}): ReactElement {
  const t = useT();
  const format = useFormat();
  const words = useNormWords();
  const [count, setCount] = useState(step);
  if (services.length === 0) return <EmptyState icon="search" title={t(m.nothing)} />;
  const validity = ({ validFrom, validTo }: ServiceNorm): string => {
    if (validTo !== null) {
      const to = format.date(validTo);
      return validFrom === always ? t(m.until, { to }) : t(m.between, { from: format.date(validFrom), to });
    }
    return validFrom === always ? t(m.always) : t(m.from, { from: format.date(validFrom) });
  };
  const look = (norm: ServiceNorm | undefined): string | undefined =>
    norm !== undefined && !norm.isInForce ? 'muted' : undefined;
  return (
    <>
      <Table
        caption={t(m.caption)}
        isDense
        isStacked
        rows={rowsOf(services.slice(0, count))}
        rowKey={({ service, norm }) => `${service.code} ${norm?.id ?? ''}`}
        columns={[
          {
            id: 'service',
            title: t(m.service),
            isRowHeader: true,
            cell: ({ service, isFirst }) => (
              <span className={isFirst ? undefined : 'visually-hidden'}>
                {t.text(service.title)} <span className="small muted mono block">{service.code}</span>
              </span>
            ),
          },
          {
            id: 'norm',
            title: t(m.norm),
            cell: ({ norm }) =>
              norm === undefined ? (
                <span className="muted">{t(m.none)}</span>
              ) : (
                <span className={look(norm)}>
                  {words.amount(norm)}
                  <small className="muted block">
                    {[
                      words.stage(norm.stage),
                      norm.isPausable && t(m.pausable),
                      norm.extension !== undefined && t(m.extension, { n: norm.extension }),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </small>
                </span>
              ),
          },
          {
            id: 'basis',
            title: t(m.basis),
            cell: ({ norm }) =>
              norm && (
                <span className={look(norm)}>
                  {words.basis(norm)}
                  <small className="muted block">{words.verification(norm.verification)}</small>
                </span>
              ),
          },
          {
            id: 'since',
            title: t(m.since),
            cell: ({ norm }) => norm && <span className={look(norm)}>{validity(norm)}</span>,
          },
          {
            id: 'change',
            title: <span className="visually-hidden">{t(m.change)}</span>,
            align: 'end',
            cell: ({ service, norm }) =>
              (norm === undefined || norm.validTo === null) && (
                <Button
                  size="small"
                  aria-label={
                    norm === undefined
                      ? t(m.addOf, { service: t.text(service.title) })
                      : t(m.changeOf, { service: t.text(service.title), stage: words.stage(norm.stage) })
                  }
                  onPress={() => onChange({ service, ...(norm === undefined ? {} : { norm }) })}
                >
                  {t(norm === undefined ? m.add : m.change)}
                </Button>
              ),
          },
        ]}
      />
      <Pagination
        shown={Math.min(count, services.length)}
        total={services.length}
        onMore={count < services.length ? () => setCount(count + step) : undefined}
      />
    </>
  );
}
