import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactElement } from 'react';
import { api, unwrap, useCommand } from '../../../api/index.ts';
import { ProblemCallout } from '../../../app/problem-callout.tsx';
import { messages, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { showToast } from '../../../ui/toast-store.ts';
import { organisationsQuery, type Organisation } from './organisations-query.ts';

const m = messages({
  contact: { ru: 'Почта или телефон человека', en: 'E-mail or phone of the person' },
  missing: { ru: 'Введите почту или телефон', en: 'Enter an e-mail or phone' },
  right: { ru: 'Что сможет делать', en: 'What they may do' },
  representative: { ru: 'Представитель', en: 'Representative' },
  representativeNote: { ru: 'Подаёт и ведёт заявки организации', en: 'Applies for the organisation' },
  owner: { ru: 'Владелец', en: 'Owner' },
  ownerNote: {
    ru: 'Ещё и приглашает людей и правит данные',
    en: 'Also invites people and corrects the particulars',
  },
  send: { ru: 'Пригласить', en: 'Invite' },
  cancel: { ru: 'Не приглашать', en: 'Do not invite' },
  sent: { ru: 'Приглашение отправлено', en: 'The invitation is sent' },
});

/** Invites a person by e-mail or phone. */
export function InviteForm({
  organisation,
  onDone,
}: {
  readonly organisation: Organisation;
  readonly onDone: () => void;
}): ReactElement {
  const t = useT();
  const queryClient = useQueryClient();
  const [contact, setContact] = useState('');
  const [right, setRight] = useState<Organisation['myRight']>('representative');
  const [isMissing, setMissing] = useState(false);
  const invite = useCommand(
    (body: { readonly contact: string; readonly right: Organisation['myRight'] }, { headers }) =>
      unwrap(
        api.POST('/v1/organisations/{id}/invitations', {
          params: { path: { id: organisation.id } },
          body,
          headers,
        }),
      ),
    {
      onSuccess: async () => {
        showToast(t(m.sent));
        onDone();
        await queryClient.invalidateQueries({ queryKey: organisationsQuery.queryKey });
      },
    },
  );
  const fieldError = invite.error?.errorAt('/contact')?.message;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setMissing(contact.trim() === '');
    if (contact.trim() !== '') invite.mutate({ contact: contact.trim(), right });
  };
  return (
    <form className="form panel mt-3" onSubmit={submit} noValidate>
      {fieldError === undefined && <ProblemCallout problem={invite.error} />}
      <TextField
        label={t(m.contact)}
        name="contact"
        value={contact}
        onChange={setContact}
        autoComplete="off"
        maxLength={254}
        isRequired
        error={isMissing ? t(m.missing) : fieldError}
      />
      <RadioGroup
        label={t(m.right)}
        look="plain"
        value={right}
        onChange={setRight}
        options={[
          { id: 'representative', label: t(m.representative), detail: t(m.representativeNote) },
          { id: 'owner', label: t(m.owner), detail: t(m.ownerNote) },
        ]}
      />
      <div className="btn-row">
        <Button type="submit" isBusy={invite.isPending}>
          {t(m.send)}
        </Button>
        <Button variant="quiet" onPress={onDone}>
          {t(m.cancel)}
        </Button>
      </div>
    </form>
  );
}
