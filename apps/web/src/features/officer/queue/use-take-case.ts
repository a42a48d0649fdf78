import { useQueryClient } from '@tanstack/react-query';
import type { ApplicationSummary } from '@veche/contracts';
import { sendCommand, useCommand } from '../../../api/index.ts';
import { useSession } from '../../../app/session.ts';
import { messages, useT } from '../../../i18n/index.ts';
import { showToast } from '../../../ui/toast-store.ts';
import type { Changed } from '../shared/officer-replies.ts';

const m = messages({
  taken: { ru: 'Дело {number} у вас', en: 'Case {number} is yours' },
  already: { ru: 'Дело {number} уже у вас', en: 'Case {number} is yours already' },
  stale: {
    ru: 'Дело {number} только что изменил кто-то другой. Список обновлён.',
    en: 'Somebody else has just changed case {number}. The list is fresh.',
  },
  failed: { ru: 'Дело не взято: {why}', en: 'The case was not taken: {why}' },
  offline: { ru: 'сервер не ответил', en: 'the server did not answer' },
});

/** Takes a case of the queue into one's own hands. */
export function useTakeCase(): {
  readonly take: (row: ApplicationSummary) => void;
  readonly isPending: boolean;
} {
  const t = useT();
  const client = useQueryClient();
  const { person } = useSession();
  const command = useCommand(
    (row: ApplicationSummary, { headers }) =>
      sendCommand<Changed>(
        'POST',
        `/v1/applications/${row.id}/assignment`,
        { officerPersonId: person?.id ?? null },
        {
          ifMatch: `"${row.version}"`,
          idempotencyKey: headers['idempotency-key'],
        },
      ),
    {
      onSuccess: (_reply, row) => {
        showToast(t(m.taken, { number: row.number ?? '' }));
        return client.invalidateQueries({ queryKey: ['queue'] });
      },
      onProblem: (problem, row) => {
        const number = row.number ?? '';
        showToast(
          problem.status === 412
            ? t(m.stale, { number })
            : t(m.failed, { why: problem.title || t(m.offline) }),
          { tone: 'bad' },
        );
        void client.invalidateQueries({ queryKey: ['queue'] });
      },
    },
  );
  const take = (row: ApplicationSummary): void => {
    if (command.isPending) return;
    if (row.officer?.id === person?.id) showToast(t(m.already, { number: row.number ?? '' }));
    else command.mutate(row);
  };
  return { take, isPending: command.isPending };
}
