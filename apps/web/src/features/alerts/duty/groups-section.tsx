import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { api, asProblem, unwrap, useCommand } from '../../../api/index.ts';
import { ProblemCallout } from '../../../app/problem-callout.tsx';
import { ProblemView } from '../../../app/problem-page.tsx';
import { messages, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { EmptyState, Skeleton } from '../../../ui/states.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { AlertVocabulary } from '../alert-queries.ts';
import { PickMany } from '../rules/pick-many.tsx';

const m = messages({
  add: { ru: 'Новая группа', en: 'New group' },
  empty: { ru: 'Групп пока нет', en: 'There are no groups yet' },
  emptyText: {
    ru: 'Группа – это люди, которым правило пишет вместе: штаб отопления, дежурная смена.',
    en: 'A group is people a rule writes to together: the heating staff, a shift.',
  },
  nobody: { ru: 'никого', en: 'nobody' },
  change: { ru: 'Изменить', en: 'Change' },
  changeNamed: { ru: 'Изменить группу «{title}»', en: 'Change the group “{title}”' },
  title: { ru: 'Название', en: 'Name' },
  lack: { ru: 'Назовите группу', en: 'Name the group' },
  members: { ru: 'Кто в ней', en: 'Who is in it' },
  save: { ru: 'Сохранить', en: 'Save' },
  remove: { ru: 'Удалить группу', en: 'Delete the group' },
});

interface Group {
  readonly id: string;
  readonly title: string;
  readonly members: readonly { readonly id: string; readonly name: string }[];
}

/** Groups of recipients. */
export function GroupsSection({ vocabulary }: { readonly vocabulary: AlertVocabulary }): ReactElement {
  const t = useT();
  const [open, setOpen] = useState<Group | 'new'>();
  const groups = useQuery({
    queryKey: ['recipient-groups'] as const,
    queryFn: ({ signal }) => unwrap(api.GET('/v1/recipient-groups', { signal })),
  });
  const items: readonly Group[] = groups.data?.items ?? [];
  return (
    <>
      {groups.isPending && <Skeleton lines={3} />}
      {groups.data === undefined && !groups.isPending && (
        <ProblemView problem={asProblem(groups.error)} onRetry={() => void groups.refetch()} />
      )}
      {groups.data && items.length === 0 && (
        <EmptyState icon="users" title={t(m.empty)}>
          {t(m.emptyText)}
        </EmptyState>
      )}
      <ul className="lines max-w-measure">
        {items.map((group) => (
          <li key={group.id} className="alerts-head mb-0">
            <div>
              <b>{group.title}</b>
              <div className="muted">
                {group.members.length === 0 ? t(m.nobody) : group.members.map(({ name }) => name).join(', ')}
              </div>
            </div>
            <Button
              size="small"
              aria-label={t(m.changeNamed, { title: group.title })}
              onPress={() => setOpen(group)}
            >
              {t(m.change)}
            </Button>
          </li>
        ))}
      </ul>
      <p className="mt-4">
        <Button icon="plus" onPress={() => setOpen('new')}>
          {t(m.add)}
        </Button>
      </p>
      {open !== undefined && (
        <Dialog
          title={open === 'new' ? t(m.add) : t(m.changeNamed, { title: open.title })}
          isOpen
          onOpenChange={(isOpen) => !isOpen && setOpen(undefined)}
        >
          <GroupForm
            vocabulary={vocabulary}
            onDone={() => setOpen(undefined)}
            {...(open !== 'new' && { group: open })}
          />
        </Dialog>
      )}
    </>
  );
}

function GroupForm({
  group,
  vocabulary,
  onDone,
}: {
  readonly group?: Group;
  readonly vocabulary: AlertVocabulary;
  readonly onDone: () => void;
}): ReactElement {
  const t = useT();
  const client = useQueryClient();
  const [title, setTitle] = useState(group?.title ?? '');
  const [personIds, setPersonIds] = useState<string[]>(group?.members.map(({ id }) => id) ?? []);
  const [isTried, setTried] = useState(false);
  const settled = async (): Promise<void> => {
    onDone();
    await client.invalidateQueries({ queryKey: ['recipient-groups'] });
    await client.invalidateQueries({ queryKey: ['alert-vocabulary'] });
  };
  const save = useCommand(
    async (_: void, { header }) => {
      const body = { title: title.trim(), personIds };
      if (group === undefined) await unwrap(api.POST('/v1/recipient-groups', { body, params: { header } }));
      else
        await unwrap(
          api.PUT('/v1/recipient-groups/{id}', { body, params: { path: { id: group.id }, header } }),
        );
    },
    { onSuccess: settled },
  );
  const remove = useCommand(
    (id: string, { header }) =>
      unwrap(api.DELETE('/v1/recipient-groups/{id}', { params: { path: { id }, header } })),
    { onSuccess: settled },
  );
  return (
    <div className="form">
      <TextField
        label={t(m.title)}
        maxLength={120}
        value={title}
        error={isTried && title.trim() === '' ? t(m.lack) : undefined}
        onChange={setTitle}
      />
      <PickMany
        label={t(m.members)}
        options={vocabulary.people.map(({ id, name }) => ({ id, label: name }))}
        values={personIds}
        onChange={setPersonIds}
      />
      <ProblemCallout problem={save.error ?? remove.error} />
      <div className="btn-row">
        <Button
          variant="primary"
          isBusy={save.isPending}
          onPress={() => {
            setTried(true);
            if (title.trim() !== '') save.mutate();
          }}
        >
          {t(m.save)}
        </Button>
        {group !== undefined && (
          <Button variant="danger" isBusy={remove.isPending} onPress={() => remove.mutate(group.id)}>
            {t(m.remove)}
          </Button>
        )}
      </div>
    </div>
  );
}
