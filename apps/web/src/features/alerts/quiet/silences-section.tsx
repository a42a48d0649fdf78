import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { api, asProblem, unwrap, useCommand } from '../../../api/index.ts';
import { ProblemCallout } from '../../../app/problem-callout.tsx';
import { ProblemView } from '../../../app/problem-page.tsx';
import { useSession } from '../../../app/session.ts';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Link } from '../../../ui/link.tsx';
import { EmptyState, Skeleton } from '../../../ui/states.tsx';
import { Badge } from '../../../ui/status-badge.tsx';
import { Table } from '../../../ui/table.tsx';
import { rulesQuery, vocabularyQuery } from '../alert-queries.ts';
import { NewSilence } from './new-silence.tsx';
import type { Silence } from './silence-types.ts';
import { matcherText, type MatcherNames } from './silence-words.ts';

const m = messages({
  add: { ru: 'Объявить тишину', en: 'Declare a silence' },
  caption: { ru: 'Кто и о чём молчит', en: 'What is kept silent' },
  about: { ru: 'О чём', en: 'About what' },
  until: { ru: 'До', en: 'Until' },
  why: { ru: 'Кто и почему', en: 'Who and why' },
  state: { ru: 'Состояние', en: 'State' },
  holds: { ru: 'Придержала', en: 'Holds back' },
  active: { ru: 'Действует', en: 'In force' },
  future: { ru: 'Начнётся {at}', en: 'Begins {at}' },
  over: { ru: 'Кончилась', en: 'Over' },
  endedBy: { ru: 'снял(а) {who}', en: 'ended by {who}' },
  left: { ru: 'ещё {duration}', en: '{duration} left' },
  end: { ru: 'Снять', en: 'End' },
  endNamed: { ru: 'Снять тишину: {what}', en: 'End the silence: {what}' },
  openRequest: { ru: 'Открыть запрос', en: 'Open the request' },
  empty: { ru: 'Тишины нет', en: 'There are no silences' },
  emptyText: {
    ru: 'Когда чинят известное, сообщения о нём только мешают. Объявите тишину из карточки оповещения или здесь.',
    en: 'While something known is being mended, messages about it only disturb. Declare a silence from an alert or here.',
  },
});

const silencesQuery = {
  queryKey: ['silences'] as const,
  queryFn: ({ signal }: { readonly signal: AbortSignal }) => unwrap(api.GET('/v1/silences', { signal })),
  refetchInterval: 30_000,
};

/** Silences in force, to come and over. */
export function SilencesSection(): ReactElement {
  const t = useT();
  const silences = useQuery(silencesQuery);
  const vocabulary = useQuery(vocabularyQuery);
  const rules = useQuery(rulesQuery);
  const [isOpen, setOpen] = useState(false);
  const names = vocabulary.data && { vocabulary: vocabulary.data, rules: rules.data?.items ?? [] };
  return (
    <>
      <p className="mb-4">
        <Button variant="primary" icon="plus" isDisabled={names === undefined} onPress={() => setOpen(true)}>
          {t(m.add)}
        </Button>
      </p>
      {names && <NewSilence names={names} isOpen={isOpen} onOpenChange={setOpen} />}
      {silences.isPending && <Skeleton lines={4} />}
      {silences.data === undefined && !silences.isPending && (
        <ProblemView problem={asProblem(silences.error)} onRetry={() => void silences.refetch()} />
      )}
      {silences.data?.items.length === 0 && (
        <EmptyState icon="pause" title={t(m.empty)}>
          {t(m.emptyText)}
        </EmptyState>
      )}
      {names && silences.data && silences.data.items.length > 0 && (
        <SilencesTable silences={silences.data.items} names={names} />
      )}
    </>
  );
}

function SilencesTable({
  silences,
  names,
}: {
  readonly silences: readonly Silence[];
  readonly names: MatcherNames;
}): ReactElement {
  const t = useT();
  const format = useFormat();
  const client = useQueryClient();
  const end = useCommand(
    (id: string, { header }) =>
      unwrap(api.POST('/v1/silences/{id}/end', { params: { path: { id }, header } })),
    {
      onSuccess: async () => {
        await client.invalidateQueries({ queryKey: ['silences'] });
        await client.invalidateQueries({ queryKey: ['alerts'] });
      },
    },
  );
  const what = ({ matchers }: Silence): string =>
    matchers.map((matcher) => matcherText(t, names, matcher)).join('; ');
  return (
    <>
      <ProblemCallout problem={end.error} className="mb-3" />
      <Table
        caption={t(m.caption)}
        rows={silences}
        rowKey={({ id }) => id}
        isStacked
        columns={[
          {
            id: 'about',
            title: t(m.about),
            isRowHeader: true,
            cell: (silence) => (
              <>
                {what(silence)}
                <RequestLinks silence={silence} />
              </>
            ),
          },
          { id: 'state', title: t(m.state), cell: (silence) => <SilenceState silence={silence} /> },
          {
            id: 'until',
            title: t(m.until),
            isNowrap: true,
            isLabelledOnPhone: true,
            cell: ({ endsAt }) => format.moment(endsAt),
          },
          {
            id: 'why',
            title: t(m.why),
            cell: ({ author, comment }) => (
              <>
                {comment}
                <small className="muted">{author}</small>
              </>
            ),
          },
          {
            id: 'holds',
            title: t(m.holds),
            align: 'end',
            isLabelledOnPhone: true,
            cell: ({ holdsBack, state }) => (state === 'active' ? holdsBack : '–'),
          },
          {
            id: 'end',
            title: '',
            titleText: t(m.end),
            cell: (silence) =>
              silence.state !== 'over' && (
                <Button
                  size="small"
                  isBusy={end.isPending && end.variables === silence.id}
                  aria-label={t(m.endNamed, { what: what(silence) })}
                  onPress={() => end.mutate(silence.id)}
                >
                  {t(m.end)}
                </Button>
              ),
          },
        ]}
      />
    </>
  );
}

/** The requests a silence names, each to be opened. */
function RequestLinks({ silence }: { readonly silence: Silence }): ReactElement {
  const t = useT();
  const ids = silence.matchers.flatMap(({ label, values }) => (label === 'request' ? values : []));
  return (
    <>
      {ids.map((id) => (
        <small key={id}>
          <Link to={`/requests/${id}`}>{t(m.openRequest)}</Link>
        </small>
      ))}
    </>
  );
}

function SilenceState({ silence }: { readonly silence: Silence }): ReactElement {
  const t = useT();
  const format = useFormat();
  const { now } = useSession();
  const { state, startsAt, endsAt, endedBy } = silence;
  if (state === 'active')
    return (
      <>
        <Badge tone="wait" icon="pause" isPlain>
          {t(m.active)}
        </Badge>
        <small className="muted">
          {t(m.left, { duration: format.duration(Date.parse(endsAt) - Date.parse(now())) })}
        </small>
      </>
    );
  if (state === 'future')
    return (
      <Badge tone="none" icon="clock" isPlain>
        {t(m.future, { at: format.moment(startsAt) })}
      </Badge>
    );
  return (
    <>
      <Badge tone="none" icon="check" isPlain>
        {t(m.over)}
      </Badge>
      {endedBy !== undefined && <small className="muted">{t(m.endedBy, { who: endedBy })}</small>}
    </>
  );
}
