import { useQueryClient } from '@tanstack/react-query';
import { labelOf, type ApplicationView, type MassEventForm } from '@veche/contracts';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { useCommand } from '../../../api/index.ts';
import { messages, useT } from '../../../i18n/index.ts';
import { showToast } from '../../../ui/toast-store.ts';
import { browserDraftStorage } from '../../wizard/form/draft-storage.ts';
import { createFormStore } from '../../wizard/form/form-store.ts';
import { differencesOf, mergeForms } from '../../wizard/form/merge-forms.ts';
import { requestAmendment } from '../application-commands.ts';
import type { Change } from './changes-table.tsx';

const m = messages({
  filed: { ru: 'Изменение подано: оно на проверке', en: 'The change is filed and in review' },
});

/** The differences as the reader knows the fields. */
export const changesBetween = (before: MassEventForm, after: MassEventForm): readonly Change[] =>
  differencesOf(before, after).flatMap(({ pointer, before: was, after: becomes }) => {
    const label = labelOf(pointer);
    return label === undefined ? [] : [{ pointer, label, before: was, after: becomes }];
  });

/** A change of an agreed event in the making: kept in the browser until it is sent, the agreed form stays as it is. */
export function useAmendment(application: ApplicationView) {
  const t = useT();
  const { id, form, version } = application;
  const navigate = useNavigate();
  const client = useQueryClient();
  const [storage] = useState(() => browserDraftStorage(`amendment.${id}`));
  const [store] = useState(() => {
    const kept = storage.read();
    return createFormStore(kept === undefined ? form : mergeForms(kept.base, kept.form, form).form);
  });
  useEffect(
    () => store.subscribe((state) => storage.keep({ form: state.form, base: form, baseVersion: version })),
    [store, storage, form, version],
  );
  const [reason, setReason] = useState('');
  const current = store((state) => state.form);
  const send = useCommand(
    (_: undefined, attempt) =>
      requestAmendment(id, version, { form: store.getState().form, reason: reason.trim() }, attempt),
    {
      onSuccess: async () => {
        storage.clear();
        showToast(t(m.filed));
        await client.invalidateQueries({ queryKey: ['application'] });
        await navigate(`/applications/${id}`);
      },
      onProblem: ({ code }) => {
        if (code === 'stale-version') void client.invalidateQueries({ queryKey: ['application', id] });
      },
    },
  );
  return {
    store,
    changes: changesBetween(form, current),
    reason,
    setReason,
    send: () => send.mutate(undefined),
    isSending: send.isPending,
    problem: send.error ?? undefined,
    reset: () => {
      store.getState().replace(form);
      storage.clear();
    },
  };
}
export type Amendment = ReturnType<typeof useAmendment>;
