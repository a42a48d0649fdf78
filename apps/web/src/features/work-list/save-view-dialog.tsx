import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactElement } from 'react';
import { sendCommand, useCommand } from '../../api/index.ts';
import { messages, useT } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { savedViewsQuery, type SavedViewsPlace } from './saved-views.ts';

const m = messages({
  title: { ru: 'Сохранить вид', en: 'Save the view' },
  hint: {
    ru: 'Фильтр и порядок останутся под этим именем в списке слева.',
    en: 'The filter and the order stay under this name in the list on the left.',
  },
  name: { ru: 'Название', en: 'Name' },
  save: { ru: 'Сохранить', en: 'Save' },
  needName: { ru: 'Назовите вид, чтобы узнать его потом', en: 'Name the view so that you know it later' },
  saved: { ru: 'Вид «{name}» сохранён', en: 'The view “{name}” is saved' },
  failed: { ru: 'Вид не сохранился. Нажмите ещё раз.', en: 'The view was not saved. Press again.' },
});

/** Gives the filters in force a name. */
export function SaveViewDialog({
  place,
  search,
  isOpen,
  onOpenChange,
}: {
  readonly place: SavedViewsPlace;
  readonly search: string;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}): ReactElement {
  const t = useT();
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [error, setError] = useState<string>();
  const save = useCommand(
    (view: { readonly name: string; readonly search: string }, { headers }) =>
      sendCommand<{ readonly id: string }>(
        'POST',
        place.path,
        { ...view, ...(place.list !== undefined && { list: place.list }) },
        { idempotencyKey: headers['idempotency-key'] },
      ),
    {
      onSuccess: async (_reply, view) => {
        await client.invalidateQueries({ queryKey: savedViewsQuery(place).queryKey });
        showToast(t(m.saved, { name: view.name }));
        setName('');
        onOpenChange(false);
      },
    },
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() === '') setError(t(m.needName));
    else save.mutate({ name: name.trim(), search });
  };
  return (
    <Dialog title={t(m.title)} isOpen={isOpen} onOpenChange={onOpenChange}>
      <form className="form" onSubmit={submit} noValidate>
        <TextField
          label={t(m.name)}
          hint={t(m.hint)}
          value={name}
          maxLength={80}
          autoFocus
          error={error}
          onChange={(value) => {
            setName(value);
            setError(undefined);
          }}
        />
        {save.isError && (
          <Callout tone="bad" isAnnounced>
            {save.error.title || t(m.failed)}
          </Callout>
        )}
        <Button variant="primary" type="submit" isBusy={save.isPending}>
          {t(m.save)}
        </Button>
      </form>
    </Dialog>
  );
}
