import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactElement } from 'react';
import { api, unwrap, useCommand } from '../../../api/index.ts';
import { ProblemCallout } from '../../../app/problem-callout.tsx';
import { messages, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { showToast } from '../../../ui/toast-store.ts';
import { ChangeList } from './change-list.tsx';
import type { GrantChange } from './grant-changes.ts';
import { grantsQuery, type GrantTable, type RoleGrants } from './grants-query.ts';

const m = messages({
  how: {
    ru: 'Отметьте нужное в таблице ниже. Изменения собираются здесь.',
    en: 'Tick what is needed in the table below. The changes gather here.',
  },
  reason: { ru: 'Зачем это нужно', en: 'Why it is needed' },
  reasonHint: {
    ru: 'Прочитает второй администратор, останется в журнале',
    en: 'The second administrator reads it; it stays in the journal',
  },
  reasonMissing: { ru: 'Напишите причину хотя бы в двух словах', en: 'Give the reason in a few words' },
  apply: { ru: 'Ввести в действие', en: 'Put in force' },
  propose: { ru: 'Предложить второму администратору', en: 'Propose to the second administrator' },
  cancel: { ru: 'Не менять', en: 'Leave as it is' },
  none: { ru: 'изменений пока нет', en: 'no changes yet' },
  applied: { ru: 'Права изменены', en: 'The rights are changed' },
  proposed: {
    ru: 'Предложение ждёт другого администратора',
    en: 'The proposal awaits another administrator',
  },
});

export interface ProposeFormProps {
  readonly grants: RoleGrants;
  readonly draft: GrantTable;
  readonly changes: readonly GrantChange[];
  readonly onClose: () => void;
}

/** Gathers changes with their reason; a dangerous one goes to a second person. */
export function ProposeForm({ grants, draft, changes, onClose }: ProposeFormProps): ReactElement {
  const t = useT();
  const queryClient = useQueryClient();
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const isDangerous = changes.some(
    ({ permission }) => grants.catalogue.find(({ name }) => name === permission)?.dangerous,
  );
  const propose = useCommand(
    (text: string, { headers }) =>
      unwrap(
        api.POST('/v1/role-grants/proposals', {
          headers,
          body: { baseVersion: grants.version, grants: draft, reason: text },
        }),
      ),
    {
      onSuccess: async ({ state }) => {
        showToast(t(state === 'proposed' ? m.proposed : m.applied));
        onClose();
        await Promise.all([
          queryClient.invalidateQueries({ queryKey: grantsQuery.queryKey }),
          queryClient.invalidateQueries({ queryKey: ['session'] }),
        ]);
      },
      onProblem: (problem) =>
        problem.code === 'stale-version' &&
        void queryClient.invalidateQueries({ queryKey: grantsQuery.queryKey }),
    },
  );
  const isReasonShort = reason.trim().length < 5;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (changes.length > 0 && !isReasonShort) propose.mutate(reason.trim());
  };
  return (
    <form className="form panel mb-4" onSubmit={submit} noValidate>
      {changes.length === 0 ? (
        <p>{t(m.how)}</p>
      ) : (
        <ChangeList changes={changes} catalogue={grants.catalogue} />
      )}
      <ProblemCallout problem={propose.error} />
      <TextArea
        className="max-w-measure"
        label={t(m.reason)}
        hint={t(m.reasonHint)}
        name="reason"
        value={reason}
        onChange={setReason}
        rows={2}
        maxLength={1000}
        isRequired
        error={isTried && isReasonShort ? t(m.reasonMissing) : undefined}
      />
      <div className="btn-row">
        <Button
          type="submit"
          variant="primary"
          isBusy={propose.isPending}
          disabledReason={changes.length === 0 ? t(m.none) : undefined}
        >
          {t(isDangerous ? m.propose : m.apply)}
        </Button>
        <Button onPress={onClose}>{t(m.cancel)}</Button>
      </div>
    </form>
  );
}
