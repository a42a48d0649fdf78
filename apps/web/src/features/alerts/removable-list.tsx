import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { asProblem, type ApiProblem } from '../../api/index.ts';
import { ProblemCallout } from '../../app/problem-callout.tsx';
import { ProblemView } from '../../app/problem-page.tsx';
import { Button } from '../../ui/button.tsx';
import type { Column } from '../../ui/column.ts';
import type { IconName } from '../../ui/icon.tsx';
import { EmptyState, Skeleton } from '../../ui/states.tsx';
import { Table } from '../../ui/table.tsx';

/** The command that takes an item out, as `useCommand` gives it. */
interface Removal {
  readonly mutate: (id: string) => void;
  readonly isPending: boolean;
  readonly variables: string | undefined;
  readonly error: ApiProblem | null;
}

export interface RemovableListProps<Item extends { readonly id: string }> {
  readonly lead: string;
  readonly caption: string;
  readonly query: UseQueryResult<{ readonly items: readonly Item[] }>;
  readonly columns: readonly Column<Item>[];
  readonly empty: { readonly icon: IconName; readonly title: string; readonly text: string };
  readonly removal: Removal;
  /** On the button of each row, and for screen readers which row it is. */
  readonly removeWord: string;
  readonly removeNamed: (item: Item) => string;
}

/** A short list of what somebody set up, each row with a button that takes it out. */
export function RemovableList<Item extends { readonly id: string }>(
  props: RemovableListProps<Item>,
): ReactElement {
  const { lead, caption, query, columns, empty, removal, removeWord, removeNamed } = props;
  const items = query.data?.items ?? [];
  return (
    <>
      <p className="muted max-w-measure mb-4">{lead}</p>
      {query.isPending && <Skeleton lines={3} />}
      {query.data === undefined && !query.isPending && (
        <ProblemView problem={asProblem(query.error)} onRetry={() => void query.refetch()} />
      )}
      <ProblemCallout problem={removal.error} />
      {query.data && items.length === 0 && (
        <EmptyState icon={empty.icon} title={empty.title}>
          {empty.text}
        </EmptyState>
      )}
      {items.length > 0 && (
        <Table
          caption={caption}
          rows={items}
          rowKey={({ id }) => id}
          isStacked
          columns={[
            ...columns,
            {
              id: 'remove',
              title: '',
              titleText: removeWord,
              cell: (item) => (
                <Button
                  size="small"
                  isBusy={removal.isPending && removal.variables === item.id}
                  aria-label={removeNamed(item)}
                  onPress={() => removal.mutate(item.id)}
                >
                  {removeWord}
                </Button>
              ),
            },
          ]}
        />
      )}
    </>
  );
}
