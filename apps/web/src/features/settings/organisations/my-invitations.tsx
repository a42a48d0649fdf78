import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { api, unwrap, useCommand } from '../../../api/index.ts';
import { ProblemCallout } from '../../../app/problem-callout.tsx';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { rightNames } from './organisation-words.ts';
import { invitationsQuery, organisationsQuery } from './organisations-query.ts';

const m = messages({
  title: { ru: '{name} приглашает вас.', en: '{name} invites you.' },
  text: {
    ru: 'Вы будете: {right}. Приглашение действует до {on}.',
    en: 'You will be: {right}. The invitation is good until {on}.',
  },
  accept: { ru: 'Принять', en: 'Accept' },
  decline: { ru: 'Отклонить', en: 'Decline' },
  acceptNamed: { ru: 'Принять приглашение: {name}', en: 'Accept the invitation: {name}' },
  declineNamed: { ru: 'Отклонить приглашение: {name}', en: 'Decline the invitation: {name}' },
});

/** Invitations addressed to me; nothing when there are none. */
export function MyInvitations(): ReactElement | null {
  const t = useT();
  const format = useFormat();
  const queryClient = useQueryClient();
  const invitations = useQuery(invitationsQuery);
  const answer = useCommand(
    async (
      { id, isAccepted }: { readonly id: string; readonly isAccepted: boolean },
      { headers },
    ): Promise<void> => {
      const options = { params: { path: { id } }, headers };
      if (isAccepted) await unwrap(api.POST('/v1/me/invitations/{id}/acceptance', options));
      else await unwrap(api.DELETE('/v1/me/invitations/{id}', options));
    },
    {
      onSuccess: () =>
        Promise.all(
          [invitationsQuery.queryKey, organisationsQuery.queryKey, ['session'], ['application']].map(
            (queryKey) => queryClient.invalidateQueries({ queryKey }),
          ),
        ),
    },
  );
  if (invitations.data === undefined || invitations.data.items.length === 0) return null;
  return (
    <div className="mt-5 grid gap-3">
      <ProblemCallout problem={answer.error} />
      {invitations.data.items.map(({ id, organisation: { name }, right, expiresAt }) => (
        <Callout
          key={id}
          tone="run"
          icon="mail"
          title={t(m.title, { name })}
          action={
            <span className="btn-row">
              <Button
                size="small"
                variant="primary"
                aria-label={t(m.acceptNamed, { name })}
                onPress={() => answer.mutate({ id, isAccepted: true })}
              >
                {t(m.accept)}
              </Button>
              <Button
                size="small"
                aria-label={t(m.declineNamed, { name })}
                onPress={() => answer.mutate({ id, isAccepted: false })}
              >
                {t(m.decline)}
              </Button>
            </span>
          }
        >
          {t(m.text, { right: t(rightNames[right]), on: format.date(format.civilDate(expiresAt)) })}
        </Callout>
      ))}
    </div>
  );
}
