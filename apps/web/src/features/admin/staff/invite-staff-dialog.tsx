import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactElement } from 'react';
import { api, unwrap, useCommand } from '../../../api/index.ts';
import { ProblemCallout } from '../../../app/problem-callout.tsx';
import { messages, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { showToast } from '../../../ui/toast-store.ts';
import { hasAgencies, RolesField } from './roles-field.tsx';
import { staffQuery, type StaffRoleInput } from './staff-query.ts';

const m = messages({
  title: { ru: 'Пригласить сотрудника', en: 'Invite staff' },
  lead: {
    ru: 'Человек получит письмо или СМС, задаст пароль и настроит второй шаг входа. Без второго шага система ему не откроется.',
    en: 'The person gets a letter or text, sets a password and the second step of signing in. Without it the system does not open.',
  },
  contact: { ru: 'Служебная почта или телефон', en: 'Work e-mail or phone' },
  familyName: { ru: 'Фамилия', en: 'Family name' },
  givenName: { ru: 'Имя', en: 'Given name' },
  patronymic: { ru: 'Отчество', en: 'Patronymic' },
  missing: { ru: 'Заполните это поле', en: 'Fill this in' },
  noRoles: { ru: 'Отметьте хотя бы одну роль', en: 'Tick at least one role' },
  invite: { ru: 'Пригласить', en: 'Invite' },
  cancel: { ru: 'Не приглашать', en: 'Do not invite' },
  done: { ru: 'Приглашение отправлено', en: 'The invitation is sent' },
});

const empty = { contact: '', familyName: '', givenName: '', patronymic: '' };

/** Gives staff roles to a person by their contact. */
export function InviteStaffDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const t = useT();
  const queryClient = useQueryClient();
  const [fields, setFields] = useState(empty);
  const [roles, setRoles] = useState<StaffRoleInput[]>([]);
  const [isTried, setTried] = useState(false);
  const invite = useCommand(
    (_: void, { headers }) =>
      unwrap(
        api.POST('/v1/staff', {
          headers,
          body: {
            contact: fields.contact.trim(),
            names: {
              familyName: fields.familyName.trim(),
              givenName: fields.givenName.trim(),
              ...(fields.patronymic.trim() === '' ? {} : { patronymic: fields.patronymic.trim() }),
            },
            roles,
          },
        }),
      ),
    {
      onSuccess: async () => {
        showToast(t(m.done));
        onClose();
        await queryClient.invalidateQueries({ queryKey: staffQuery.queryKey });
      },
    },
  );
  const isComplete =
    fields.contact.trim() !== '' &&
    fields.familyName.trim() !== '' &&
    fields.givenName.trim() !== '' &&
    roles.length > 0 &&
    hasAgencies(roles);
  const field = (name: keyof typeof empty, pointer: string) => ({
    name,
    value: fields[name],
    onChange: (value: string) => setFields({ ...fields, [name]: value }),
    error:
      isTried && name !== 'patronymic' && fields[name].trim() === ''
        ? t(m.missing)
        : invite.error?.errorAt(pointer)?.message,
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (isComplete) invite.mutate();
  };
  return (
    <Dialog title={t(m.title)} isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <form className="form" onSubmit={submit} noValidate>
        <p>{t(m.lead)}</p>
        {invite.error?.errors.length === 0 && <ProblemCallout problem={invite.error} />}
        <TextField
          label={t(m.contact)}
          {...field('contact', '/contact')}
          autoComplete="off"
          maxLength={254}
          isRequired
        />
        <TextField
          label={t(m.familyName)}
          {...field('familyName', '/names/familyName')}
          autoComplete="off"
          maxLength={100}
          isRequired
        />
        <TextField
          label={t(m.givenName)}
          {...field('givenName', '/names/givenName')}
          autoComplete="off"
          maxLength={100}
          isRequired
        />
        <TextField
          label={t(m.patronymic)}
          {...field('patronymic', '/names/patronymic')}
          autoComplete="off"
          maxLength={100}
          isOptional
        />
        <RolesField
          value={roles}
          onChange={setRoles}
          isTried={isTried}
          error={isTried && roles.length === 0 ? t(m.noRoles) : undefined}
        />
        <div className="btn-row dialog-actions">
          <Button type="submit" variant="primary" isBusy={invite.isPending}>
            {t(m.invite)}
          </Button>
          <Button onPress={onClose}>{t(m.cancel)}</Button>
        </div>
      </form>
    </Dialog>
  );
}
