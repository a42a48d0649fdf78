import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import { asProblem } from '../../api/index.ts';
import { ProblemView } from '../../app/problem-page.tsx';
import { useSession } from '../../app/session.ts';
import { useTitle } from '../../app/use-title.ts';
import { messages, useT } from '../../i18n/index.ts';
import { Callout } from '../../ui/callout.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Link } from '../../ui/link.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { OfficerGate } from '../officer/shared/officer-gate.tsx';
import { ChecksList } from './checks-list.tsx';
import { NormsTable } from './norms-table.tsx';
import { NotComputableList } from './not-computable-list.tsx';
import { ProposeDialog } from './propose-dialog.tsx';
import { packVersionsQuery, rulePackQuery, type Norm, type RulePack } from './rule-pack-queries.ts';
import { VersionsTable } from './versions-table.tsx';
import './rules.css';

const m = messages({
  title: { ru: 'Правила', en: 'Rules' },
  inForce: { ru: 'Действует пакет {version}', en: 'Pack {version} is in force' },
  older: {
    ru: 'Это пакет {version}, не обязательно действующий.',
    en: 'This is pack {version}, not necessarily the one in force.',
  },
  current: { ru: 'Показать действующий', en: 'Show the one in force' },
  hash: { ru: 'отпечаток', en: 'fingerprint' },
  search: { ru: 'Найти норму или проверку', en: 'Find a norm or a check' },
  sections: { ru: 'Части пакета', en: 'Parts of the pack' },
  norms: { ru: 'Нормы', en: 'Norms' },
  checks: { ru: 'Проверки', en: 'Checks' },
  notComputable: { ru: 'Проверяет человек', en: 'Checked by people' },
  versions: { ru: 'Версии', en: 'Versions' },
  waiting: { ru: 'Ждёт решения: {versions}.', en: 'Awaiting a decision: {versions}.' },
  seeVersions: { ru: 'Посмотреть версии', en: 'See the versions' },
});

const tabs = ['norms', 'checks', 'not-computable', 'versions'] as const;
type TabId = (typeof tabs)[number];

/** A proposal – of a person, or of a newer release of the program – changes nothing until somebody settles it. */
function WaitingVersions(): ReactElement | null {
  const t = useT();
  const { data } = useQuery(packVersionsQuery);
  const waiting = data?.items.filter(({ state }) => state === 'proposed') ?? [];
  if (waiting.length === 0) return null;
  return (
    <Callout tone="warn" className="mb-4">
      {t(m.waiting, { versions: waiting.map(({ version }) => version).join(', ') })}{' '}
      <Link to="/rules?tab=versions">{t(m.seeVersions)}</Link>
    </Callout>
  );
}

function Pack({ pack, isCurrent }: { readonly pack: RulePack; readonly isCurrent: boolean }): ReactElement {
  const t = useT();
  const { can } = useSession();
  const [search, setSearch] = useSearchParams();
  const [changing, setChanging] = useState<Norm>();
  const tab: TabId = tabs.find((each) => each === search.get('tab')) ?? 'norms';
  const text = search.get('text') ?? '';
  const change = (name: string, value: string): void => {
    const next = new URLSearchParams(search);
    if (value === '') next.delete(name);
    else next.set(name, value);
    setSearch(next, { replace: true, preventScrollReset: true });
  };
  return (
    <>
      <div className="rules-head">
        <div>
          <h1>{t(m.title)}</h1>
          <p className="muted">
            {t(isCurrent ? m.inForce : m.older, { version: pack.version })}{' '}
            {!isCurrent && <Link to="/rules">{t(m.current)}</Link>}
          </p>
          <p className="small muted">
            {t(m.hash)} <span className="mono">{pack.hash.slice(0, 16)}…</span>{' '}
            <CopyButton text={pack.hash} />
          </p>
        </div>
        {tab !== 'versions' && (
          <SearchField
            className="rules-search"
            label={t(m.search)}
            value={text}
            onChange={(value) => change('text', value)}
          />
        )}
      </div>
      {isCurrent && tab !== 'versions' && <WaitingVersions />}
      <Tabs
        label={t(m.sections)}
        selected={tab}
        onSelect={(id) => change('tab', id === 'norms' ? '' : id)}
        tabs={[
          {
            id: 'norms',
            title: t(m.norms),
            count: pack.norms.length,
            children: (
              <NormsTable
                norms={pack.norms}
                text={text}
                onChange={isCurrent && can('rules.propose') ? setChanging : undefined}
              />
            ),
          },
          {
            id: 'checks',
            title: t(m.checks),
            count: pack.checks.length,
            children: <ChecksList checks={pack.checks} text={text} />,
          },
          {
            id: 'not-computable',
            title: t(m.notComputable),
            count: pack.notYetComputable.length,
            children: <NotComputableList items={pack.notYetComputable} />,
          },
          { id: 'versions', title: t(m.versions), children: <VersionsTable /> },
        ]}
      />
      <ProposeDialog norm={changing} acts={pack.acts} onClose={() => setChanging(undefined)} />
    </>
  );
}

function Rules(): ReactElement {
  const t = useT();
  const [search] = useSearchParams();
  const version = search.get('version') ?? 'current';
  const { data, error, isPending, refetch } = useQuery(rulePackQuery(version));
  useTitle(t(m.title));
  return (
    <div className="rules">
      {data === undefined && <h1>{t(m.title)}</h1>}
      {isPending && <Skeleton lines={12} />}
      {data === undefined && !isPending && (
        <ProblemView problem={asProblem(error)} onRetry={() => void refetch()} />
      )}
      {data !== undefined && error !== null && <Callout tone="wait">{asProblem(error).title}</Callout>}
      {data !== undefined && <Pack pack={data} isCurrent={version === 'current'} />}
    </div>
  );
}

/** The rule pack: norms with sources, checks, what people check, versions. */
export function RulesPage(): ReactElement {
  return (
    <OfficerGate permission="rules.read">
      <Rules />
    </OfficerGate>
  );
}
