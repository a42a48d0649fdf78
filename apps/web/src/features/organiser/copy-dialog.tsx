import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { asProblem } from '../../api/index.ts';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { ErrorState, Skeleton } from '../../ui/states.tsx';
import { listMine } from '../application/application-queries.ts';
import { useCreateApplication } from '../application/use-create-application.ts';

const m = messages({
  title: { ru: 'Повторить прошлое мероприятие', en: 'Repeat an earlier event' },
  which: { ru: 'Какое взять за основу?', en: 'Which one to start from?' },
  kept: {
    ru: 'Возьмём всё, кроме дат, полиса и файлов. Прежняя заявка не изменится.',
    en: 'All is taken but dates, the policy and files. The earlier application does not change.',
  },
  none: {
    ru: 'Повторять пока нечего: вы ещё ничего не подавали.',
    en: 'Nothing to repeat yet: you have not filed anything.',
  },
  start: { ru: 'Создать черновик', en: 'Start a draft' },
  cancel: { ru: 'Не повторять', en: 'Do not repeat' },
});

/** Chooses an earlier event to copy. */
export function CopyDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const t = useT();
  const format = useFormat();
  const [chosen, setChosen] = useState<string | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ['application', 'mine', 'to-copy'],
    queryFn: ({ signal }) => listMine({ limit: 50 }, signal),
  });
  const create = useCreateApplication();
  const earlier = (data?.items ?? []).filter(({ status }) => status !== 'DRAFT');
  return (
    <Dialog title={t(m.title)} isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      {data === undefined && error === null && <Skeleton lines={4} />}
      {error !== null && (
        <ErrorState title={asProblem(error).title || undefined} onRetry={() => void refetch()} />
      )}
      {data && earlier.length === 0 && <p>{t(m.none)}</p>}
      {earlier.length > 0 && (
        <RadioGroup
          label={t(m.which)}
          hint={t(m.kept)}
          options={earlier.map(({ id, title, number, startsAt }) => ({
            id,
            label: title,
            detail: [number, startsAt && format.date(format.civilDate(startsAt))]
              .filter((part) => part !== undefined)
              .join(' · '),
          }))}
          value={chosen}
          onChange={setChosen}
        />
      )}
      {create.error && (
        <Callout tone="bad" isAnnounced className="mt-3">
          {create.error.title}
        </Callout>
      )}
      <div className="btn-row dialog-actions">
        <Button
          variant="primary"
          isDisabled={chosen === null}
          isBusy={create.isPending}
          onPress={() => chosen !== null && create.mutate({ copyOf: chosen })}
        >
          {t(m.start)}
        </Button>
        <Button onPress={onClose}>{t(m.cancel)}</Button>
      </div>
    </Dialog>
  );
}
