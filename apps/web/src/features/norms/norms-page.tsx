import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { asProblem } from '../../api/index.ts';
import { ProblemView } from '../../app/problem-page.tsx';
import { useTitle } from '../../app/use-title.ts';
import { messages, useT } from '../../i18n/index.ts';
import { SearchField } from '../../ui/search-field.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { ImportsFrame } from '../imports/imports-frame.tsx';
import { matches } from '../rules/fold-text.ts';
import { ProposalsSection } from './proposals-section.tsx';
import { ProposeNormDialog, type NormToChange } from './propose-norm-dialog.tsx';
import { servicesQuery } from './norms-queries.ts';
import { ServicesTable } from './services-table.tsx';

const m = messages({
  title: { ru: 'Услуги и нормы', en: 'Services and norms' },
  lead: {
    ru: 'Норма действует с названного дня и для запросов, поступивших с этого дня. Меняют её двое: один предлагает, другой принимает.',
    en: 'A norm holds from a named day on, for requests received since. It takes two to change it: one proposes, another accepts.',
  },
  search: { ru: 'Услуга или код', en: 'Service or code' },
  loading: { ru: 'Загружаем услуги', en: 'Loading services' },
});

function Norms(): ReactElement {
  const t = useT();
  const { data, error, isPending, refetch } = useQuery(servicesQuery);
  const [search, setSearch] = useState('');
  const [changed, setChanged] = useState<NormToChange>();
  useTitle(t(m.title));
  const services = data?.items ?? [];
  const shown = services.filter(({ code, title }) => matches(search, code, t.text(title)));
  return (
    <>
      <div className="imports-head">
        <h1>{t(m.title)}</h1>
        <SearchField
          label={t(m.search)}
          isLabelHidden
          placeholder={t(m.search)}
          value={search}
          onChange={setSearch}
          className="w-full tablet:w-72"
        />
      </div>
      <p className="muted mb-4 max-w-measure">{t(m.lead)}</p>
      {isPending && <Skeleton lines={10} label={t(m.loading)} />}
      {data === undefined && !isPending && (
        <ProblemView problem={asProblem(error)} onRetry={() => void refetch()} />
      )}
      {data !== undefined && (
        <>
          <ProposalsSection services={services} />
          <ServicesTable key={search} services={shown} onChange={setChanged} />
        </>
      )}
      {changed !== undefined && (
        <ProposeNormDialog change={changed} services={services} onClose={() => setChanged(undefined)} />
      )}
    </>
  );
}

/** `/norms`: services with their norms as dated data, and what is proposed. */
export const NormsPage = (): ReactElement => (
  <ImportsFrame>
    <Norms />
  </ImportsFrame>
);
