import { useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { api, unwrap, useCommand } from '../../../api/index.ts';
import { ProblemCallout } from '../../../app/problem-callout.tsx';
import { useSession } from '../../../app/session.ts';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { showToast } from '../../../ui/toast-store.ts';
import { ChangeList } from './change-list.tsx';
import { grantsQuery, type CatalogueEntry, type GrantVersion } from './grants-query.ts';
import { changesOf } from './version-changes.ts';

const m = messages({
  who: { ru: '{name} предлагает, {at}', en: '{name} proposes, {at}' },
  approve: { ru: 'Подтвердить', en: 'Approve' },
  reject: { ru: 'Отклонить', en: 'Reject' },
  withdraw: { ru: 'Забрать предложение', en: 'Withdraw the proposal' },
  second: { ru: 'подтверждает другой администратор', en: 'another administrator approves' },
  approved: { ru: 'Права изменены', en: 'The rights are changed' },
  rejected: { ru: 'Предложение снято', en: 'The proposal is dropped' },
});

/** A proposal that waits: who, what, why; its author cannot approve it. */
export function ProposalCard({
  proposal,
  catalogue,
}: {
  readonly proposal: GrantVersion;
  readonly catalogue: readonly CatalogueEntry[];
}): ReactElement {
  const t = useT();
  const format = useFormat();
  const queryClient = useQueryClient();
  const { person } = useSession();
  const isOwn = proposal.proposedBy?.id === person?.id;
  const decide = useCommand(
    (isApproved: boolean, { headers }) => {
      const options = { params: { path: { id: proposal.id } }, headers };
      return isApproved
        ? unwrap(api.POST('/v1/role-grants/proposals/{id}/approval', options))
        : unwrap(api.POST('/v1/role-grants/proposals/{id}/rejection', options));
    },
    {
      onSuccess: async (_, isApproved) => {
        showToast(t(isApproved ? m.approved : m.rejected));
        await Promise.all([
          queryClient.invalidateQueries({ queryKey: grantsQuery.queryKey }),
          queryClient.invalidateQueries({ queryKey: ['session'] }),
        ]);
      },
    },
  );
  return (
    <div className="panel mb-3">
      <p className="small muted">
        {t(m.who, { name: proposal.proposedBy?.displayName ?? '–', at: format.moment(proposal.proposedAt) })}
      </p>
      <p className="my-1">{proposal.reason}</p>
      <ChangeList changes={changesOf(proposal)} catalogue={catalogue} />
      <ProblemCallout problem={decide.error} className="mt-2" />
      <div className="btn-row mt-3">
        <Button
          variant="primary"
          isBusy={decide.isPending && decide.variables}
          disabledReason={isOwn ? t(m.second) : undefined}
          onPress={() => decide.mutate(true)}
        >
          {t(m.approve)}
        </Button>
        <Button isBusy={decide.isPending && !decide.variables} onPress={() => decide.mutate(false)}>
          {t(isOwn ? m.withdraw : m.reject)}
        </Button>
      </div>
    </div>
  );
}
