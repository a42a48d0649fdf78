import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useParams } from 'react-router';
import { api, asProblem, unwrap, useCommand } from '../../../api/index.ts';
import { ProblemCallout } from '../../../app/problem-callout.tsx';
import { ProblemView } from '../../../app/problem-page.tsx';
import { useTitle } from '../../../app/use-title.ts';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState, Skeleton } from '../../../ui/states.tsx';
import { showToast } from '../../../ui/toast-store.ts';
import type { StatusRule } from '../import-words.ts';
import { ImportsFrame } from '../imports-frame.tsx';
import { sourcesQuery, sourceStatusesQuery } from '../imports-queries.ts';
import { StatusesTable, type StatusRow } from '../mapping/statuses-table.tsx';

const m = messages({
  title: { ru: 'Источник: {name}', en: 'Source: {name}' },
  facts: {
    ru: '{n, plural, one {# запрос} few {# запроса} many {# запросов} other {# запроса}}, время {zone}',
    en: '{n, plural, one {# request} other {# requests}}, time of {zone}',
  },
  lead: {
    ru: 'Что статусы источника значат в реестре. После сохранения состояние его запросов и сроки пересчитаются; сами события не меняются.',
    en: 'What statuses of the source mean in the register. When saved, the state of its requests and their terms are computed anew; events stay as they are.',
  },
  none: { ru: 'Статусов ещё не приходило', en: 'No statuses have come yet' },
  save: { ru: 'Сохранить', en: 'Save' },
  saved: { ru: 'Сохранено. Запросы пересчитываются', en: 'Saved. Requests are being computed anew' },
});

type Edits = Readonly<Record<string, StatusRule | null>>;

function Statuses({ code, items }: { readonly code: string; readonly items: readonly Item[] }): ReactElement {
  const t = useT();
  const client = useQueryClient();
  const [edits, setEdits] = useState<Edits>({});
  const rows: StatusRow[] = items.map(({ name, requests, rule }) => ({
    name,
    count: requests,
    rule: name in edits ? (edits[name] ?? null) : rule,
  }));
  const save = useCommand(
    (_: void, { header }) =>
      unwrap(
        api.PUT('/v1/request-sources/{code}/statuses', {
          params: { path: { code }, header },
          body: {
            statuses: Object.fromEntries(rows.flatMap(({ name, rule }) => (rule ? [[name, rule]] : []))),
          },
        }),
      ),
    {
      onSuccess: async (reply) => {
        client.setQueryData(sourceStatusesQuery(code).queryKey, reply);
        setEdits({});
        showToast(t(m.saved));
        await client.invalidateQueries({ queryKey: sourcesQuery.queryKey });
      },
    },
  );
  return (
    <>
      {save.error && <ProblemCallout problem={save.error} />}
      <StatusesTable rows={rows} onChange={(name, rule) => setEdits({ ...edits, [name]: rule })} />
      <p className="mt-4">
        <Button
          variant="primary"
          isBusy={save.isPending}
          isDisabled={Object.keys(edits).length === 0}
          onPress={() => save.mutate()}
        >
          {t(m.save)}
        </Button>
      </p>
    </>
  );
}

interface Item {
  readonly name: string;
  readonly requests: number;
  readonly rule: StatusRule | null;
}

function Source({ code }: { readonly code: string }): ReactElement {
  const t = useT();
  const format = useFormat();
  const sources = useQuery(sourcesQuery);
  const statuses = useQuery(sourceStatusesQuery(code));
  const source = sources.data?.items.find((each) => each.code === code);
  const name = source === undefined ? code : t.text(source.title);
  useTitle(t(m.title, { name }));
  return (
    <>
      <h1>{t(m.title, { name })}</h1>
      {source !== undefined && (
        <p className="muted small">
          <span className="mono">{code}</span>, {t(m.facts, { n: source.requests, zone: source.zone })}
          {source.lastChangeAt !== null && `, ${format.moment(source.lastChangeAt)}`}
        </p>
      )}
      <p className="muted my-3 max-w-measure">{t(m.lead)}</p>
      {statuses.isPending && <Skeleton lines={6} />}
      {statuses.isError && (
        <ProblemView problem={asProblem(statuses.error)} onRetry={() => void statuses.refetch()} />
      )}
      {statuses.data?.items.length === 0 && <EmptyState title={t(m.none)} />}
      {statuses.data !== undefined && statuses.data.items.length > 0 && (
        <Statuses code={code} items={statuses.data.items} />
      )}
    </>
  );
}

/** One source: what its statuses mean. */
export function SourcePage(): ReactElement {
  const { code = '' } = useParams();
  return (
    <ImportsFrame>
      <Source code={code} />
    </ImportsFrame>
  );
}
