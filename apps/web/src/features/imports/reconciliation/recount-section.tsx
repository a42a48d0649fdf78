import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { api, unwrap, useCommand } from '../../../api/index.ts';
import type { components } from '../../../api/schema.gen.ts';
import { ProblemCallout } from '../../../app/problem-callout.tsx';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { Section } from '../../../ui/section.tsx';
import { Badge } from '../../../ui/status-badge.tsx';
import { Table } from '../../../ui/table.tsx';
import { sourcesQuery } from '../imports-queries.ts';

const m = messages({
  title: { ru: 'Пересчёт реестра', en: 'The register counted' },
  sound: {
    ru: 'Ничего не потеряно и не удвоено: пересчитано {at}.',
    en: 'Nothing lost, nothing doubled: counted on {at}.',
  },
  unsound: { ru: 'Суммы не сходятся. Пересчитано {at}.', en: 'The sums do not hold. Counted on {at}.' },
  unsoundText: {
    ru: 'Сверьте таблицу с журналом: veche verify journal.',
    en: 'Compare the table with the journal: veche verify journal.',
  },
  never: {
    ru: 'Ещё не пересчитывали. Каждую ночь это делается само.',
    en: 'Not counted yet. It happens by itself every night.',
  },
  now: { ru: 'Пересчитать сейчас', en: 'Count now' },
  source: { ru: 'Источник', en: 'Source' },
  state: { ru: 'Сходится', en: 'Holds' },
  yes: { ru: 'да', en: 'yes' },
  no: { ru: 'нет', en: 'no' },
  events: { ru: 'Событий в реестре', en: 'Events in the register' },
  changeSets: { ru: 'по записям журнала', en: 'by the journal' },
  told: { ru: 'из них пришло извне', en: 'from outside of them' },
  accounts: { ru: 'по счёту приёма', en: 'by the accounts' },
  requests: { ru: 'Запросов', en: 'Requests' },
  missing: { ru: 'Пропущено номеров порций', en: 'Change sets missing' },
  unaccounted: { ru: 'Без следа', en: 'Without a trace' },
});

type Recount = NonNullable<components['schemas']['Reconciliation']['recount']>;

/** Whether the register holds what its accounts and its journal say. */
export function RecountSection({ recount }: { readonly recount: Recount | null }): ReactElement {
  const t = useT();
  const format = useFormat();
  const client = useQueryClient();
  const countNow = useCommand(
    (_: void, { header }) => unwrap(api.POST('/v1/request-recounts', { params: { header } })),
    { onSuccess: () => client.invalidateQueries({ queryKey: ['requests', 'reconciliation'] }) },
  );
  return (
    <Section title={t(m.title)}>
      {countNow.error && <ProblemCallout problem={countNow.error} />}
      {recount === null ? (
        <p className="muted">{t(m.never)}</p>
      ) : (
        <Callout
          tone={recount.isSound ? 'ok' : 'bad'}
          title={t(recount.isSound ? m.sound : m.unsound, { at: format.moment(recount.at) })}
        >
          {recount.isSound ? undefined : t(m.unsoundText)}
        </Callout>
      )}
      {recount !== null && <RecountTable sources={recount.sources} />}
      <p className="mt-3">
        <Button size="small" icon="repeat" isBusy={countNow.isPending} onPress={() => countNow.mutate()}>
          {t(m.now)}
        </Button>
      </p>
    </Section>
  );
}

function RecountTable({ sources }: { readonly sources: Recount['sources'] }): ReactElement {
  const t = useT();
  const format = useFormat();
  const { data: known } = useQuery(sourcesQuery);
  const titleOf = (source: string): string => {
    const found = known?.items.find(({ code }) => code === source);
    return found === undefined ? source : t.text(found.title);
  };
  const figure = (id: keyof Recount['sources'][number], title: string) => ({
    id,
    title,
    align: 'end' as const,
    isLabelledOnPhone: true,
    cell: (source: Recount['sources'][number]) => format.number(Number(source[id])),
  });
  return (
    <Table
      caption={t(m.title)}
      isDense
      isStacked
      rows={sources}
      rowKey={({ sourceCode }) => sourceCode}
      columns={[
        {
          id: 'source',
          title: t(m.source),
          isRowHeader: true,
          cell: ({ sourceCode }) => titleOf(sourceCode),
        },
        {
          id: 'state',
          title: t(m.state),
          cell: ({ isSound }) => (
            <Badge tone={isSound ? 'ok' : 'bad'} icon={isSound ? 'okRing' : 'stop'} isPlain>
              {t(isSound ? m.yes : m.no)}
            </Badge>
          ),
        },
        figure('events', t(m.events)),
        figure('eventsInChangeSets', t(m.changeSets)),
        figure('eventsTold', t(m.told)),
        figure('eventsInAccounts', t(m.accounts)),
        figure('requests', t(m.requests)),
        figure('missingSequences', t(m.missing)),
        figure('unaccounted', t(m.unaccounted)),
      ]}
    />
  );
}
